use proptest::prelude::*;

use super::*;
use crate::matching::visitor_once::VISITOR_ONCE;
use crate::receipt::{Party, Verdict};
use crate::rulebook::shipped;

fn party(id: u128, country: &str) -> PairParty {
    PairParty {
        organisation_id: Uuid::from_u128(id),
        country: CountryCode::parse(country).unwrap(),
        accepted_roles: Role::ALL.to_vec(),
    }
}

fn pair() -> PairInput {
    PairInput {
        mode: Mode::Physical,
        visitor: party(1, "ES"),
        host: party(2, "PT"),
        history: VisitorHistory::default(),
        circumstances: PairCircumstances::default(),
    }
}

fn assessed(pair: &PairInput) -> Receipt {
    assess_pair(pair, &shipped().unwrap()[0])
}

fn fails(pair: &PairInput, rule: &Rule) -> bool {
    let receipt = assessed(pair);
    receipt.obstacles().all(|it| it.rule == rule.id) && receipt.fails()
}

#[test]
fn two_accepted_organisations_of_two_countries_are_a_pair() {
    assert!(assessed(&pair()).holds());
}

#[test]
fn one_country_is_refused_unless_the_rulebook_allows_it() {
    let national = PairInput {
        host: party(2, "ES"),
        ..pair()
    };
    assert!(fails(&national, &DIFFERENT_COUNTRIES));
    let mut rulebook = shipped().unwrap()[0].clone();
    rulebook.participation.national_exchanges.value = true;
    assert!(assess_pair(&national, &rulebook).holds());
}

#[test]
fn an_organisation_does_not_visit_itself() {
    let mut alone = pair();
    alone.host.organisation_id = alone.visitor.organisation_id;
    assert!(fails(&alone, &TWO_ORGANISATIONS));
}

#[test]
fn each_side_is_accepted_in_its_own_role() {
    let mut wrong = pair();
    wrong.host.accepted_roles = vec![Role::Visitor];
    assert!(fails(&wrong, &ACCEPTED_IN_ROLE));
    let mut waiting = pair();
    waiting.visitor.accepted_roles = vec![];
    assert!(fails(&waiting, &ACCEPTED_IN_ROLE));
}

#[test]
fn a_full_host_and_other_periods_warn_and_forbid_nothing() {
    let mut busy = pair();
    busy.circumstances = PairCircumstances {
        host_capacity: Some(2),
        host_visitors: 9,
        periods_overlap: Some(false),
        shared_clusters: vec!["Euro Ceramics".to_owned()],
    };
    let receipt = assessed(&busy);
    assert!(receipt.holds());
    for rule in [&HOST_WITHOUT_LIMIT, &AVAILABILITY_ADVICE, &SAME_CLUSTER] {
        assert_eq!(receipt.finding(rule).unwrap().verdict, Verdict::Warns);
    }
    let seen = serde_json::to_string(&receipt.seen_by(&[Party::Visitor])).unwrap();
    assert!(!seen.contains("Ceramics"));
}

fn some_pair() -> impl Strategy<Value = PairInput> {
    let roles = || {
        prop::sample::select(vec![
            vec![],
            vec![Role::Visitor],
            vec![Role::Host],
            Role::ALL.to_vec(),
        ])
    };
    let country = || prop::sample::select(vec!["PT", "ES"]);
    let mode = || prop::sample::select(Mode::ALL.to_vec());
    (
        mode(),
        (0u128..3, country(), roles()),
        (0u128..3, country(), roles()),
        (any::<bool>(), any::<bool>(), prop::option::of(mode())),
        (prop::option::of(0u32..3), 0u32..3, any::<Option<bool>>()),
    )
        .prop_map(|(mode, visitor, host, history, notes)| {
            let side = |(id, country, accepted_roles): (u128, &str, Vec<Role>)| PairParty {
                accepted_roles,
                ..party(id, country)
            };
            PairInput {
                mode,
                visitor: side(visitor),
                host: side(host),
                history: VisitorHistory {
                    virtual_done: history.0,
                    physical_done: history.1,
                    running: history.2,
                    cancelled: 0,
                },
                circumstances: PairCircumstances {
                    host_capacity: notes.0,
                    host_visitors: notes.1,
                    periods_overlap: notes.2,
                    shared_clusters: vec![],
                },
            }
        })
}

proptest! {
    #[test]
    fn only_the_four_conditions_forbid_a_pair(pair in some_pair()) {
        let receipt = assessed(&pair);
        let allowed = pair.visitor.organisation_id != pair.host.organisation_id
            && pair.visitor.country != pair.host.country
            && pair.visitor.accepted_roles.contains(&Role::Visitor)
            && pair.host.accepted_roles.contains(&Role::Host)
            && !pair.history.physical_done
            && pair.history.running.is_none()
            && !(pair.history.virtual_done && pair.mode == Mode::Virtual);
        prop_assert_eq!(receipt.holds(), allowed);
    }

    #[test]
    fn each_change_turns_its_finding(pair in some_pair()) {
        for finding in assessed(&pair).obstacles() {
            let counterfactual = finding.counterfactual.as_ref().unwrap();
            let mut request = serde_json::to_value(&pair).unwrap();
            if counterfactual.apply(&mut request) {
                let changed: PairInput = serde_json::from_value(request).unwrap();
                prop_assert_eq!(&finding.rule, VISITOR_ONCE.id);
                prop_assert_eq!(assessed(&changed).finding(&VISITOR_ONCE).unwrap().verdict, Verdict::Holds);
            }
        }
    }
}
