//! A grouped exchange: one host, several visitors, one commitment each, with a part in common.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document::all_clauses;
use super::edit::{self, Edit, Edited};
use super::tool_text::{self, PlanFacts};
use super::{CLAUSE_SHARED, Clause, Commitment, Salt};
use crate::receipt::{Counterfactual, Decided, Party, Receipt};
use crate::rulebook::{ClauseOwner, Rulebook};

/// The commitments of a group.
///
/// A shared clause is the same row, with the same salt, in each visitor's document: changing it
/// changes all documents, changing an own clause changes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Version of the rulebook that the clauses come from.
    pub rulebook: String,
    /// The clauses that all visitors share.
    pub shared: Vec<Clause>,
    /// The clauses of each visitor's exchange.
    pub own: BTreeMap<Uuid, Vec<Clause>>,
}

impl Group {
    /// A group without visitors.
    pub fn new(rulebook: &Rulebook) -> Self {
        Self {
            rulebook: rulebook.version.clone(),
            shared: clauses(rulebook, true),
            own: BTreeMap::new(),
        }
    }

    /// The group with one more exchange; nothing changes if it is there already.
    #[must_use]
    pub fn joined_by(&self, exchange: Uuid, rulebook: &Rulebook) -> Self {
        let mut group = self.clone();
        group
            .own
            .entry(exchange)
            .or_insert_with(|| clauses(rulebook, false));
        group
    }

    /// The group without an exchange; the documents of the others stay as they are.
    #[must_use]
    pub fn left_by(&self, exchange: Uuid) -> Self {
        let mut group = self.clone();
        group.own.remove(&exchange);
        group
    }

    /// The whole document of one visitor: shared and own clauses in their order.
    pub fn document(&self, exchange: Uuid) -> Option<Commitment> {
        let own = self.own.get(&exchange)?;
        let mut clauses: Vec<_> = self.shared.iter().chain(own).cloned().collect();
        clauses.sort_by_key(|clause| clause.position);
        Some(Commitment {
            exchange,
            rulebook: self.rulebook.clone(),
            clauses,
        })
    }

    /// The exchanges whose signatures fall when this group becomes `new`.
    pub fn voided_in(&self, new: &Self) -> Vec<Uuid> {
        self.own
            .keys()
            .copied()
            .filter(|exchange| {
                let before = self.document(*exchange).map(|old| old.substance_hash());
                let after = new.document(*exchange).map(|new| new.substance_hash());
                before != after
            })
            .collect()
    }

    /// Changes a clause on behalf of `by`, a party of `exchange`. What all visitors share is written
    /// by the host alone, so that no visitor can void the signatures of the others.
    pub fn edit(
        &self,
        exchange: Uuid,
        edit: &Edit,
        by: Party,
        salt: Salt,
    ) -> Decided<Edited<Self>> {
        let is_shared = self.shared.iter().any(|clause| clause.key == edit.key);
        if is_shared {
            let shared_by_both = self
                .shared
                .iter()
                .any(|clause| clause.key == edit.key && clause.owner == ClauseOwner::Both);
            if shared_by_both && by == Party::Visitor {
                return self.refused(&edit.key);
            }
            let decided = edit::edit(&self.shared, edit, by, salt, &self.rulebook);
            return decided.map(|edited| {
                edited.map(|shared| Self {
                    shared,
                    ..self.clone()
                })
            });
        }
        let none = Vec::new();
        let own = self.own.get(&exchange).unwrap_or(&none);
        let decided = edit::edit(own, edit, by, salt, &self.rulebook);
        decided.map(|edited| {
            edited.map(|clauses| {
                let mut group = self.clone();
                group.own.insert(exchange, clauses);
                group
            })
        })
    }

    /// Writes what nobody types, for one exchange; its facts also serve the shared part.
    #[must_use]
    pub fn with_tool_clauses(
        &self,
        exchange: Uuid,
        facts: &PlanFacts,
        rulebook: &Rulebook,
        mut salt: impl FnMut(&str) -> Salt,
    ) -> Self {
        let mut group = self.clone();
        group.shared = tool_text::written(&self.shared, facts, rulebook, &mut salt);
        if let Some(own) = group.own.get_mut(&exchange) {
            *own = tool_text::written(own, facts, rulebook, &mut salt);
        }
        group
    }

    /// Why a clause that all visitors share is not changed in the document of one of them.
    pub fn written_for_all(key: &str, by: Party, rulebook: &str) -> Receipt {
        let way_out = if by == Party::Host {
            "Change it at the group visit, for all visitors at once."
        } else {
            "Ask the host for the change in a message."
        };
        let finding = CLAUSE_SHARED
            .fails("All visitors of the group share this clause; the host writes it.")
            .input("key", key)
            .unless(Counterfactual::act(way_out));
        Receipt::new(rulebook).with(finding)
    }

    fn refused(&self, key: &str) -> Decided<Edited<Self>> {
        let receipt = Self::written_for_all(key, Party::Visitor, &self.rulebook);
        Decided::new(Edited::Refused, receipt)
    }
}

fn clauses(rulebook: &Rulebook, shared: bool) -> Vec<Clause> {
    let mut clauses = all_clauses(rulebook);
    clauses.retain(|clause| clause.shared_in_group == shared);
    clauses
}
