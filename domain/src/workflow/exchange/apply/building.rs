//! From the first draft to the approval of the commitment.

use uuid::Uuid;

use super::super::{
    Agreement, Exchange, FirstSignature, Plan, Record, Return, Signature, Stage, Validation,
};
use super::Step;
use crate::building::DocumentHash;

impl Record {
    pub(super) fn edit_plan(&mut self, plan: Plan, document: DocumentHash, step: &Step<'_>) {
        self.plan = plan;
        self.document = document;
        self.substantive_change(step);
    }

    pub(super) fn edit_clause(&mut self, clause: &str, document: DocumentHash, step: &Step<'_>) {
        self.document = document;
        let kind = step.facts.moment.rulebook.commitment.clause(clause);
        if kind.is_none_or(|kind| kind.substantive) {
            self.substantive_change(step);
        }
    }

    /// Whoever agreed or signed did so to something else.
    fn substantive_change(&mut self, step: &Step<'_>) {
        if self.stage == Stage::Building {
            self.agreed.clear();
        } else {
            self.back_to_building(step);
        }
    }

    pub(super) fn back_to_building(&mut self, step: &Step<'_>) {
        self.agreed.clear();
        self.signatures.clear();
        self.first_signature = None;
        self.validations.clear();
        self.ticket = None;
        self.agreement = Agreement::default();
        self.enter(Stage::Building, step);
    }

    pub(super) fn agree(&mut self, step: &Step<'_>) {
        self.agreed.extend(Exchange::role(step.seats));
        if self.agreed.len() == 2 {
            self.enter(Stage::AwaitingSignatures, step);
        }
    }

    pub(super) fn sign(&mut self, document: DocumentHash, account: Uuid, step: &Step<'_>) {
        let at = step.facts.moment.now;
        let party = Exchange::signer(self, step.seats).unwrap_or(step.by);
        self.signatures.push(Signature {
            party,
            account,
            document,
            at,
        });
        if self.first_signature.is_none() {
            let rulebook = step.facts.moment.rulebook.version.clone();
            self.first_signature = Some(FirstSignature { at, rulebook });
        }
        if self.awaits().is_empty() {
            if self.stage == Stage::AwaitingSignatures {
                self.enter(Stage::AwaitingPartnership, step);
            } else {
                self.ticket = Some(self.document);
                self.signed_by_all(step);
            }
        }
    }

    fn signed_by_all(&mut self, step: &Step<'_>) {
        let always = step
            .facts
            .moment
            .rulebook
            .commitment
            .support_office_always
            .value;
        if always || self.draw(step) {
            self.enter(Stage::AwaitingSo, step);
        } else {
            self.approve(step);
        }
    }

    fn draw(&mut self, step: &Step<'_>) -> bool {
        self.drawn |= step.facts.drawn;
        self.drawn
    }

    pub(super) fn send_back(&mut self, reason: String, clauses: Vec<String>, step: &Step<'_>) {
        let at = step.facts.moment.now;
        self.returns.push(Return {
            by: step.by,
            at,
            reason,
            clauses,
        });
        self.back_to_building(step);
    }

    pub(super) fn validate(&mut self, document: DocumentHash, account: Uuid, step: &Step<'_>) {
        let at = step.facts.moment.now;
        self.validations.push(Validation {
            party: step.by,
            account,
            document,
            at,
        });
        if self.stage == Stage::AwaitingSo && self.draw(step) {
            self.enter(Stage::AwaitingEc, step);
        } else {
            self.approve(step);
        }
    }

    fn approve(&mut self, step: &Step<'_>) {
        let first = step
            .facts
            .moment
            .rulebook
            .commitment
            .agreement_before_start
            .value;
        let stage = if self.is_physical() && first {
            Stage::FaPending
        } else {
            Stage::Ready
        };
        self.enter(stage, step);
    }
}
