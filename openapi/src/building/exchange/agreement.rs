//! The Financial Agreement as its two parties read it.

use chrono::{DateTime, Utc};
use clusterxchange_domain::building::DocumentHash;
use clusterxchange_domain::building::agreement::FinancialAgreement;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::SignatureDetails;

/// The decision to start without a signed agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WaiverDetails {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
}

/// The Financial Agreement. Read by the visitor, its Partnership, Support Office and Commission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AgreementDetails {
    /// The document; absent as long as the amount is not known. Fixed by the first signature.
    pub text: Option<FinancialAgreement>,
    /// Its hash: what is signed.
    pub document: Option<DocumentHash>,
    /// A lower amount that the Partnership set, if it did.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "500"))]
    pub set_amount: Option<Decimal>,
    /// The signatures.
    pub signatures: Vec<SignatureDetails>,
    /// Why the exchange may start without them.
    pub waiver: Option<WaiverDetails>,
}
