//! The commitments of a group visit: what all share, and what each visitor has of its own.

use uuid::Uuid;

use super::example::{edit, facts, rulebook, salt};
use crate::building::commitment::{CLAUSE_SHARED, Edited, Group};
use crate::receipt::Party::{Host, Visitor};

fn visits() -> [Uuid; 4] {
    [11, 12, 13, 14].map(Uuid::from_u128)
}

fn group() -> Group {
    visits()
        .into_iter()
        .fold(Group::new(rulebook()), |group, visit| {
            group.joined_by(visit, rulebook()).with_tool_clauses(
                visit,
                &facts(),
                rulebook(),
                |_| salt(1),
            )
        })
}

#[test]
fn a_visitors_own_part_changes_one_document_and_the_shared_part_all() {
    let group = group();
    let change = |key: &str, by| {
        let decided = group.edit(visits()[0], &edit(key, "new", 0), by, salt(2));
        decided.outcome.changed().unwrap()
    };
    let own = change("visitor_responsibilities", Visitor);
    assert_eq!(group.voided_in(&own), [visits()[0]]);
    let shared = change("action_plan", Host);
    assert_eq!(group.voided_in(&shared), visits());
    let contact = change("host_contact", Host);
    assert!(group.voided_in(&contact).is_empty());
    let texts = visits().map(|visit| {
        let document = shared.document(visit).unwrap();
        document.clause("action_plan").unwrap().content.clone()
    });
    assert!(texts.iter().all(|content| content.text() == Some("new")));
}

#[test]
fn a_visitor_of_a_group_does_not_write_what_all_share() {
    let decided = group().edit(visits()[0], &edit("objectives", "new", 0), Visitor, salt(2));
    assert_eq!(decided.outcome, Edited::Refused);
    assert!(decided.receipt.finding(&CLAUSE_SHARED).is_some());
}

#[test]
fn who_joins_or_leaves_a_group_changes_no_other_document() {
    let group = group();
    let more = group.joined_by(Uuid::from_u128(15), rulebook());
    assert!(group.voided_in(&more).is_empty());
    assert_eq!(group.voided_in(&group.left_by(visits()[3])), [visits()[3]]);
    let document = group.document(visits()[0]).unwrap();
    let keys: Vec<_> = document
        .clauses
        .iter()
        .map(|clause| clause.key.as_str())
        .collect();
    let expected: Vec<_> = rulebook()
        .commitment
        .clauses
        .iter()
        .map(|kind| kind.key.as_str())
        .collect();
    assert_eq!(keys, expected);
}
