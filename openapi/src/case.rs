//! What every case has in common, whether registration, proposal or exchange.

use chrono::{DateTime, Utc};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::{AvailableAction, BlockedAction, Waiting};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The kinds of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum CaseKind {
    /// An organisation's registration.
    Registration,
    /// A proposal of an exchange from one organisation to another.
    Proposal,
    /// An exchange.
    Exchange,
    /// Something that the Support Office looks after: rulebook, Partnership, cluster, person.
    Administration,
    /// A group visit.
    Visit,
}

impl CaseKind {
    /// The kind as it is called on the wire.
    pub fn key(self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::Proposal => "proposal",
            Self::Exchange => "exchange",
            Self::Administration => "administration",
            Self::Visit => "visit",
        }
    }

    /// The kind with this name.
    pub fn parse(key: &str) -> Option<Self> {
        [
            Self::Registration,
            Self::Proposal,
            Self::Exchange,
            Self::Administration,
            Self::Visit,
        ]
        .into_iter()
        .find(|kind| kind.key() == key)
    }
}

/// Where a case stands, what the reader may do, and who is waited for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Standing {
    /// State of the case, as in its state table.
    pub state: String,
    /// The state in words.
    pub state_label: String,
    /// Since when (UTC).
    pub since: DateTime<Utc>,
    /// The reader's seats in the case.
    pub seats: Vec<Party>,
    /// What the reader may do now: `POST` to the case's address with the name as last step. The
    /// actions `edit` and `update_profile` are the `PUT` of the case itself, `edit_plan`,
    /// `edit_clause` and `enter_bank_account` the `PUT` of that part of it.
    pub available_actions: Vec<AvailableAction>,
    /// What the reader may not do yet, and what would unblock it.
    pub blocked_actions: Vec<BlockedAction>,
    /// Who is waited for, for what, since when and until when.
    pub waiting_on: Vec<Waiting>,
}

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CaseHead {
    /// What kind of case.
    pub kind: CaseKind,
    /// Its identifier.
    pub id: Uuid,
    /// A line that tells it from others, for example "Example Ltd visits Example Lda".
    pub title: String,
    /// State of the case.
    pub state: String,
    /// The state in words.
    pub state_label: String,
    /// Who is waited for.
    pub waiting_on: Vec<Waiting>,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
}

/// One entry of a person's work list: something that waits for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct WorkItem {
    /// What kind of case.
    pub kind: CaseKind,
    /// The case.
    pub case_id: Uuid,
    /// A line that tells the case from others.
    pub title: String,
    /// The seat that is waited for.
    pub party: Party,
    /// Name of the action that is awaited.
    pub action: String,
    /// The action in words.
    pub label: String,
    /// Since when (UTC).
    pub since: DateTime<Utc>,
    /// By when (UTC), if there is a deadline.
    pub due: Option<DateTime<Utc>>,
}

/// One event of a case, as its parties may read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CaseEvent {
    /// Number of the event in the case, from 1; also the version of the case after it.
    #[cfg_attr(feature = "server", schema(minimum = 1))]
    pub sequence: i64,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// What was done, as in the state table.
    pub action: String,
    /// Pseudonym of who did it; absent for the tool itself.
    pub actor: Option<Uuid>,
    /// The seats on which they did it.
    pub seats: Vec<Party>,
    /// State before.
    pub from: String,
    /// State after.
    pub to: String,
    /// Version of the rulebook it was done under.
    pub rulebook: String,
    /// What else was recorded; personal values stand here until they are erased.
    #[cfg_attr(feature = "server", schema(value_type = Object))]
    pub details: serde_json::Value,
    /// Hash of this event, which contains the hash of the one before (hex SHA-256).
    #[cfg_attr(feature = "server", schema(pattern = "^[0-9a-f]{64}$"))]
    pub hash: String,
}

/// In which order cases come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum CaseOrder {
    /// What happened last comes first.
    #[default]
    Recent,
    /// What waits for the reader comes first: by the nearest deadline, then by how long it has
    /// waited; the others follow, the most recent first.
    Urgent,
}

/// In which order the entries of a work list come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum WorkOrder {
    /// What has waited longest comes first.
    #[default]
    Longest,
    /// The nearest deadline comes first, then what has waited longest.
    Urgent,
}

/// How much of the work list is wanted, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct WorkQuery {
    /// In which order; `longest` unless told. A cursor goes with the order that it was given for.
    #[cfg_attr(feature = "server", param(inline))]
    pub order: Option<WorkOrder>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}

/// Which cases are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct CaseQuery {
    /// Cases of this kind only.
    pub kind: Option<CaseKind>,
    /// In which order; `recent` unless told. A cursor goes with the order that it was given for.
    #[cfg_attr(feature = "server", param(inline))]
    pub order: Option<CaseOrder>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
