//! The Commitment to Quality: its clauses, and who checks it.

use serde::{Deserialize, Serialize};

use super::Sourced;

/// Who writes a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ClauseOwner {
    /// Host and visitor write it together.
    Both,
    /// The visitor alone.
    Visitor,
    /// The host alone.
    Host,
    /// Taken from the plan or from the rulebook; nobody types it.
    Tool,
}

/// One clause that each commitment has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ClauseKind {
    /// Stable key, for example `objectives`.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub key: String,
    /// Heading for people.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub title: String,
    /// What belongs there.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub guidance: String,
    /// Who writes it.
    pub owner: ClauseOwner,
    /// Whether it has to be filled in.
    pub required: bool,
    /// Whether a change voids signatures. Contact details, for example, do not.
    pub substantive: bool,
    /// Whether all visitors of a grouped exchange share it.
    pub shared_in_group: bool,
    /// Fixed text of a clause that the tool writes.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub text: Option<String>,
}

/// Random validation by the Commission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Sampling {
    /// Commitments drawn out of a hundred.
    pub rate_percent: Sourced<u32>,
}

/// Clauses and checks of the Commitment to Quality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct CommitmentRules {
    /// The clauses, in their order.
    #[cfg_attr(feature = "schema", schema(max_items = 100))]
    pub clauses: Vec<ClauseKind>,
    /// Where the list of clauses comes from.
    pub clauses_source: Sourced<String>,
    /// Whether the Support Office validates every commitment.
    pub support_office_always: Sourced<bool>,
    /// Whether a physical exchange may start only once the Financial Agreement is signed.
    pub agreement_before_start: Sourced<bool>,
    /// Random validation by the Commission.
    pub sampling: Sampling,
}

impl CommitmentRules {
    /// The clause with this key.
    pub fn clause(&self, key: &str) -> Option<&ClauseKind> {
        self.clauses.iter().find(|clause| clause.key == key)
    }
}
