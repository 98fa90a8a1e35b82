//! What actions on a registration need to know.

use clusterxchange_domain::reference::PartnershipId;
use clusterxchange_domain::text::{Reason, Text};
use serde::{Deserialize, Serialize};

/// A request for corrections.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewHold {
    /// The fields to correct; at least one.
    #[cfg_attr(feature = "server", schema(max_items = 50))]
    #[cfg_attr(
        feature = "server",
        validate(length(max = 50, message = "has at most 50 entries"))
    )]
    pub fields: Vec<FieldCorrection>,
    /// What the applicant reads above them.
    #[cfg_attr(
        feature = "server",
        schema(example = "Please complete your registration.")
    )]
    pub message: Reason,
}

/// One field that the applicant has to correct.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct FieldCorrection {
    /// JSON Pointer into the registration's form.
    #[cfg_attr(feature = "server", schema(example = "/organisation/staff"))]
    pub pointer: Text<1, 200>,
    /// What is wrong with it.
    #[cfg_attr(
        feature = "server",
        schema(example = "Is this without the linked company?")
    )]
    pub reason: Reason,
}

/// Why a registration, or a pre-approval, is refused.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct Refusal {
    /// The reason, as the applicant reads it.
    #[cfg_attr(
        feature = "server",
        schema(example = "The cluster does not know the organisation.")
    )]
    pub reason: Reason,
}

/// A request for the Commission's pre-approval of an exceptional host.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewPreApprovalRequest {
    /// Why this host is worth an exception.
    #[cfg_attr(
        feature = "server",
        schema(example = "The only foundry of its kind in the region.")
    )]
    pub reason: Reason,
}

/// A decision where a rule leaves it to the Partnership.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct OpenConditionDecision {
    /// The rule that asks for a decision, for example `cluster-membership`.
    #[cfg_attr(feature = "server", schema(example = "cluster-membership"))]
    pub rule: Text<1, 100>,
    /// Whether the condition is met.
    pub accepted: bool,
    /// Why, as the applicant reads it.
    #[cfg_attr(
        feature = "server",
        schema(example = "The network works like a cluster.")
    )]
    pub reason: Reason,
}

/// A hand-over to another Partnership.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct HandOver {
    /// The Partnership that takes charge.
    pub partnership_id: PartnershipId,
    /// Why, as the applicant and the Partnerships read it.
    #[cfg_attr(
        feature = "server",
        schema(example = "The sector belongs to that Partnership.")
    )]
    pub reason: Reason,
}

/// The end of a registration by its applicant.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct Withdrawal {
    /// Why, if the applicant wants to say.
    pub reason: Option<Reason>,
}
