//! What holds of every question and answer.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::receipt::Counterfactual;
use crate::reference::CountryCode;
use crate::registration::input::{OrganisationFacts, RepresentativeFacts};
use crate::registration::membership::CLUSTER_MEMBERSHIP;
use crate::registration::organisation::{Establishment, LegalForm, Membership, MembershipKind};
use crate::rulebook::shipped;

fn some_country() -> impl Strategy<Value = Option<CountryCode>> {
    let codes = ["PT", "ES", "XK", "UK", "NO", "BR"].map(|code| CountryCode::parse(code).unwrap());
    prop::option::weighted(0.9, prop::sample::select(codes.to_vec()))
}

fn some_amount() -> impl Strategy<Value = Option<Decimal>> {
    prop::option::weighted(0.8, (0i64..12_000).prop_map(|cents| Decimal::new(cents, 2)))
}

fn some_organisation() -> impl Strategy<Value = OrganisationFacts> {
    let forms = vec![
        LegalForm::Company,
        LegalForm::Association,
        LegalForm::Foundation,
    ];
    let figures = (
        prop::option::weighted(0.8, 0u32..400),
        prop::option::weighted(0.5, 0u32..400),
        some_amount(),
        some_amount(),
        some_amount(),
        some_amount(),
    );
    (
        prop::option::weighted(0.95, prop::sample::select(ParticipantType::ALL.to_vec())),
        prop::option::of(prop::sample::select(forms)),
        some_country(),
        figures,
        any::<Option<bool>>(),
        any::<Option<bool>>(),
    )
        .prop_map(
            |(participant_type, legal_form, country, figures, is_autonomous, activity)| {
                let (staff, linked_staff, turnover, balance, linked_turnover, linked_balance) =
                    figures;
                OrganisationFacts {
                    participant_type,
                    legal_form,
                    country,
                    staff,
                    turnover_million: turnover,
                    balance_million: balance,
                    is_autonomous,
                    linked_staff,
                    linked_turnover_million: linked_turnover,
                    linked_balance_million: linked_balance,
                    regular_economic_activity: activity,
                }
            },
        )
}

fn some_person() -> impl Strategy<Value = RepresentativeFacts> {
    (
        some_country(),
        some_country(),
        some_country(),
        prop::option::of(180u32..186),
        any::<Option<bool>>(),
        any::<Option<bool>>(),
    )
        .prop_map(
            |(nationality, based_in, resident_country, days, permit, business)| {
                RepresentativeFacts {
                    nationality,
                    based_in,
                    resident_country,
                    days_in_participating_country: days,
                    has_residence_permit: permit,
                    business_started_or_intended: business,
                }
            },
        )
}

fn some_input() -> impl Strategy<Value = EligibilityInput> {
    let kind = prop::sample::select(vec![
        MembershipKind::Cluster,
        MembershipKind::BusinessNetwork,
    ]);
    let membership =
        (prop::option::weighted(0.9, kind), any::<Option<bool>>()).prop_map(|(kind, profiled)| {
            Membership {
                kind,
                profiled,
                ..Default::default()
            }
        });
    let establishment = some_country().prop_map(|country| Establishment {
        country,
        town: None,
    });
    (
        prop::sample::select(vec![
            vec![Role::Visitor],
            vec![Role::Host],
            Role::ALL.to_vec(),
        ]),
        some_organisation(),
        prop::collection::vec(membership, 0..3),
        some_person(),
        prop::collection::vec(establishment, 0..3),
    )
        .prop_map(
            |(roles, organisation, memberships, representative, establishments)| EligibilityInput {
                roles,
                organisation,
                memberships,
                representative,
                establishments,
            },
        )
}

fn some_facts() -> impl Strategy<Value = EligibilityFacts> {
    let answers = vec![
        PreApproval::Open,
        PreApproval::Granted,
        PreApproval::Refused,
    ];
    (prop::sample::select(answers), any::<Option<bool>>()).prop_map(|(pre_approval, accepted)| {
        EligibilityFacts {
            pre_approval,
            decisions: accepted
                .map(|accepted| OfficerDecision {
                    rule: CLUSTER_MEMBERSHIP.id.to_owned(),
                    accepted,
                    reason: "seen".to_owned(),
                })
                .into_iter()
                .collect(),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn each_counterfactual_turns_its_finding_and_all_together_turn_the_decision(
        input in some_input(),
        facts in some_facts(),
        version in 0usize..4,
    ) {
        let rulebook = &shipped().unwrap()[version];
        let on = rulebook.valid_from;
        let request = serde_json::to_value(&input).unwrap();
        let mut all = request.clone();
        let mut all_can_be_changed = true;
        for decision in assess_roles(&input, on, rulebook, &facts) {
            prop_assert_eq!(decision.eligibility == Eligibility::Eligible, decision.receipt.holds());
            for finding in decision.receipt.obstacles() {
                let counterfactual = finding.counterfactual.as_ref().unwrap();
                if !matches!(counterfactual, Counterfactual::Change { .. }) {
                    all_can_be_changed = false;
                    continue;
                }
                let mut changed = request.clone();
                prop_assert!(counterfactual.apply(&mut changed));
                prop_assert!(counterfactual.apply(&mut all));
                let changed: EligibilityInput = serde_json::from_value(changed).unwrap();
                for after in assess_roles(&changed, on, rulebook, &facts) {
                    if after.role == decision.role {
                        let still = after.receipt.obstacles().any(|it| it.rule == finding.rule);
                        prop_assert!(!still, "{} {counterfactual:?}", finding.rule);
                    }
                }
            }
        }
        if all_can_be_changed {
            let all: EligibilityInput = serde_json::from_value(all).unwrap();
            for after in assess_roles(&all, on, rulebook, &facts) {
                prop_assert_eq!(after.eligibility, Eligibility::Eligible);
            }
        }
    }

    #[test]
    fn one_more_member_of_staff_never_makes_an_sme(staff in 0u32..400, turnover in 0i64..100) {
        let class = |staff: u32| {
            let organisation = OrganisationFacts {
                staff: Some(staff),
                turnover_million: Some(turnover.into()),
                ..Default::default()
            };
            let decided = sme_test(&organisation, &shipped().unwrap()[0]);
            assert_eq!(decided.outcome.is_some(), decided.receipt.holds());
            decided.outcome
        };
        let (fewer, more) = (class(staff), class(staff + 1));
        prop_assert!(more.is_none() || fewer.is_some_and(|fewer| Some(fewer) <= more));
    }
}
