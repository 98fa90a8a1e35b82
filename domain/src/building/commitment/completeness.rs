//! Whether every required clause is filled in.

use super::{COMPLETE, Commitment, Content};
use crate::building::stay::words::list;
use crate::receipt::{Counterfactual, Receipt};
use crate::rulebook::{ClauseKind, ClauseOwner, Rulebook};

/// Checks the required clauses and names those that are missing, with who fills them in.
pub fn completeness(commitment: &Commitment, rulebook: &Rulebook) -> Receipt {
    let missing: Vec<_> = rulebook
        .commitment
        .clauses
        .iter()
        .filter(|kind| kind.required && is_empty(commitment, &kind.key))
        .collect();
    let finding = if missing.is_empty() {
        COMPLETE.holds("Every required clause is filled in.")
    } else {
        let titles: Vec<_> = missing.iter().map(|kind| kind.title.clone()).collect();
        let tasks: Vec<_> = missing.iter().map(|kind| task(kind)).collect();
        COMPLETE
            .fails(format!("Still empty: {}.", list(&titles)))
            .unless(Counterfactual::act(format!("{}.", tasks.join("; "))))
    };
    let keys: Vec<_> = missing.iter().map(|kind| kind.key.as_str()).collect();
    let finding = finding
        .input("missing", keys)
        .on_the_ground_of(rulebook.commitment.clauses_source.origin());
    Receipt::new(&rulebook.version).with(finding)
}

fn is_empty(commitment: &Commitment, key: &str) -> bool {
    commitment
        .clause(key)
        .is_none_or(|clause| clause.content == Content::Empty)
}

fn task(kind: &ClauseKind) -> String {
    let title = &kind.title;
    match kind.owner {
        ClauseOwner::Both => format!("Visitor or host fill in {title}"),
        ClauseOwner::Visitor => format!("The visitor fills in {title}"),
        ClauseOwner::Host => format!("The host fills in {title}"),
        ClauseOwner::Tool => format!("{title} follows once the plan has its dates"),
    }
}
