//! Proposals of an exchange.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::matching::Score;
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::{CountryCode, Mode, Role};
use clusterxchange_domain::text::Reason;
use clusterxchange_domain::workflow::Waiting;
use clusterxchange_domain::workflow::proposal::Stage;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::case::Standing;

/// A new proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewProposal {
    /// The sender's registration.
    pub registration_id: Uuid,
    /// The counterpart's registration.
    pub counterpart_id: Uuid,
    /// The sender's role.
    #[serde(rename = "as")]
    pub role: Role,
    /// Physical or virtual.
    pub mode: Mode,
    /// What the sender has in mind; the counterpart reads it.
    pub message: Reason,
    /// First day that the sender has in mind, if any. A wish; the plan decides later.
    #[serde(default)]
    pub starts_on: Option<NaiveDate>,
    /// Last day that the sender has in mind, if any.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
}

/// Why a proposal is declined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ProposalDecline {
    /// Why; the sender reads it.
    pub reason: Reason,
}

/// Why a proposal is taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ProposalWithdrawal {
    /// Why, if the sender wants to say; the other side reads it.
    #[serde(default)]
    pub reason: Option<Reason>,
}

/// What the reader has to do with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum ProposalDirection {
    /// The reader's organisation sent it.
    Sent,
    /// The reader's organisation received it.
    Received,
    /// The reader accompanies one of the sides.
    Observed,
}

/// Which proposals are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct ProposalQuery {
    /// Only those that the reader sent, received or observes.
    #[cfg_attr(feature = "server", param(value_type = ProposalDirection, inline, required = false))]
    pub direction: Option<ProposalDirection>,
    /// Only those in this state.
    #[cfg_attr(feature = "server", param(value_type = Stage, inline, required = false))]
    pub state: Option<Stage>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}

/// One side of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ProposalSide {
    /// The organisation.
    pub organisation_id: Uuid,
    /// Its registration.
    pub registration_id: Uuid,
    /// Its name.
    pub name: String,
    /// Country in which it is registered.
    pub country: Option<CountryCode>,
}

/// A proposal in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ProposalHead {
    /// Identifier.
    pub id: Uuid,
    /// A line that tells it from others.
    pub title: String,
    /// State, as in its state table.
    pub state: String,
    /// The state in words.
    pub state_label: String,
    /// What the reader has to do with it.
    pub direction: ProposalDirection,
    /// The role of the side that sent it.
    pub sender: Role,
    /// Physical or virtual.
    pub mode: Mode,
    /// The visitor; absent while it is being invited.
    pub visitor: Option<ProposalSide>,
    /// The host; absent while it is being invited.
    pub host: Option<ProposalSide>,
    /// Who is waited for.
    pub waiting_on: Vec<Waiting>,
    /// When it was sent (UTC).
    pub created_at: DateTime<Utc>,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
}

/// How a proposal ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ProposalEnding {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who ended it.
    pub by: Party,
    /// Why, if there is a reason.
    pub reason: Option<String>,
}

/// Someone who was invited and has not taken the invitation over yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Invitee {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
}

/// A proposal as one of its parties reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ProposalDetails {
    /// Identifier.
    pub id: Uuid,
    /// A line that tells it from others.
    pub title: String,
    /// Where it stands and what the reader may do.
    pub standing: Standing,
    /// What the reader has to do with it.
    pub direction: ProposalDirection,
    /// The role of the side that sent it.
    pub sender: Role,
    /// Physical or virtual.
    pub mode: Mode,
    /// What the sender has in mind.
    pub message: String,
    /// First day that the sender has in mind.
    pub starts_on: Option<NaiveDate>,
    /// Last day that the sender has in mind.
    pub ends_on: Option<NaiveDate>,
    /// The visitor; absent while it is being invited.
    pub visitor: Option<ProposalSide>,
    /// The host; absent while it is being invited.
    pub host: Option<ProposalSide>,
    /// Who was invited; only the side that invited reads it.
    pub invitee: Option<Invitee>,
    /// How well the two fit, once both are known. Advice only.
    pub score: Option<Score>,
    /// What the rules say about the two as a pair, from the moment both are known until the proposal
    /// ends.
    pub pair: Option<Receipt>,
    /// The exchange that it has led to, once it is accepted.
    pub exchange_id: Option<Uuid>,
    /// How it ended, if it did.
    pub ending: Option<ProposalEnding>,
    /// When it was sent (UTC).
    pub created_at: DateTime<Utc>,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
    /// What the rules said about the action that this answers.
    pub receipt: Option<Receipt>,
}
