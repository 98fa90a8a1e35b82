//! Every action of the state tables has its place and its words.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::words::identifier;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::exchange::Exchange;
use clusterxchange_domain::workflow::proposal::Proposal;
use clusterxchange_domain::workflow::registration::Registration;
use clusterxchange_domain::workflow::visit::Visit;
use clusterxchange_domain::workflow::{LifeCycle, Named as _};

use super::{REFUSALS, awaited};
use crate::i18n::Texts;

/// The actions that people take; those of the tool alone have no button.
fn of_people<C: LifeCycle>() -> Vec<&'static str> {
    let mut names: Vec<_> = C::TABLE
        .iter()
        .filter(|row| row.by.iter().any(|party| *party != Party::System))
        .map(|row| row.action.key())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn all<C: LifeCycle>() -> Vec<&'static str> {
    let mut names: Vec<_> = C::TABLE.iter().map(|row| row.action.key()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn what_may_be_answered_otherwise_is_awaited_as_a_question() {
    let texts = Texts::load("en");
    let awaited = |action| awaited(&texts, CaseKind::Registration, action, "");
    assert_eq!(awaited("accept"), "Assess the registration");
    assert_eq!(awaited("submit"), "Submit the registration");
}

#[test]
fn each_refusal_is_an_action_of_a_state_table() {
    let known = [
        all::<Registration>(),
        all::<Proposal>(),
        all::<Exchange>(),
        all::<Visit>(),
    ]
    .concat();
    assert!(REFUSALS.iter().all(|name| known.contains(name)));
}

#[test]
fn every_action_has_words_for_its_button_and_for_what_was_done() {
    let texts = Texts::load("en");
    let tables = [
        (
            CaseKind::Registration,
            of_people::<Registration>(),
            all::<Registration>(),
        ),
        (
            CaseKind::Proposal,
            of_people::<Proposal>(),
            all::<Proposal>(),
        ),
        (
            CaseKind::Exchange,
            of_people::<Exchange>(),
            all::<Exchange>(),
        ),
        (CaseKind::Visit, of_people::<Visit>(), all::<Visit>()),
    ];
    let mut missing = Vec::new();
    for (kind, buttons, events) in tables {
        let buttons = buttons
            .into_iter()
            .map(|name| identifier("action", kind, name));
        let events = events
            .into_iter()
            .map(|name| identifier("done", kind, name));
        missing.extend(buttons.chain(events).filter(|id| texts.find(id).is_none()));
    }
    // What a case begins with, and what is noted beside its table.
    let others = [
        "registration-begin",
        "proposal-propose",
        "proposal-invite",
        "exchange-open",
        "exchange-set-distance",
        "visit-prepare",
    ];
    missing.extend(
        others
            .map(|event| format!("done-{event}"))
            .into_iter()
            .filter(|id| texts.find(id).is_none()),
    );
    assert!(missing.is_empty(), "no words for {missing:?}");
}
