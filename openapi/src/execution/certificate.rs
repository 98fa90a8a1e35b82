//! Certificates of finished exchanges.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::reference::{CountryCode, Mode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One side of an exchange on its certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CertifiedSide {
    /// Name of the person who represented the organisation, unless erased.
    pub person: Option<String>,
    /// Name of the organisation.
    pub organisation: String,
    /// Its country.
    pub country: CountryCode,
    /// Name of the Partnership in charge of it.
    pub partnership: String,
}

/// What stands on a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Certificate {
    /// The exchange.
    pub exchange_id: Uuid,
    /// The code by which anyone verifies it.
    #[cfg_attr(feature = "server", schema(pattern = "^[0-9a-z]{24}$"))]
    pub code: String,
    /// Address of the verification.
    pub verify_at: String,
    /// The visiting side.
    pub visitor: CertifiedSide,
    /// The host's side.
    pub host: CertifiedSide,
    /// In person or at a distance.
    pub mode: Mode,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day, as it really was.
    pub ends_on: Option<NaiveDate>,
    /// When it was issued (UTC).
    pub issued_at: DateTime<Utc>,
}

/// Whether a code belongs to a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum CertificateStatus {
    /// This tool has issued it.
    Valid,
    /// This tool knows no such certificate.
    Unknown,
}

/// An exchange whose certificate is valid. No person is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CertifiedExchange {
    /// Name of the visiting organisation.
    pub visitor: String,
    /// Its country.
    pub visitor_country: CountryCode,
    /// Name of the host organisation.
    pub host: String,
    /// Its country.
    pub host_country: CountryCode,
    /// In person or at a distance.
    pub mode: Mode,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day, as it really was.
    pub ends_on: Option<NaiveDate>,
    /// When the certificate was issued (UTC).
    pub issued_at: DateTime<Utc>,
}

/// What anyone learns about a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CertificateCheck {
    /// The code that was asked for.
    pub code: String,
    /// Whether it belongs to a certificate.
    pub status: CertificateStatus,
    /// The exchange, if it does.
    pub exchange: Option<CertifiedExchange>,
}
