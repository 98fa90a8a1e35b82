//! Versions of the rulebook.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::rulebook::{Rulebook, ValueChange};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How far a version has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum RulebookState {
    /// Proposed by one person, and not yet put in force by a second one.
    Proposed,
    /// In force on the days that it names; never changed again.
    InForce,
}

impl RulebookState {
    /// The state as it is stored and called on the wire.
    pub fn key(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::InForce => "in_force",
        }
    }
}

/// A version of the rulebook in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RulebookHead {
    /// Unique name of the version, for example `pilot-2020.2`.
    pub version: String,
    /// Name for people.
    pub title: String,
    /// Programme phase.
    pub phase: String,
    /// Whether it is an example made for fresh installations, not a rule set of the scheme.
    pub is_example: bool,
    /// First day in force.
    pub valid_from: NaiveDate,
    /// Last day in force; open if absent.
    pub valid_to: Option<NaiveDate>,
    /// What changed against the version before, in a sentence.
    pub change_note: String,
}

impl From<&Rulebook> for RulebookHead {
    fn from(rulebook: &Rulebook) -> Self {
        Self {
            version: rulebook.version.clone(),
            title: rulebook.title.clone(),
            phase: rulebook.phase.clone(),
            is_example: rulebook.example,
            valid_from: rulebook.valid_from,
            valid_to: rulebook.valid_to,
            change_note: rulebook.change_note.clone(),
        }
    }
}

/// What differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RulebookDifference {
    /// The former version.
    pub from: String,
    /// The latter version.
    pub to: String,
    /// All values that differ, in the order of their paths.
    pub changes: Vec<ValueChange>,
}

/// A proposed version, compared with what would apply without it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RulebookProposal {
    /// How far it has come.
    pub state: RulebookState,
    /// Account of who proposed it.
    pub proposed_by: Option<Uuid>,
    /// When it was proposed (UTC).
    pub proposed_at: DateTime<Utc>,
    /// Account of who put it in force.
    pub put_in_force_by: Option<Uuid>,
    /// When it was put in force (UTC).
    pub in_force_at: Option<DateTime<Utc>>,
    /// The rules.
    pub rulebook: Rulebook,
    /// The version that would otherwise apply on its first day.
    pub compared_with: Option<String>,
    /// All values that differ from that version.
    pub changes: Vec<ValueChange>,
    /// Why the last action was taken, in the answer to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}
