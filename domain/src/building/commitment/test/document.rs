//! What a document says and how it is hashed.

use super::example::{complete, empty, facts, rulebook, salt};
use crate::building::DocumentHash;
use crate::building::commitment::{COMPLETE, Content, completeness};
use crate::reference::Mode;

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
