use proptest::prelude::*;

use rust_decimal::Decimal;

use super::words::half;
use super::*;
use crate::building::turning::{all_changes_turn_the_decision, every_change_turns_its_finding};
use crate::receipt::{Grade, Party, Verdict};
use crate::reference::{Mode, Role};
use crate::rulebook::{Rulebook, shipped};

fn rulebook() -> &'static Rulebook {
    &shipped().unwrap()[0]
}

fn stay(country: &str, working_days: u32, km: i64) -> LumpSumInput {
    LumpSumInput {
        mode: Mode::Physical,
        role: Role::Visitor,
        host_country: country.parse().unwrap(),
        starts_on: "2020-10-05".parse().unwrap(),
        working_days,
        distance_km: Some(Decimal::from(km)),
        distance_override: None,
    }
}

fn amount(input: &LumpSumInput) -> Decimal {
    lump_sum(input, rulebook()).outcome.amount
}

fn eur(amount: i64) -> Decimal {
    Decimal::from(amount)
}

#[test]
fn the_worked_examples_come_out() {
    let cases = [
        ("PT", 3, 900, 390),
        ("PT", 4, 900, 390),
        ("PT", 5, 900, 780),
        ("PT", 5, 150, 390),
        ("PT", 3, 150, 390),
        ("FR", 3, 900, 450),
        ("DK", 20, 900, 1100),
        ("PT", 5, 199, 390),
        ("PT", 5, 200, 780),
        ("PT", 2, 900, 0),
    ];
    for (country, days, km, expected) in cases {
        let due = amount(&stay(country, days, km));
        assert_eq!(due, eur(expected), "{country} {days} days {km} km");
    }
}

#[test]
fn a_virtual_exchange_and_a_host_get_nothing_and_that_is_no_obstacle() {
    let mut at_a_distance = stay("DK", 5, 900);
    at_a_distance.mode = Mode::Virtual;
    let mut host = stay("DK", 5, 900);
    host.role = Role::Host;
    for input in [at_a_distance, host] {
        let decided = lump_sum(&input, rulebook());
        assert_eq!(decided.outcome.amount, Decimal::ZERO);
        assert!(decided.receipt.holds());
    }
}

#[test]
fn a_country_without_an_amount_waits_for_the_support_office() {
    let decided = lump_sum(&stay("GB", 5, 900), rulebook());
    assert!(decided.receipt.needs_a_person());
    let way_out = decided.receipt.findings[2].counterfactual.clone().unwrap();
    assert!(way_out.sentence().contains("Support Office"));
}

#[test]
fn the_receipt_says_how_well_founded_the_ceiling_is() {
    let receipt = lump_sum(&stay("PT", 5, 900), rulebook()).receipt;
    let ceiling = receipt.finding(&CEILING).unwrap();
    assert_eq!(ceiling.source.grade, Grade::Reported);
    assert!(ceiling.reason.contains("reported by a Partnership"));
}

#[test]
fn four_days_name_the_amount_of_the_fifth() {
    let receipt = lump_sum(&stay("PT", 4, 900), rulebook()).receipt;
    let days = receipt.finding(&DAYS).unwrap();
    assert_eq!(days.verdict, Verdict::Warns);
    assert_eq!(
        days.counterfactual.as_ref().unwrap().sentence(),
        "780 EUR would be due with 5 working days."
    );
}

#[test]
fn an_unknown_distance_makes_only_half_certain() {
    let mut input = stay("PT", 5, 0);
    input.distance_km = None;
    let decided = lump_sum(&input, rulebook());
    assert_eq!(decided.outcome.amount, eur(390));
    assert!(decided.receipt.needs_a_person());
}

#[test]
fn a_distance_set_by_hand_counts_instead_of_the_computed_one() {
    let mut input = stay("PT", 5, 190);
    input.distance_override = Some(DistanceOverride {
        km: eur(205),
        reason: "The workshop is in another town than the registered seat.".to_owned(),
    });
    assert_eq!(amount(&input), eur(780));
    input.distance_override = Some(DistanceOverride {
        km: eur(205),
        reason: " ".to_owned(),
    });
    assert!(lump_sum(&input, rulebook()).receipt.fails());
}

#[test]
fn an_agreement_names_at_most_the_lump_sum() {
    let lump = lump_sum(&stay("PT", 3, 900), rulebook()).outcome;
    let check = |text: &str| {
        let agreed = AgreedAmount {
            agreed_amount: text.parse().unwrap(),
        };
        let assess = |agreed: &AgreedAmount| check_agreed_amount(agreed, &lump, rulebook()).receipt;
        every_change_turns_its_finding(&agreed, assess);
        assess(&agreed).holds()
    };
    assert!(check("390") && check("390.00") && check("300.50"));
    assert!(!check("390.01") && !check("0") && !check("-1") && !check("100.001"));
}

#[test]
fn a_counterpart_does_not_read_the_agreed_amount() {
    let lump = lump_sum(&stay("PT", 3, 900), rulebook()).outcome;
    let agreed = AgreedAmount {
        agreed_amount: eur(317),
    };
    let receipt = check_agreed_amount(&agreed, &lump, rulebook()).receipt;
    let seen = serde_json::to_string(&receipt.seen_by(&[Party::Host])).unwrap();
    assert!(!seen.contains("317"), "{seen}");
}

#[test]
fn the_cliffs_show_each_length_and_both_sides_of_the_distance() {
    let lengths: Vec<_> = (3..=6)
        .map(|working_days| Length {
            working_days,
            ends_on: None,
        })
        .collect();
    let near: Vec<_> = cliffs(&stay("PT", 4, 900), &lengths, rulebook())
        .into_iter()
        .map(|cliff| (cliff.edge, cliff.amount, cliff.is_plan))
        .collect();
    let expected = [
        (Edge::WorkingDays, 390, false),
        (Edge::WorkingDays, 390, true),
        (Edge::WorkingDays, 780, false),
        (Edge::LongestStay, 780, false),
        (Edge::Distance, 390, false),
        (Edge::Distance, 390, false),
    ];
    assert_eq!(
        near,
        expected.map(|(edge, due, plan)| (edge, eur(due), plan))
    );
}

fn ended(days: u32, km: i64, agreed: i64, done: u32) -> EarlyEnd {
    EarlyEnd {
        planned: stay("PT", days, km),
        agreed_amount: eur(agreed),
        working_days_done: done,
        force_majeure: None,
    }
}

#[test]
fn an_early_end_is_paid_in_full_in_half_or_not_at_all() {
    let cases = [
        (ended(10, 900, 780, 5), 780, DueReason::AsAgreed),
        (ended(10, 900, 780, 4), 390, DueReason::HalvedByEarlyEnd),
        (ended(10, 900, 700, 3), 350, DueReason::HalvedByEarlyEnd),
        (ended(5, 150, 390, 3), 390, DueReason::AsAgreed),
        (ended(4, 900, 390, 3), 390, DueReason::AsAgreed),
        (ended(10, 900, 780, 2), 0, DueReason::BelowMinimumStay),
    ];
    for (end, due, reason) in cases {
        let decided = early_end(&end, rulebook());
        assert_eq!(decided.outcome.amount, eur(due), "{end:?}");
        assert_eq!(decided.outcome.reason, reason);
        assert_eq!(decided.receipt.fails(), due == 0);
    }
}

#[test]
fn force_majeure_keeps_the_agreed_amount_if_the_right_partnership_says_why() {
    let decide = |decided_by, reason: &str| {
        let mut end = ended(10, 900, 780, 1);
        end.force_majeure = Some(ForceMajeure {
            decided_by,
            reason: reason.to_owned(),
        });
        early_end(&end, rulebook())
    };
    let right = decide(Party::VisitorPartnership, "flood at the host's site");
    assert_eq!(right.outcome.amount, eur(780));
    assert!(right.receipt.holds());
    for wrong in [
        decide(Party::HostPartnership, "flood at the host's site"),
        decide(Party::VisitorPartnership, "  "),
    ] {
        assert_eq!(wrong.outcome.amount, Decimal::ZERO);
        assert!(wrong.receipt.fails());
    }
}

prop_compose! {
    fn any_input()(
        country in prop::sample::select(
            rulebook().lump_sum.ceilings.value.iter().map(|c| c.country).collect::<Vec<_>>()),
        days in 0u32..30,
        km in prop::option::of(0i64..600),
        by_hand in prop::option::of(0i64..600),
        physical in prop::bool::weighted(0.9),
        visitor in prop::bool::weighted(0.9),
    ) -> LumpSumInput {
        LumpSumInput {
            mode: if physical { Mode::Physical } else { Mode::Virtual },
            role: if visitor { Role::Visitor } else { Role::Host },
            host_country: country,
            starts_on: "2020-10-05".parse().unwrap(),
            working_days: days,
            distance_km: km.map(Decimal::from),
            distance_override: by_hand.map(|km| DistanceOverride {
                km: Decimal::from(km),
                reason: "seat".to_owned(),
            }),
        }
    }
}

proptest! {
    #[test]
    fn one_more_day_never_costs_money(input in any_input()) {
        let mut longer = input.clone();
        longer.working_days += 1;
        prop_assert!(amount(&longer) >= amount(&input));
    }

    #[test]
    fn the_lump_sum_is_nothing_half_or_full_and_never_above_the_ceiling(input in any_input()) {
        let lump = lump_sum(&input, rulebook()).outcome;
        let full = lump.full_amount;
        prop_assert!([Decimal::ZERO, half(full), full].contains(&lump.amount));
        prop_assert!(lump.amount <= rulebook().lump_sum.absolute_ceiling.value);
        prop_assert_eq!(lump.halved, lump.amount != full && lump.amount > Decimal::ZERO);
    }

    #[test]
    fn each_change_that_is_named_turns_its_finding(input in any_input()) {
        let assess = |input: &LumpSumInput| lump_sum(input, rulebook()).receipt;
        every_change_turns_its_finding(&input, assess);
        all_changes_turn_the_decision(&input, assess);
    }

    #[test]
    fn an_early_end_never_pays_more_than_was_agreed(
        input in any_input(), agreed in 1i64..1100, done in 0u32..30
    ) {
        let end = EarlyEnd {
            planned: input,
            agreed_amount: eur(agreed),
            working_days_done: done,
            force_majeure: None,
        };
        let assess = |end: &EarlyEnd| early_end(end, rulebook()).receipt;
        prop_assert!(early_end(&end, rulebook()).outcome.amount <= eur(agreed));
        every_change_turns_its_finding(&end, assess);
    }
}
