//! The clauses that all visitors of a group share.

use std::collections::BTreeMap;

use clusterxchange_domain::building::commitment::{Clause, Group, PlanFacts};
use clusterxchange_domain::building::stay::StayFigures;
use clusterxchange_domain::rulebook::Rulebook;

use super::load::Loaded;
use crate::building::exchange::new_salt;
use crate::http::ApiError;

/// The shared clauses of a rulebook, without text.
pub fn empty(rulebook: &Rulebook) -> Vec<Clause> {
    Group::new(rulebook).shared
}

/// The group without its visitors.
pub fn group(loaded: &Loaded) -> Group {
    Group {
        rulebook: loaded.row.rulebook.clone(),
        shared: loaded.content.shared.clone(),
        own: BTreeMap::new(),
    }
}

/// Writes what nobody types: type of exchange and fundamental rules. Dates and Partnerships stand in
/// the part of each visitor.
pub fn write_tool_clauses(loaded: &mut Loaded) -> Result<(), ApiError> {
    let host = &loaded.content.host.partnership_name;
    let figures = StayFigures::default();
    let facts = PlanFacts::new(&loaded.content.stay, &figures, true, host, host);
    let count = loaded.content.shared.len();
    let mut salts = Vec::with_capacity(count + 1);
    for _ in 0..=count {
        salts.push(new_salt()?);
    }
    let spare = salts[0];
    let rulebook = loaded.clause_rulebook();
    let group = group(loaded).with_tool_clauses(loaded.row.id, &facts, rulebook, |_| {
        salts.pop().unwrap_or(spare)
    });
    loaded.content.shared = group.shared;
    Ok(())
}
