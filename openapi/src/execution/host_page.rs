//! The public page of a host.

use chrono::NaiveDate;
use clusterxchange_domain::reference::{CountryCode, Mode};
use clusterxchange_domain::text::Prose;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The settings of an organisation's public page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct HostPageInput {
    /// Whether everyone may see the page.
    pub is_public: bool,
    /// What the organisation says about itself there.
    #[serde(default)]
    pub text: Prose,
}

/// The settings of an organisation's public page, as its members read them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HostPageSettings {
    /// The organisation.
    pub organisation_id: Uuid,
    /// Whether everyone may see the page.
    pub is_public: bool,
    /// What the organisation says about itself there.
    pub text: String,
}

/// A finished exchange on the page of its host. The visitor is not named: the page is the host's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HostedExchange {
    /// The visitor's country.
    pub visitor_country: CountryCode,
    /// In person or at a distance.
    pub mode: Mode,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day, as it really was.
    pub ends_on: Option<NaiveDate>,
    /// Whether it was one of a group visit.
    pub is_grouped: bool,
}

/// The public page of a host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HostPage {
    /// The organisation.
    pub organisation_id: Uuid,
    /// Its name.
    pub name: String,
    /// Its country, if known.
    pub country: Option<CountryCode>,
    /// What it says about itself.
    pub text: String,
    /// How many exchanges it has completed as a host.
    pub hosted: u64,
    /// The newest of them, at most two hundred.
    pub exchanges: Vec<HostedExchange>,
}
