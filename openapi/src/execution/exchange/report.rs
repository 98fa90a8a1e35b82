//! Closing report, evidence and feedback.

use chrono::{DateTime, Utc};
use clusterxchange_domain::execution::{ExchangePart, HostFeedback, HostingPart, SchemePart};
use clusterxchange_domain::text::{Reason, Text};
use clusterxchange_domain::workflow::exchange::ReportReturn;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::EvidenceKind;

/// An uploaded file as evidence.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct EvidenceInput {
    /// The uploaded file.
    pub upload_id: Uuid,
    /// What it is.
    pub kind: EvidenceKind,
}

/// A report that is sent back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ReportCorrection {
    /// Why.
    pub reason: Reason,
    /// JSON Pointers to the answers to correct, for example `/exchange/outcomes`.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(length(max = 40)), schema(max_items = 40))]
    pub fields: Vec<Text<1, 200>>,
}

/// The check of a report.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ReportCheck {
    /// Whether the evidence shows that the stay took place; of no concern for a virtual exchange.
    pub evidence_accepted: bool,
}

/// The closing report, as far as the reader may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReportDetails {
    /// When it was last submitted (UTC).
    pub submitted_at: DateTime<Utc>,
    /// When report and evidence were accepted (UTC).
    pub validated_at: Option<DateTime<Utc>>,
    /// How often and why it was sent back; only for visitor and its Partnership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<Vec<ReportReturn>>,
    /// What happened; for the visitor, its Partnership, Support Office and Commission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange: Option<ExchangePart>,
    /// About the host; for the visitor and its Partnership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hosting: Option<HostingPart>,
    /// About Partnership and scheme; for the visitor, Support Office and Commission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<SchemePart>,
}

/// The host's feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FeedbackDetails {
    /// When it was given (UTC).
    pub at: DateTime<Utc>,
    /// What the host says.
    pub feedback: HostFeedback,
}
