//! Who writes a clause, and what a change does to signatures.

use super::example::{complete, edit, empty, salt, signature};
use crate::building::commitment::{Edited, SIGNATURES_VOIDED, difference, standing, voided_by};
use crate::building::turning::every_change_turns_its_finding;
use crate::receipt::Party::{Host, SupportOffice, Visitor};
use crate::receipt::Verdict;
use crate::workflow::exchange::CLAUSE_WRITTEN_BY_OWNER;

#[test]
fn each_side_writes_its_own_clauses_and_nobody_those_of_the_tool() {
    let document = empty();
    let refused = [
        ("host_responsibilities", Visitor),
        ("visitor_responsibilities", Host),
        ("dates", Host),
        ("objectives", SupportOffice),
        ("budget", Visitor),
    ];
    for (key, by) in refused {
        let decided = document.edit(&edit(key, "text", 0), by, salt(3));
        assert_eq!(decided.outcome, Edited::Refused, "{key}");
        assert!(decided.receipt.fails());
    }
    let allowed = document.edit(&edit("objectives", "text", 0), Host, salt(3));
    assert!(allowed.receipt.finding(&CLAUSE_WRITTEN_BY_OWNER).is_some());
    let clause = allowed
        .outcome
        .changed()
        .unwrap()
        .clause("objectives")
        .cloned()
        .unwrap();
    assert_eq!((clause.version, clause.edited_by), (1, Some(Host)));
}

#[test]
fn a_late_change_is_refused_with_both_texts_and_can_be_sent_again() {
    let first = empty().edit(&edit("objectives", "theirs", 0), Host, salt(3));
    let document = first.outcome.changed().unwrap();
    let late = edit("objectives", "yours", 0);
    let Edited::Stale { theirs, yours } = document.edit(&late, Visitor, salt(4)).outcome else {
        panic!("taken over");
    };
    assert_eq!(theirs.content.text(), Some("theirs"));
    assert_eq!(yours, "yours");
    every_change_turns_its_finding(&late, |late| document.edit(late, Visitor, salt(4)).receipt);
}

#[test]
fn the_same_text_again_changes_nothing() {
    let document = complete();
    let same = document.edit(&edit("objectives", "as agreed", 1), Host, salt(5));
    assert_eq!(same.outcome, Edited::Unchanged);
}

#[test]
fn a_new_telephone_number_voids_nothing_and_a_new_action_plan_everything() {
    let document = complete();
    let signatures = [signature(Visitor, &document), signature(Host, &document)];
    let with = |key: &str, version| {
        let decided = document.edit(&edit(key, "new", version), Host, salt(6));
        decided.outcome.changed().unwrap()
    };
    let contact = with("host_contact", 0);
    assert_ne!(contact.root_hash(), document.root_hash());
    assert_eq!(standing(&signatures, &contact).count(), 2);
    let plan = with("action_plan", 1);
    assert_eq!(standing(&signatures, &plan).count(), 0);
    let voided = voided_by(&difference(&document, &plan), &signatures, "test");
    assert_eq!(voided.outcome, signatures);
    assert_eq!(
        voided.receipt.finding(&SIGNATURES_VOIDED).unwrap().verdict,
        Verdict::Warns
    );
}

#[test]
fn signing_again_shows_what_changed_since_ones_own_signature() {
    let signed = complete();
    let now = signed
        .edit(&edit("action_plan", "one day more", 1), Host, salt(6))
        .outcome
        .changed()
        .unwrap();
    let changes = difference(&signed, &now);
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].before.as_deref(), Some("as agreed"));
    assert_eq!(changes[0].after.as_deref(), Some("one day more"));
    assert_eq!(
        (changes[0].version_before, changes[0].version_after),
        (1, 2)
    );
}
