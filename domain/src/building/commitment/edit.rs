//! Changing one clause without overwriting anyone.

use serde::{Deserialize, Serialize};

use super::{CLAUSE_KNOWN, CLAUSE_VERSION, Clause, Salt};
use crate::receipt::{Counterfactual, Decided, Finding, Party, Receipt};
use crate::rulebook::ClauseOwner;
use crate::workflow::exchange::CLAUSE_WRITTEN_BY_OWNER;

/// A new text for one clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Edit {
    /// The key of the clause.
    #[cfg_attr(feature = "schema", schema(max_length = 64, example = "objectives"))]
    pub key: String,
    /// The new text; blank to empty the clause.
    #[cfg_attr(feature = "schema", schema(max_length = 20000))]
    pub text: String,
    /// The version of the clause that the writer has read.
    pub expected_version: u32,
}

/// What came of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited<T> {
    /// The document with the new text.
    Changed(T),
    /// The clause already said this.
    Unchanged,
    /// Someone else changed the clause meanwhile; both texts, so that none is lost.
    Stale {
        /// The clause as it is now.
        theirs: Clause,
        /// The text that was not taken over.
        yours: String,
    },
    /// Not allowed.
    Refused,
}

impl<T> Edited<T> {
    /// Applies a function to the changed document.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Edited<U> {
        match self {
            Self::Changed(document) => Edited::Changed(f(document)),
            Self::Unchanged => Edited::Unchanged,
            Self::Stale { theirs, yours } => Edited::Stale { theirs, yours },
            Self::Refused => Edited::Refused,
        }
    }

    /// The changed document, if there is one.
    pub fn changed(self) -> Option<T> {
        match self {
            Self::Changed(document) => Some(document),
            Self::Unchanged | Self::Stale { .. } | Self::Refused => None,
        }
    }
}

pub(super) fn edit(
    clauses: &[Clause],
    edit: &Edit,
    by: Party,
    salt: Salt,
    rulebook: &str,
) -> Decided<Edited<Vec<Clause>>> {
    let mut receipt = Receipt::new(rulebook);
    let Some(clause) = clauses.iter().find(|clause| clause.key == edit.key) else {
        receipt.push(unknown(clauses, &edit.key));
        return Decided::new(Edited::Refused, receipt);
    };
    receipt.push(CLAUSE_KNOWN.holds("The commitment has this clause."));
    receipt.push(owner(clause, by));
    receipt.push(version(clause, edit));
    let outcome = if !receipt.fails() {
        if clause.says_other_than(&edit.text) {
            Edited::Changed(replaced(clauses, &clause.rewritten(&edit.text, salt, by)))
        } else {
            Edited::Unchanged
        }
    } else if may_write(clause.owner, by) {
        Edited::Stale {
            theirs: clause.clone(),
            yours: edit.text.clone(),
        }
    } else {
        Edited::Refused
    };
    Decided::new(outcome, receipt)
}

fn replaced(clauses: &[Clause], new: &Clause) -> Vec<Clause> {
    clauses
        .iter()
        .map(|old| {
            if old.key == new.key {
                new.clone()
            } else {
                old.clone()
            }
        })
        .collect()
}

fn may_write(owner: ClauseOwner, by: Party) -> bool {
    match owner {
        ClauseOwner::Both => matches!(by, Party::Visitor | Party::Host),
        ClauseOwner::Visitor => by == Party::Visitor,
        ClauseOwner::Host => by == Party::Host,
        ClauseOwner::Tool => false,
    }
}

fn unknown(clauses: &[Clause], key: &str) -> Finding {
    let keys: Vec<_> = clauses.iter().map(|clause| clause.key.as_str()).collect();
    CLAUSE_KNOWN
        .fails(format!("This commitment has no clause {key}."))
        .input("key", key)
        .unless(Counterfactual::act(format!(
            "Name one of its clauses: {}.",
            keys.join(", ")
        )))
}

fn owner(clause: &Clause, by: Party) -> Finding {
    let finding = if may_write(clause.owner, by) {
        CLAUSE_WRITTEN_BY_OWNER.holds("This party writes the clause.")
    } else {
        let (reason, way_out) = match clause.owner {
            ClauseOwner::Tool => (
                "Nobody types this clause; it is taken from the plan and the rulebook.",
                "Change the plan, and the clause follows.",
            ),
            ClauseOwner::Visitor => (
                "The visitor writes this clause.",
                "Ask the visitor for the change in a message.",
            ),
            ClauseOwner::Host => (
                "The host writes this clause.",
                "Ask the host for the change in a message.",
            ),
            ClauseOwner::Both => (
                "Visitor and host write this clause.",
                "Ask visitor and host for the change, or return the commitment for correction.",
            ),
        };
        CLAUSE_WRITTEN_BY_OWNER
            .fails(reason)
            .unless(Counterfactual::act(way_out))
    };
    finding.input("key", &clause.key).input("by", by)
}

fn version(clause: &Clause, edit: &Edit) -> Finding {
    let current = clause.version;
    let finding = if edit.expected_version == current {
        CLAUSE_VERSION.holds("The text that was read is the current one.")
    } else {
        let way_out = Counterfactual::change(
            "/expected_version",
            current,
            format!(
                "Read version {current}, bring the two texts together, and send the result with \
                 {current} as the expected version."
            ),
        );
        CLAUSE_VERSION
            .fails(format!(
                "The clause is at version {current} meanwhile, not at {}.",
                edit.expected_version
            ))
            .unless(way_out)
    };
    finding
        .input("expected_version", edit.expected_version)
        .input("current_version", current)
}
