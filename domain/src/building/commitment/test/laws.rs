//! What holds for every commitment, however it is edited and signed.

use proptest::prelude::*;

use super::example::{complete, edit, rulebook, salt, sign, signature, signing};
use crate::building::commitment::{
    Commitment, Edit, difference, next_signers, standing, voided_by,
};
use crate::building::turning::{all_changes_turn_the_decision, every_change_turns_its_finding};
use crate::receipt::Party::{self, Host, Visitor};

fn any_edit() -> impl Strategy<Value = (Edit, Party, u8)> {
    let keys: Vec<_> = rulebook()
        .commitment
        .clauses
        .iter()
        .map(|kind| kind.key.clone())
        .collect();
    (
        prop::sample::select(keys),
        "[a-zé \"\\\\]{0,6}",
        0_u32..3,
        prop::sample::select(vec![Visitor, Host]),
        any::<u8>(),
    )
        .prop_map(|(key, text, version, by, salt)| (edit(&key, &text, version), by, salt))
}

fn played(edits: &[(Edit, Party, u8)]) -> Vec<Commitment> {
    let mut states = vec![complete()];
    for (change, by, number) in edits {
        let now = states.last().unwrap();
        states.extend(now.edit(change, *by, salt(*number)).outcome.changed());
    }
    states
}

proptest! {
    #[test]
    fn a_signature_stands_exactly_until_a_substantive_change(
        edits in prop::collection::vec(any_edit(), 1..12)
    ) {
        for pair in played(&edits).windows(2) {
            let (old, new) = (&pair[0], &pair[1]);
            let changes = difference(old, new);
            prop_assert_eq!(changes.len(), 1);
            prop_assert_ne!(old.root_hash(), new.root_hash());
            let signatures = [signature(Visitor, old)];
            let voided = voided_by(&changes, &signatures, "test").outcome.len();
            prop_assert_eq!(voided, usize::from(changes[0].substantive));
            prop_assert_eq!(standing(&signatures, new).count(), 1 - voided);
        }
    }

    #[test]
    fn erasing_texts_leaves_every_hash_as_it_was(edits in prop::collection::vec(any_edit(), 0..8)) {
        for document in played(&edits) {
            let mut erased = document.clone();
            for clause in &mut erased.clauses {
                clause.content = clause.content.erased();
            }
            prop_assert_eq!(erased.root_hash(), document.root_hash());
            prop_assert!(difference(&document, &erased).is_empty());
            prop_assert!(!serde_json::to_string(&erased).unwrap().contains("as agreed"));
        }
    }

    #[test]
    fn the_order_of_clauses_does_not_matter_to_the_hash(
        clauses in Just(complete().clauses).prop_shuffle()
    ) {
        let shuffled = Commitment { clauses, ..complete() };
        prop_assert_eq!(shuffled.root_hash(), complete().root_hash());
    }

    #[test]
    fn a_document_survives_the_way_through_json(edits in prop::collection::vec(any_edit(), 0..6)) {
        for document in played(&edits) {
            let json = serde_json::to_string(&document).unwrap();
            prop_assert_eq!(serde_json::from_str::<Commitment>(&json).unwrap(), document);
        }
    }

    #[test]
    fn each_change_that_is_named_turns_its_finding(edits in prop::collection::vec(any_edit(), 1..8)) {
        for document in played(&edits) {
            for (change, by, number) in &edits {
                let assess = |edit: &Edit| document.edit(edit, *by, salt(*number)).receipt;
                every_change_turns_its_finding(change, assess);
                all_changes_turn_the_decision(change, assess);
            }
        }
    }

    #[test]
    fn whoever_is_named_next_may_sign_and_nobody_else(same: bool, picks in prop::collection::vec(0_usize..2, 4)) {
        let document = complete();
        let mut signatures = Vec::new();
        for pick in picks {
            let next = next_signers(&signatures, same);
            for party in Party::ALL {
                let may = sign(party, &signing(&document, &signatures, same)).holds();
                prop_assert_eq!(may, next.contains(&party), "{:?}", party);
            }
            if let Some(party) = next.get(pick % next.len().max(1)) {
                signatures.push(signature(*party, &document));
            }
        }
        prop_assert!(next_signers(&signatures, same).is_empty());
        prop_assert_eq!(signatures.len(), if same { 3 } else { 4 });
    }
}
