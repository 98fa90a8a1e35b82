use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::building::DocumentHash;
use crate::building::turning::{all_changes_turn_the_decision, every_change_turns_its_finding};
use crate::receipt::Party::{
    self, Host, HostPartnership, SupportOffice, Visitor, VisitorPartnership,
};
use crate::receipt::{Receipt, Verdict};
use crate::reference::Mode;
use crate::rulebook::{Rulebook, shipped};
use crate::workflow::exchange::{CLAUSE_WRITTEN_BY_OWNER, DOCUMENT_AS_SHOWN, ONCE_PER_PARTY};

fn rulebook() -> &'static Rulebook {
    &shipped().unwrap()[0]
}

fn salt(number: u8) -> Salt {
    Salt::new([number; 32])
}

fn edit(key: &str, text: &str, expected_version: u32) -> Edit {
    Edit {
        key: key.to_owned(),
        text: text.to_owned(),
        expected_version,
    }
}

fn facts() -> PlanFacts {
    PlanFacts {
        mode: Mode::Physical,
        grouped: false,
        first_day: Some("2020-10-12".parse().unwrap()),
        last_day: Some("2020-10-16".parse().unwrap()),
        working_days: 5,
        exchange_days: Vec::new(),
        travel_out_on: Some("2020-10-11".parse().unwrap()),
        travel_back_on: None,
        visitor_partnership: "Lights of the North".to_owned(),
        host_partnership: "Southern Threads".to_owned(),
    }
}

const WRITTEN: [(&str, Party); 5] = [
    ("objectives", Visitor),
    ("action_plan", Host),
    ("expected_outcomes", Visitor),
    ("visitor_responsibilities", Visitor),
    ("host_responsibilities", Host),
];

fn empty() -> Commitment {
    Commitment::new(Uuid::from_u128(1), rulebook())
}

fn complete() -> Commitment {
    let document = empty().with_tool_clauses(&facts(), rulebook(), |_| salt(1));
    WRITTEN.iter().fold(document, |document, (key, by)| {
        let decided = document.edit(&edit(key, "as agreed", 0), *by, salt(2));
        decided.outcome.changed().unwrap()
    })
}

fn signature(party: Party, document: &Commitment) -> Signature {
    Signature {
        party,
        account: Uuid::from_u128(7),
        document: document.root_hash(),
        substance: document.substance_hash(),
        at: "2020-09-01T10:00:00Z".parse().unwrap(),
    }
}

fn signing<'a>(
    commitment: &'a Commitment,
    signatures: &'a [Signature],
    same_partnership: bool,
) -> Signing<'a> {
    Signing {
        commitment,
        signatures,
        same_partnership,
    }
}

fn sign(party: Party, signing: &Signing<'_>) -> Receipt {
    let request = SignRequest {
        party,
        document: signing.commitment.root_hash(),
    };
    may_sign(&request, signing, rulebook())
}

#[test]
fn the_hashes_can_be_computed_by_anyone_from_the_canonical_texts() {
    let document = empty();
    let nothing = DocumentHash::of([]);
    let keys = [
        "action_plan",
        "dates",
        "exchange_type",
        "expected_outcomes",
        "host_responsibilities",
        "objectives",
        "partnerships",
        "rules",
        "visitor_responsibilities",
    ];
    let leaves = keys.map(|key| format!("\"{key}\":\"{nothing}\"")).join(",");
    let substance = format!(
        "{{\"clauses\":{{{leaves}}},\"exchange\":\"00000000-0000-0000-0000-000000000001\",\
         \"rulebook\":\"{}\"}}",
        rulebook().version
    );
    assert_eq!(document.canonical_substance(), substance);
    let root = format!(
        "{{\"details\":{{\"host_contact\":\"{nothing}\",\"visitor_contact\":\"{nothing}\"}},\
         \"substance\":\"{}\"}}",
        DocumentHash::of([substance.as_bytes()])
    );
    assert_eq!(document.canonical_root(), root);
    assert_eq!(document.root_hash(), DocumentHash::of([root.as_bytes()]));
}

#[test]
fn the_leaf_of_a_text_is_the_hash_of_salt_and_text() {
    let content = Content::new("Lisbon", salt(1));
    let by_hand = DocumentHash::of([[1_u8; 32].as_slice(), b"Lisbon".as_slice()]);
    assert_eq!(content.leaf(), by_hand);
    assert_eq!(content.erased(), Content::Erased { leaf: by_hand });
}

#[test]
fn the_tool_writes_what_comes_from_the_plan_and_the_rulebook() {
    let document = empty().with_tool_clauses(&facts(), rulebook(), |_| salt(1));
    let text = |key: &str| {
        document
            .clause(key)
            .unwrap()
            .content
            .text()
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        text("dates"),
        "From 12 October 2020 to 16 October 2020: 5 full working days in the host's calendar, \
         travel excluded. Way out on 11 October 2020."
    );
    assert!(text("exchange_type").starts_with("Physical exchange"));
    assert!(text("partnerships").contains("Southern Threads"));
    assert!(text("rules").contains("lump sum"));
    let again = document.with_tool_clauses(&facts(), rulebook(), |_| salt(9));
    assert_eq!(again, document);
}

#[test]
fn a_virtual_plan_names_its_days() {
    let mut facts = facts();
    facts.mode = Mode::Virtual;
    facts.working_days = 2;
    facts.exchange_days = vec![facts.first_day.unwrap(), facts.last_day.unwrap()];
    let document = empty().with_tool_clauses(&facts, rulebook(), |_| salt(1));
    assert_eq!(
        document.clause("dates").unwrap().content.text(),
        Some("2 exchange days on 12 October 2020 and 16 October 2020.")
    );
}

#[test]
fn a_commitment_is_complete_once_every_required_clause_is_filled() {
    let receipt = completeness(&empty(), rulebook());
    let finding = receipt.finding(&COMPLETE).unwrap();
    assert!(receipt.fails() && finding.reason.contains("Objectives"));
    assert!(!finding.reason.contains("Contact"));
    assert!(completeness(&complete(), rulebook()).holds());
}

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

#[test]
fn visitor_and_host_sign_before_the_partnerships() {
    let document = complete();
    let none = signing(&document, &[], false);
    assert!(sign(Visitor, &none).holds() && sign(Host, &none).holds());
    let early = sign(VisitorPartnership, &none);
    let finding = early.finding(&SIGN_ORDER).unwrap();
    assert!(
        finding
            .counterfactual
            .as_ref()
            .unwrap()
            .sentence()
            .contains("the visitor and the host")
    );
    let both = [signature(Visitor, &document), signature(Host, &document)];
    assert!(sign(HostPartnership, &signing(&document, &both, false)).holds());
    assert!(sign(SupportOffice, &signing(&document, &both, false)).fails());
    let again = sign(Visitor, &signing(&document, &both, false));
    assert_eq!(
        again.finding(&ONCE_PER_PARTY).unwrap().verdict,
        Verdict::Fails
    );
}

#[test]
fn one_partnership_for_both_sides_signs_once() {
    let document = complete();
    let both = [signature(Visitor, &document), signature(Host, &document)];
    assert_eq!(next_signers(&both, true), [VisitorPartnership]);
    let signing = signing(&document, &both, true);
    let request = SignRequest {
        party: HostPartnership,
        document: document.root_hash(),
    };
    let assess = |request: &SignRequest| may_sign(request, &signing, rulebook());
    assert!(assess(&request).fails());
    every_change_turns_its_finding(&request, assess);
    all_changes_turn_the_decision(&request, assess);
}

#[test]
fn nobody_signs_a_document_that_was_not_shown_or_is_not_complete() {
    let document = complete();
    let request = SignRequest {
        party: Visitor,
        document: empty().root_hash(),
    };
    let signing_now = signing(&document, &[], false);
    let assess = |request: &SignRequest| may_sign(request, &signing_now, rulebook());
    let receipt = assess(&request);
    assert_eq!(
        receipt.finding(&DOCUMENT_AS_SHOWN).unwrap().verdict,
        Verdict::Fails
    );
    every_change_turns_its_finding(&request, assess);
    all_changes_turn_the_decision(&request, assess);
    let unfinished = empty();
    assert!(sign(Visitor, &signing(&unfinished, &[], false)).fails());
}

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
