use proptest::prelude::*;

use super::draw::number;
use super::*;
use crate::building::DocumentHash;
use crate::rulebook::{Rulebook, shipped};

fn rulebook(rate_percent: u32) -> Rulebook {
    let mut rulebook = shipped().unwrap()[0].clone();
    rulebook.commitment.sampling.rate_percent.value = rate_percent;
    rulebook
}

fn ticket(number: u32) -> DocumentHash {
    DocumentHash::of([number.to_be_bytes().as_slice()])
}

fn first(ticket: DocumentHash) -> Draw {
    Draw {
        ticket,
        drawn_before: false,
    }
}

fn record(seed: &Seed, ticket: DocumentHash, rate_percent: u32) -> DrawRecord {
    DrawRecord {
        month: "2026-03".parse().unwrap(),
        seed_hash: seed.commitment(),
        ticket,
        rate_percent,
        drawn_before: false,
        drawn: draw(seed, &first(ticket), &rulebook(rate_percent)).outcome,
    }
}

#[test]
fn the_documented_example_comes_out() {
    let seed = Seed::new([7; 32]);
    let ticket = "2a".repeat(32).parse().unwrap();
    assert_eq!(
        format!("{:016x}", number(&seed, &ticket)),
        "55fd7ee405e9080c"
    );
    assert!(!draw(&seed, &first(ticket), &rulebook(10)).outcome);
    assert!(!draw(&seed, &first(ticket), &rulebook(33)).outcome);
    assert!(draw(&seed, &first(ticket), &rulebook(34)).outcome);
    assert_eq!(
        seed.commitment().to_string(),
        "4bb06f8e4e3a7715d201d573d0aa423762e55dabd61a2c02278fa56cc6d294e0"
    );
}

#[test]
fn over_many_tickets_the_share_is_the_rate() {
    const TICKETS: u32 = 20_000;
    for (seed, rate) in [(1, 10), (2, 10), (3, 25), (4, 50), (5, 1)] {
        let rulebook = rulebook(rate);
        let seed = Seed::new([seed; 32]);
        let drawn = (0..TICKETS)
            .filter(|number| draw(&seed, &first(ticket(*number)), &rulebook).outcome)
            .count();
        let share = f64::from(rate) / 100.0;
        let expected = f64::from(TICKETS) * share;
        let deviation = (expected * (1.0 - share)).sqrt();
        let off = (f64::from(u32::try_from(drawn).unwrap()) - expected).abs();
        assert!(off < 4.0 * deviation, "{drawn} of {TICKETS} at {rate} %");
    }
}

#[test]
fn the_numbers_are_spread_evenly() {
    let seed = Seed::new([9; 32]);
    let mut bins = [0_u32; 16];
    for ticket in (0..16_000).map(ticket) {
        bins[usize::try_from(number(&seed, &ticket) >> 60).unwrap()] += 1;
    }
    let chi_square: f64 = bins
        .iter()
        .map(|count| (f64::from(*count) - 1000.0).powi(2) / 1000.0)
        .sum();
    // 99.9 % quantile at 15 degrees of freedom.
    assert!(chi_square < 37.7, "{chi_square}: {bins:?}");
}

#[test]
fn a_drawn_case_stays_drawn() {
    let again = Draw {
        ticket: ticket(1),
        drawn_before: true,
    };
    assert!(draw(&Seed::new([7; 32]), &again, &rulebook(0)).outcome);
}

#[test]
fn the_receipt_of_a_draw_does_not_give_the_seed_away() {
    let seed = Seed::new([7; 32]);
    let receipt = draw(&seed, &first(ticket(1)), &rulebook(10)).receipt;
    let text = serde_json::to_string(&receipt).unwrap() + &format!("{seed:?}");
    assert!(!text.contains(&seed.publish()));
    assert!(!text.contains(&format!("{:016x}", number(&seed, &ticket(1)))));
}

#[test]
fn a_replaced_seed_and_a_changed_outcome_are_found() {
    let seed = Seed::new([7; 32]);
    let honest = record(&seed, ticket(3), 10);
    let mut changed = honest.clone();
    changed.drawn = !changed.drawn;
    assert!(verify_draw(&honest, &seed, "test").holds());
    assert!(verify_draw(&changed, &seed, "test").fails());
    assert!(verify_draw(&honest, &Seed::new([8; 32]), "test").fails());
}

#[test]
fn a_month_is_the_one_of_the_instant_in_utc() {
    let month = Month::of("2026-12-31T23:59:59Z".parse().unwrap());
    assert_eq!(month.to_string(), "2026-12");
    assert_eq!(month.first_day(), "2026-12-01".parse().unwrap());
    assert_eq!(month.published_from(), "2027-01-01".parse().unwrap());
    assert_eq!("2026-12".parse(), Ok(month));
    for wrong in ["2026-13", "2026-1", "26-01-01", "2026-12-01"] {
        assert!(wrong.parse::<Month>().is_err(), "{wrong}");
    }
}

#[test]
fn a_seed_reads_what_it_published() {
    let seed = Seed::new([0xab; 32]);
    assert_eq!(Seed::parse(&seed.publish()), Ok(seed.clone()));
    assert_eq!(
        Seed::parse(&seed.publish().to_uppercase()),
        Err(InvalidSeed)
    );
}

proptest! {
    #[test]
    fn each_draw_can_be_repeated(bytes: [u8; 32], number: u32, rate in 0_u32..=100) {
        let seed = Seed::new(bytes);
        prop_assert!(verify_draw(&record(&seed, ticket(number), rate), &seed, "test").holds());
    }

    #[test]
    fn a_higher_rate_never_lets_a_ticket_off(bytes: [u8; 32], number: u32, rate in 0_u32..100) {
        let seed = Seed::new(bytes);
        let lower = record(&seed, ticket(number), rate);
        let higher = record(&seed, ticket(number), rate + 1);
        prop_assert!(higher.drawn || !lower.drawn);
    }

    #[test]
    fn nothing_is_drawn_at_zero_and_everything_at_a_hundred(bytes: [u8; 32], number: u32) {
        let seed = Seed::new(bytes);
        prop_assert!(!record(&seed, ticket(number), 0).drawn);
        prop_assert!(record(&seed, ticket(number), 100).drawn);
    }
}
