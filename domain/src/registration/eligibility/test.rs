use serde_json::{Value, json};

use super::*;
use crate::receipt::{Counterfactual, Rule};
use crate::registration::membership::CLUSTER_MEMBERSHIP;
use crate::registration::sme::{SME_ASSOCIATION, SME_FINANCES, SME_STAFF};
use crate::registration::{country, participant_type, residence};
use crate::rulebook::{SmeClass, shipped};

fn rulebook(version: &str) -> &'static Rulebook {
    shipped()
        .unwrap()
        .iter()
        .find(|rulebook| rulebook.version == version)
        .unwrap()
}

fn input(value: Value) -> EligibilityInput {
    serde_json::from_value(value).unwrap()
}

/// A small company in Portugal, in a profiled cluster, that wants both roles.
fn company() -> Value {
    json!({
        "roles": ["visitor", "host"],
        "organisation": {"participant_type": "sme", "country": "PT", "staff": 20, "turnover_million": "4"},
        "memberships": [{"kind": "cluster", "name": "Ceramics Cluster", "profiled": true}],
        "representative": {"nationality": "PT"},
        "establishments": []
    })
}

fn with(changes: &[(&str, Value)]) -> EligibilityInput {
    let mut value = company();
    for (pointer, to) in changes {
        assert!(Counterfactual::change(*pointer, to.clone(), "").apply(&mut value));
    }
    input(value)
}

fn in_pilot(input: &EligibilityInput, role: Role) -> Decided<Eligibility> {
    under("pilot-2020.1", input, role, &EligibilityFacts::default())
}

fn under(
    version: &str,
    input: &EligibilityInput,
    role: Role,
    facts: &EligibilityFacts,
) -> Decided<Eligibility> {
    let rulebook = rulebook(version);
    assess(input, role, rulebook.valid_from, rulebook, facts)
}

fn verdict(decided: &Decided<Eligibility>, rule: &Rule) -> Verdict {
    decided.receipt.finding(rule).unwrap().verdict
}

#[test]
fn a_small_company_in_a_profiled_cluster_is_eligible_in_both_roles() {
    for role in Role::ALL {
        assert_eq!(in_pilot(&with(&[]), role).outcome, Eligibility::Eligible);
    }
}

#[test]
fn a_large_company_may_host_in_the_second_phase_only() {
    let company = with(&[("/organisation/participant_type", json!("large_company"))]);
    let none = EligibilityFacts::default();
    assert_eq!(
        in_pilot(&company, Role::Host).outcome,
        Eligibility::NotEligible
    );
    assert_eq!(
        under("second-2022.1", &company, Role::Host, &none).outcome,
        Eligibility::Eligible
    );
    let visitor = under("second-2022.1", &company, Role::Visitor, &none);
    let finding = visitor
        .receipt
        .finding(&participant_type::PARTICIPANT_TYPE)
        .unwrap();
    assert_eq!(finding.verdict, Verdict::Fails);
    assert!(
        finding
            .source
            .reference
            .contains("a third lists large companies")
    );
    assert_eq!(
        finding.counterfactual.as_ref().unwrap().sentence(),
        "Would be met if it registered as a host only."
    );
}

#[test]
fn the_kingdom_is_warned_in_the_pilot_and_refused_later() {
    let kingdom = with(&[("/organisation/country", json!("UK"))]);
    let pilot = in_pilot(&kingdom, Role::Host);
    assert_eq!(
        verdict(&pilot, &country::COUNTRY_PARTICIPATES),
        Verdict::Warns
    );
    assert_eq!(pilot.outcome, Eligibility::Eligible);
    let second = under(
        "second-2022.1",
        &kingdom,
        Role::Host,
        &EligibilityFacts::default(),
    );
    assert_eq!(second.outcome, Eligibility::NotEligible);
}

#[test]
fn a_country_with_an_amount_in_the_sibling_scheme_does_not_take_part_for_that() {
    let norway = in_pilot(
        &with(&[("/organisation/country", json!("NO"))]),
        Role::Visitor,
    );
    let finding = norway
        .receipt
        .finding(&country::COUNTRY_PARTICIPATES)
        .unwrap();
    assert!(matches!(
        finding.counterfactual,
        Some(Counterfactual::Nothing { .. })
    ));
}

#[test]
fn the_note_on_kosovo_is_shown() {
    let decided = in_pilot(
        &with(&[("/organisation/country", json!("XK"))]),
        Role::Visitor,
    );
    let finding = decided
        .receipt
        .finding(&country::COUNTRY_PARTICIPATES)
        .unwrap();
    assert!(
        finding
            .reason
            .contains("without prejudice to positions on status")
    );
}

#[test]
fn of_several_establishments_the_one_where_the_person_is_based_counts() {
    let based = [
        ("/establishments", json!([{"country": "ES"}])),
        ("/representative/based_in", json!("ES")),
    ];
    let decided = in_pilot(&with(&based), Role::Visitor);
    assert_eq!(
        verdict(&decided, &residence::PERMANENT_RESIDENCE),
        Verdict::Fails
    );
    let [one, two] = based;
    let moved = with(&[one, two, ("/organisation/country", json!("ES"))]);
    assert_eq!(
        in_pilot(&moved, Role::Visitor).outcome,
        Eligibility::Eligible
    );
}

#[test]
fn a_home_elsewhere_neither_gives_nor_removes_the_right() {
    let commuter = with(&[("/representative/resident_country", json!("CH"))]);
    assert_eq!(
        in_pilot(&commuter, Role::Visitor).outcome,
        Eligibility::Eligible
    );
}

#[test]
fn a_national_of_another_country_needs_183_days_a_permit_and_a_business() {
    let person = |days: u32, permit: bool, business: bool| {
        let input = with(&[(
            "/representative",
            json!({"nationality": "BR", "resident_country": "PT", "days_in_participating_country": days,
                   "has_residence_permit": permit, "business_started_or_intended": business}),
        )]);
        verdict(
            &in_pilot(&input, Role::Visitor),
            &residence::THIRD_COUNTRY_NATIONAL,
        )
    };
    assert_eq!(person(183, true, true), Verdict::Holds);
    assert_eq!(person(182, true, true), Verdict::Fails);
    assert_eq!(person(183, false, true), Verdict::Fails);
    assert_eq!(person(183, true, false), Verdict::Fails);
}

#[test]
fn the_sme_ceilings_hold_at_their_edges() {
    let test = |staff: u32, turnover: &str, balance: &str| {
        let organisation = with(&[
            ("/organisation/staff", json!(staff)),
            ("/organisation/turnover_million", json!(turnover)),
            ("/organisation/balance_million", json!(balance)),
        ])
        .organisation;
        sme_test(&organisation, rulebook("pilot-2020.1")).outcome
    };
    for (staff, turnover, balance, class) in [
        (9, "2", "2.01", Some(SmeClass::Micro)),
        (9, "2.01", "2", Some(SmeClass::Micro)),
        (9, "2.01", "2.01", Some(SmeClass::Small)),
        (10, "2", "2", Some(SmeClass::Small)),
        (49, "10", "43", Some(SmeClass::Small)),
        (50, "10", "10", Some(SmeClass::Medium)),
        (249, "50", "43.01", Some(SmeClass::Medium)),
        (249, "50.01", "43", Some(SmeClass::Medium)),
        (249, "50.01", "43.01", None),
        (250, "1", "1", None),
    ] {
        assert_eq!(
            test(staff, turnover, balance),
            class,
            "{staff} {turnover} {balance}"
        );
    }
}

#[test]
fn linked_enterprises_are_added_unless_the_organisation_is_autonomous() {
    let linked = |autonomous: Value, staff: Value| {
        let input = with(&[
            ("/organisation/is_autonomous", autonomous),
            ("/organisation/linked_staff", staff),
            ("/organisation/linked_turnover_million", json!("0")),
        ]);
        verdict(&in_pilot(&input, Role::Visitor), &SME_STAFF)
    };
    assert_eq!(linked(json!(false), json!(229)), Verdict::Holds);
    assert_eq!(linked(json!(false), json!(230)), Verdict::Fails);
    assert_eq!(linked(json!(null), json!(230)), Verdict::Fails);
    assert_eq!(linked(json!(true), json!(230)), Verdict::Holds);
    assert_eq!(linked(json!(false), json!(null)), Verdict::Fails);
}

#[test]
fn an_association_counts_with_a_regular_economic_activity() {
    let association = |activity: bool| {
        let input = with(&[
            ("/organisation/legal_form", json!("association")),
            ("/organisation/regular_economic_activity", json!(activity)),
        ]);
        verdict(&in_pilot(&input, Role::Visitor), &SME_ASSOCIATION)
    };
    assert_eq!(
        (association(true), association(false)),
        (Verdict::Holds, Verdict::Fails)
    );
}

fn network_only() -> EligibilityInput {
    with(&[(
        "/memberships",
        json!([{"kind": "business_network", "name": "Trade Circle", "profiled": true}]),
    )])
}

#[test]
fn a_network_only_membership_asks_a_person_and_names_whom_to_ask_first() {
    let decided = in_pilot(&network_only(), Role::Visitor);
    assert_eq!(decided.outcome, Eligibility::ManualDecision);
    let finding = decided.receipt.finding(&CLUSTER_MEMBERSHIP).unwrap();
    assert!(
        finding
            .reason
            .contains("Ask your own cluster organisation (Trade Circle) first")
    );
}

#[test]
fn the_officer_decides_what_is_open_and_nothing_else() {
    let facts = |accepted: bool| EligibilityFacts {
        decisions: vec![OfficerDecision {
            rule: CLUSTER_MEMBERSHIP.id.to_owned(),
            accepted,
            reason: "known for years".to_owned(),
        }],
        ..Default::default()
    };
    let outcome = |input: &EligibilityInput, role, accepted| {
        under("pilot-2020.1", input, role, &facts(accepted)).outcome
    };
    assert_eq!(
        outcome(&network_only(), Role::Visitor, true),
        Eligibility::Eligible
    );
    assert_eq!(
        outcome(&network_only(), Role::Visitor, false),
        Eligibility::NotEligible
    );
    assert_eq!(
        outcome(&network_only(), Role::Host, false),
        Eligibility::NeedsPreApproval
    );
    let outsider = with(&[("/memberships", json!([]))]);
    assert_eq!(
        outcome(&outsider, Role::Visitor, true),
        Eligibility::NotEligible
    );
}

#[test]
fn an_outsider_may_host_with_pre_approval_and_never_visits() {
    let outsider = with(&[("/memberships", json!([]))]);
    let outcome = |role, pre_approval| {
        let facts = EligibilityFacts {
            pre_approval,
            ..Default::default()
        };
        under("pilot-2020.1", &outsider, role, &facts).outcome
    };
    assert_eq!(
        outcome(Role::Host, PreApproval::Open),
        Eligibility::NeedsPreApproval
    );
    assert_eq!(
        outcome(Role::Host, PreApproval::Granted),
        Eligibility::Eligible
    );
    assert_eq!(
        outcome(Role::Host, PreApproval::Refused),
        Eligibility::NotEligible
    );
    assert_eq!(
        outcome(Role::Visitor, PreApproval::Granted),
        Eligibility::NotEligible
    );
}

#[test]
fn an_exception_is_for_enterprises_only() {
    let institute = with(&[
        (
            "/organisation/participant_type",
            json!("scaling_up_support"),
        ),
        ("/memberships", json!([])),
    ]);
    let decided = in_pilot(&institute, Role::Host);
    assert_eq!(decided.outcome, Eligibility::NotEligible);
    assert!(decided.receipt.finding(&EXCEPTIONAL_HOST).is_none());
}

#[test]
fn a_counterpart_never_reads_staff_turnover_or_nationality() {
    let decided = in_pilot(&with(&[("/organisation/staff", json!(777))]), Role::Visitor);
    let seen = decided.receipt.seen_by(&[Party::Host]);
    let text = serde_json::to_string(&seen).unwrap();
    for secret in ["777", "turnover", "nationality"] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(seen.fails());
}

#[test]
fn an_empty_question_is_answered_with_what_to_say() {
    for role in Role::ALL {
        let decided = in_pilot(&EligibilityInput::default(), role);
        assert_eq!(decided.outcome, Eligibility::NotEligible);
        assert!(
            decided
                .receipt
                .obstacles()
                .all(|finding| finding.counterfactual.is_some())
        );
    }
}

#[test]
fn what_is_missed_by_money_alone_names_the_nearer_of_the_two_ceilings() {
    let input = with(&[
        ("/organisation/turnover_million", json!("60")),
        ("/organisation/balance_million", json!("44")),
    ]);
    let decided = in_pilot(&input, Role::Visitor);
    let finding = decided.receipt.finding(&SME_FINANCES).unwrap();
    assert_eq!(
        finding.counterfactual,
        Some(Counterfactual::change(
            "/organisation/balance_million",
            "43",
            "Would be met with a balance sheet total of at most 43 million euro, linked enterprises included."
        ))
    );
}
