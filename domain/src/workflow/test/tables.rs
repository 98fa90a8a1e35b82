//! The tables as a whole.

use std::collections::BTreeSet;

use crate::workflow::exchange::{self, Exchange};
use crate::workflow::proposal::{self, Proposal};
use crate::workflow::registration::{self, Registration};
use crate::workflow::visit::{self, Visit};
use crate::workflow::{LifeCycle, Named, diagram, flaws};

#[test]
fn no_table_has_a_dead_end_an_unreachable_state_or_an_untold_end() {
    let registrations =
        flaws::<Registration>(&[registration::Stage::Draft], registration::Stage::parties);
    let proposals = flaws::<Proposal>(
        &[proposal::Stage::Invited, proposal::Stage::Open],
        proposal::Stage::parties,
    );
    let exchanges = flaws::<Exchange>(&[exchange::Stage::Building], exchange::Stage::parties);
    let visits = flaws::<Visit>(&[visit::Stage::Draft], visit::Stage::parties);
    assert_eq!([registrations, proposals, exchanges, visits].concat(), []);
}

#[test]
fn the_check_finds_an_end_that_a_party_is_not_told_of() {
    let found = flaws::<Registration>(&[registration::Stage::Draft], |_| {
        &[crate::receipt::Party::SupportOffice]
    });
    assert!(
        found
            .iter()
            .any(|flaw| flaw.0.contains("SupportOffice is not told")),
        "{found:?}"
    );
}

fn names_agree<T: Named + serde::Serialize>(values: &[T]) {
    let keys: BTreeSet<_> = values.iter().map(|value| value.key()).collect();
    assert_eq!(keys.len(), values.len());
    for value in values {
        assert_eq!(serde_json::to_value(value).unwrap(), value.key());
        assert!(!value.label().is_empty());
    }
}

#[test]
fn each_state_and_action_has_one_name_everywhere() {
    names_agree(registration::Stage::ALL);
    names_agree(registration::Action::ALL);
    names_agree(proposal::Stage::ALL);
    names_agree(proposal::Action::ALL);
    names_agree(exchange::Stage::ALL);
    names_agree(exchange::Action::ALL);
    names_agree(visit::Stage::ALL);
    names_agree(visit::Action::ALL);
}

fn is_complete<C: LifeCycle>(stages: &[C::Stage], actions: &[C::Action]) {
    let described: Vec<_> = C::STAGES.iter().map(|row| row.stage).collect();
    assert_eq!(described, stages);
    let used: BTreeSet<_> = C::TABLE.iter().map(|row| row.action).collect();
    assert_eq!(used, actions.iter().copied().collect());
}

#[test]
fn every_state_and_every_action_stands_in_its_table() {
    is_complete::<Registration>(registration::Stage::ALL, registration::Action::ALL);
    is_complete::<Proposal>(proposal::Stage::ALL, proposal::Action::ALL);
    is_complete::<Exchange>(exchange::Stage::ALL, exchange::Action::ALL);
    is_complete::<Visit>(visit::Stage::ALL, visit::Action::ALL);
}

#[test]
fn a_diagram_shows_beginning_steps_and_ends() {
    let text = diagram::<Proposal>(&[proposal::Stage::Invited, proposal::Stage::Open]);
    for line in [
        "stateDiagram-v2",
        "    open : proposed",
        "    [*] --> invited",
        "    open --> accepted : accept the proposal (visitor, host)",
        "    expired --> [*]",
    ] {
        assert!(
            text.lines().any(|one| one == line),
            "{line} is missing in {text}"
        );
    }
}
