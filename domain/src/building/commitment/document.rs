//! The document: clauses, and the hashes over them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::edit::{self, Edit, Edited};
use super::tool_text::{self, PlanFacts};
use super::{Clause, Salt, canonical};
use crate::building::DocumentHash;
use crate::receipt::{Decided, Party};
use crate::rulebook::Rulebook;

/// The Commitment to Quality between one host and one visitor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Commitment {
    /// The exchange it belongs to.
    pub exchange: Uuid,
    /// Version of the rulebook that its clauses come from.
    pub rulebook: String,
    /// The clauses in their order.
    pub clauses: Vec<Clause>,
}

impl Commitment {
    /// An empty commitment with the clauses of the rulebook.
    pub fn new(exchange: Uuid, rulebook: &Rulebook) -> Self {
        Self {
            exchange,
            rulebook: rulebook.version.clone(),
            clauses: all_clauses(rulebook),
        }
    }

    /// The clause with this key.
    pub fn clause(&self, key: &str) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.key == key)
    }

    /// The hash of everything that a signer is shown.
    pub fn root_hash(&self) -> DocumentHash {
        DocumentHash::of([self.canonical_root().as_bytes()])
    }

    /// The hash of the substantive clauses: what a signature stands and falls with.
    pub fn substance_hash(&self) -> DocumentHash {
        DocumentHash::of([self.canonical_substance().as_bytes()])
    }

    /// The text whose hash is the root.
    pub fn canonical_root(&self) -> String {
        canonical::root(
            canonical::leaves(&self.clauses, false),
            self.substance_hash(),
        )
    }

    /// The text whose hash is the substance.
    pub fn canonical_substance(&self) -> String {
        let leaves = canonical::leaves(&self.clauses, true);
        canonical::substance(leaves, self.exchange.to_string(), &self.rulebook)
    }

    /// Changes one clause, if `by` may and nobody else changed it meanwhile.
    pub fn edit(&self, edit: &Edit, by: Party, salt: Salt) -> Decided<Edited<Self>> {
        let decided = edit::edit(&self.clauses, edit, by, salt, &self.rulebook);
        decided.map(|edited| {
            edited.map(|clauses| Self {
                clauses,
                ..self.clone()
            })
        })
    }

    /// Writes what nobody types: the clauses that come from the plan and from the rulebook. A
    /// clause that says the same as before stays as it is, with its signatures.
    #[must_use]
    pub fn with_tool_clauses(
        &self,
        facts: &PlanFacts,
        rulebook: &Rulebook,
        salt: impl FnMut(&str) -> Salt,
    ) -> Self {
        Self {
            clauses: tool_text::written(&self.clauses, facts, rulebook, salt),
            ..self.clone()
        }
    }
}

pub(super) fn all_clauses(rulebook: &Rulebook) -> Vec<Clause> {
    (0..)
        .zip(&rulebook.commitment.clauses)
        .map(|(position, kind)| Clause::of_kind(kind, position))
        .collect()
}
