//! Clauses and agreement.

use super::super::rule::{CLAUSE_WRITTEN_BY_OWNER, DOCUMENT_AS_SHOWN, ONCE_PER_PARTY};
use super::super::{Command, Exchange};
use super::Asked;
use crate::building::DocumentHash;
use crate::receipt::{Counterfactual, Finding, Party};
use crate::rulebook::ClauseOwner;

impl Asked<'_> {
    pub(super) fn clause_written_by_owner(&self) -> Option<Finding> {
        let Some(Command::EditClause { clause: key, .. }) = self.command else {
            return None;
        };
        let rules = &self.facts.moment.rulebook.commitment;
        let Some(clause) = rules.clause(key) else {
            return Some(
                CLAUSE_WRITTEN_BY_OWNER
                    .fails(format!("The commitment has no clause \"{key}\"."))
                    .input("clause", key)
                    .unless(Counterfactual::act("Name a clause of the commitment.")),
            );
        };
        let (visitor, host) = (
            self.seats.contains(&Party::Visitor),
            self.seats.contains(&Party::Host),
        );
        let (may_write, owner) = match clause.owner {
            ClauseOwner::Both => (visitor || host, "visitor and host"),
            ClauseOwner::Visitor => (visitor, "the visitor"),
            ClauseOwner::Host => (host, "the host"),
            ClauseOwner::Tool => (false, "the tool, from plan and rulebook"),
        };
        let sentence = format!("\"{}\" is written by {owner}.", clause.title);
        let finding = if may_write {
            CLAUSE_WRITTEN_BY_OWNER.holds(sentence)
        } else {
            CLAUSE_WRITTEN_BY_OWNER
                .fails(sentence)
                .unless(Counterfactual::nothing("Ask its owner to change it."))
        };
        Some(
            finding
                .input("clause", key)
                .input("owner", clause.owner)
                .on_the_ground_of(rules.clauses_source.origin()),
        )
    }

    /// Looked at only when a document was shown to someone.
    pub(super) fn commitment_as_shown(&self) -> Option<Finding> {
        let shown = self.command?.shown()?;
        Some(as_shown(shown, Some(self.record.document)))
    }

    pub(super) fn agreement_as_shown(&self) -> Option<Finding> {
        let shown = self.command?.shown()?;
        Some(as_shown(
            shown,
            self.record.agreement.document.or(self.facts.agreement),
        ))
    }

    pub(super) fn agrees_once(&self) -> Finding {
        let role = Exchange::role(self.seats);
        if role.is_some_and(|role| self.record.agreed.contains(&role)) {
            ONCE_PER_PARTY
                .fails("You have agreed to plan and commitment as they stand.")
                .unless(Counterfactual::nothing("It is the other side's turn."))
        } else {
            ONCE_PER_PARTY.holds("You have not agreed yet.")
        }
    }
}

fn as_shown(shown: DocumentHash, current: Option<DocumentHash>) -> Finding {
    let finding = match current {
        Some(current) if current == shown => {
            DOCUMENT_AS_SHOWN.holds("The document is the one that was shown.")
        }
        Some(current) => DOCUMENT_AS_SHOWN
            .fails("The document has changed since it was shown.")
            .unless(Counterfactual::change(
                "/document",
                current.to_string(),
                "Read the document as it stands, then send its hash.",
            )),
        None => DOCUMENT_AS_SHOWN
            .fails("There is no document yet.")
            .unless(Counterfactual::act(
                "It is written once the amount is known.",
            )),
    };
    finding.input("shown", shown).input("current", current)
}
