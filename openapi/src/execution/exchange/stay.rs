//! How a stay went.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::building::lump_sum::AmountDue;
use clusterxchange_domain::receipt::{Decided, Party};
use clusterxchange_domain::text::Reason;
use clusterxchange_domain::workflow::exchange::ForceMajeureDecision;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An end before the last day.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct EarlyEndInput {
    /// The last day of the stay as it was.
    pub last_day: NaiveDate,
    /// Why.
    pub reason: Reason,
}

/// The decision on force majeure.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ForceMajeureInput {
    /// Whether it was force majeure: the agreed amount stays due.
    pub granted: bool,
    /// Why.
    pub reason: Reason,
}

/// An early end as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EarlyEndDetails {
    /// The last day of the stay as it was.
    pub last_day: NaiveDate,
    /// Why.
    pub reason: String,
    /// Who reported it.
    pub by: Party,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// What is due for the shorter stay without force majeure; only for the visitor's side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "390"))]
    pub amount: Option<Decimal>,
    /// What is due with the decision on force majeure as it stands, and why; only for the visitor's
    /// side, and not for a virtual exchange.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Decided<AmountDue>>,
    /// The decision on force majeure; only for the visitor's side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force_majeure: Option<ForceMajeureDecision>,
}

/// What a piece of evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum EvidenceKind {
    /// A boarding pass.
    BoardingPass,
    /// An invoice for travel.
    TravelInvoice,
    /// An invoice for accommodation.
    AccommodationInvoice,
    /// The host's confirmation of presence.
    HostConfirmation,
    /// Anything else that shows presence.
    Other,
}

/// A piece of evidence. It shows that the stay took place; its amounts do not matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EvidenceDetails {
    /// The uploaded file.
    pub upload_id: Uuid,
    /// What it is.
    pub kind: EvidenceKind,
    /// Name of the file.
    pub file_name: String,
    /// When it was added (UTC).
    pub at: DateTime<Utc>,
}
