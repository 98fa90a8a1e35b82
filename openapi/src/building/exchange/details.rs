//! An exchange as one of its parties reads it.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::workflow::exchange::{Ending, Origin};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{AgreementDetails, CommitmentDetails, LumpSumDetails, PlanDetails};
use crate::case::Standing;
use crate::execution::exchange::{
    EarlyEndDetails, EvidenceDetails, FeedbackDetails, PaymentDetails, ReportDetails,
};

/// One side of an exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SideDetails {
    /// Its registration.
    pub registration_id: Uuid,
    /// The organisation.
    pub organisation_id: Uuid,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: CountryCode,
    /// Its town, if known.
    pub town: Option<String>,
    /// The Partnership in charge of it.
    pub partnership_id: String,
    /// Name of the Partnership.
    pub partnership_name: String,
}

/// How the stay went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct StayDetails {
    /// The day on which it really started.
    pub started_on: Option<NaiveDate>,
    /// The last day as it really was.
    pub ended_on: Option<NaiveDate>,
    /// Why and when it ended early, if it did.
    pub early_end: Option<EarlyEndDetails>,
}

/// An exchange. What the reader may not see is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ExchangeDetails {
    /// Identifier.
    pub id: Uuid,
    /// A line that tells it from others.
    pub title: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The proposal that it comes from, if there was one.
    pub proposal_id: Option<Uuid>,
    /// The group visit that it belongs to, if it is a grouped exchange.
    pub group_id: Option<Uuid>,
    /// Version of the rulebook that it began under.
    pub rulebook: String,
    /// When it was opened (UTC).
    pub created_at: DateTime<Utc>,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
    /// The visiting side.
    pub visitor: SideDetails,
    /// The host's side.
    pub host: SideDetails,
    /// The plan.
    pub plan: PlanDetails,
    /// The lump sum; only for the visitor's side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lump_sum: Option<LumpSumDetails>,
    /// The Commitment to Quality.
    pub commitment: CommitmentDetails,
    /// The Financial Agreement; only for the visitor's side, and only in person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementDetails>,
    /// How the stay went.
    pub stay: StayDetails,
    /// Evidence of the stay; only for the visitor's side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Vec<EvidenceDetails>>,
    /// The closing report, each part only for its readers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<ReportDetails>,
    /// The payment and its clock; only for the visitor's side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentDetails>,
    /// The host's feedback; not for the visitor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<FeedbackDetails>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The seat of the one who opened it.
    pub opened_by: Option<Party>,
    /// Where it stands, and what the reader may do.
    pub standing: Standing,
    /// The receipt of the action that was just taken, if one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}
