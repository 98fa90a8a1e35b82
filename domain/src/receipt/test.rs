use serde_json::json;

use super::*;

const RULE: Rule = Rule {
    id: "turnover",
    room: Room::Registration,
    title: "Turnover",
    sentence: "The turnover is at most 50 million euro.",
    grade: Grade::Official,
    source: "Recommendation 2003/361/EC",
    parameters: &[],
    examples: &[],
};

fn confidential() -> Finding {
    RULE.fails("60 million is more than 50 million")
        .input("turnover", 60)
        .unless(Counterfactual::change(
            "/turnover",
            50,
            "would be met with 50",
        ))
        .for_only(Audience::subject(Party::Visitor))
}

#[test]
fn a_counterpart_reads_that_a_condition_fails_but_not_which() {
    let receipt = Receipt::new("test").with(confidential());
    let seen = serde_json::to_string(&receipt.seen_by(&[Party::Host])).unwrap();
    assert!(!seen.contains("turnover") && !seen.contains("60"), "{seen}");
    assert!(receipt.seen_by(&[Party::Host]).fails());
}

#[test]
fn the_subject_and_its_partnership_read_everything() {
    let receipt = Receipt::new("test").with(confidential());
    for seat in [
        Party::Visitor,
        Party::VisitorPartnership,
        Party::SupportOffice,
    ] {
        assert_eq!(receipt.seen_by(&[seat]), receipt);
    }
}

#[test]
fn a_stranger_reads_nothing_even_of_what_everyone_may_read() {
    let receipt = Receipt::new("test").with(RULE.holds("fine").input("secret", 1));
    assert_eq!(receipt.seen_by(&[]).findings[0].rule, "withheld");
}

#[test]
fn a_change_is_applied_to_the_request_it_speaks_of() {
    let mut request = json!({"turnover": 60, "stay": {"days": [1, 2]}});
    assert!(Counterfactual::change("/turnover", 50, "").apply(&mut request));
    assert!(Counterfactual::change("/stay/days/1", 3, "").apply(&mut request));
    assert!(Counterfactual::change("/stay/mode", "virtual", "").apply(&mut request));
    assert_eq!(
        request,
        json!({"turnover": 50, "stay": {"days": [1, 3], "mode": "virtual"}})
    );
    assert!(!Counterfactual::change("/nowhere/at/all", 1, "").apply(&mut request));
    assert!(!Counterfactual::nothing("").apply(&mut request));
}

#[test]
fn a_manual_finding_stands_in_the_way_without_failing() {
    let receipt = Receipt::new("test").with(RULE.asks("sources disagree"));
    assert!(!receipt.holds() && !receipt.fails() && receipt.needs_a_person());
}
