use proptest::prelude::*;

use super::DayUse::{Counts, Inside, Outside, Travel};
use super::*;
use crate::building::distance::Coordinates;
use crate::building::lump_sum::{self as money, Edge};
use crate::building::turning::every_change_turns_its_finding;
use crate::receipt::Receipt;
use crate::reference::Mode;
use crate::rulebook::shipped;

fn calendar() -> &'static Calendar {
    Calendar::complete().unwrap()
}

fn rulebook() -> &'static Rulebook {
    let mut versions = shipped().unwrap().iter();
    versions.find(|book| book.example).unwrap()
}

fn place(country: &str, latitude: f64, longitude: f64) -> PlannedPlace {
    PlannedPlace {
        country: country.parse().unwrap(),
        region: None,
        coordinates: Some(Coordinates::new(latitude, longitude).unwrap()),
    }
}

/// From Lyon to Porto.
fn visit(start: &str, end: &str) -> PlannerInput {
    PlannerInput {
        mode: Mode::Physical,
        visitor: place("FR", 45.764, 4.8357),
        host: place("PT", 41.1579, -8.6291),
        starts_on: Some(start.parse().unwrap()),
        ends_on: Some(end.parse().unwrap()),
        exchange_days: Vec::new(),
        travel_out_on: None,
        travel_back_on: None,
        min_days_of_partnership: None,
        distance_override: None,
    }
}

fn planned(input: &PlannerInput) -> Plan {
    plan(input, rulebook(), calendar(), None)
}

fn amount(plan: &Plan) -> Decimal {
    plan.lump_sum.as_ref().unwrap().outcome.amount
}

#[test]
fn a_holiday_among_five_weekdays_halves_the_lump_sum_and_names_the_day_that_would_not() {
    let plan = planned(&visit("2027-06-07", "2027-06-11"));
    assert_eq!(plan.stay.outcome.working_days, 4);
    assert_eq!(amount(&plan), Decimal::from(390));
    let receipt = plan.lump_sum.unwrap().receipt;
    let way_out = receipt
        .finding(&money::DAYS)
        .unwrap()
        .counterfactual
        .clone();
    assert_eq!(
        way_out.unwrap().sentence(),
        "780 EUR would be due with 5 working days. The stay would end on 14 June 2027."
    );
}

#[test]
fn each_length_from_three_days_to_a_month_has_its_last_day_and_its_amount() {
    let plan = planned(&visit("2027-03-01", "2027-03-05"));
    let days: Vec<_> = plan
        .cliffs
        .iter()
        .filter(|cliff| cliff.edge != Edge::Distance)
        .collect();
    assert_eq!(days[0].length.working_days, 3);
    assert_eq!(days[0].length.ends_on, "2027-03-03".parse().ok());
    assert_eq!(days[2].amount, Decimal::from(780));
    assert!(days[2].is_plan);
    let longest = days.last().unwrap();
    assert_eq!(longest.edge, Edge::LongestStay);
    assert_eq!(longest.length.ends_on, "2027-04-01".parse().ok());
}

#[test]
fn the_calendar_shows_travel_days_days_off_and_days_that_count() {
    let mut input = visit("2027-06-07", "2027-06-11");
    input.travel_out_on = "2027-06-05".parse().ok();
    input.travel_back_on = "2027-06-12".parse().ok();
    let uses: Vec<_> = planned(&input)
        .calendar
        .iter()
        .map(|cell| cell.day_use)
        .collect();
    assert_eq!(
        uses,
        [
            Travel, Outside, Counts, Counts, Counts, Inside, Counts, Travel
        ]
    );
}

#[test]
fn a_virtual_plan_has_no_lump_sum_to_speak_of() {
    let mut input = visit("2027-03-01", "2027-03-05");
    input.mode = Mode::Virtual;
    input.exchange_days = ["2027-03-01", "2027-03-08", "2027-03-15"]
        .map(|day| day.parse().unwrap())
        .to_vec();
    let plan = planned(&input);
    assert_eq!(amount(&plan), Decimal::ZERO);
    assert_ne!(plan.verdict, Verdict::Fails);
    let counting = plan.calendar.iter().filter(|cell| cell.day_use == Counts);
    assert_eq!(counting.count(), 3);
}

#[test]
fn two_places_in_one_country_are_no_plan() {
    let mut input = visit("2027-03-01", "2027-03-05");
    input.visitor = place("PT", 38.7, -9.1);
    assert_eq!(planned(&input).verdict, Verdict::Fails);
}

#[test]
fn without_points_the_distance_is_unknown_and_without_dates_the_amount() {
    let mut input = visit("2027-03-01", "2027-03-05");
    input.host.coordinates = None;
    let plan = planned(&input);
    assert_eq!(plan.distance_km, None);
    assert_eq!(amount(&plan), Decimal::from(390));
    input.starts_on = None;
    assert!(planned(&input).lump_sum.is_none());
}

#[test]
fn a_distance_is_never_rounded_over_the_threshold() {
    let from = Coordinates::new(0.0, 0.0).unwrap();
    let to = Coordinates::new(0.0, 1.7986).unwrap();
    let [from, to] = [from, to].map(|coordinates| crate::building::Place {
        country: "PT".parse().unwrap(),
        region: None,
        coordinates,
    });
    let km = distance_between(&from, &to).unwrap();
    assert_eq!(km, "199.9".parse().unwrap());
}

prop_compose! {
    fn any_input()(
        start in 0_u64..4000,
        length in -2_i64..40,
        back in prop::option::of(-1_i64..3),
        longitude in -9.0_f64..20.0,
        host in prop::sample::select(vec!["PT", "DE", "DK", "TR", "GB"]),
    ) -> PlannerInput {
        let first: NaiveDate = "2020-02-01".parse().unwrap();
        let start = first + chrono::Days::new(start);
        let end = start + chrono::Duration::days(length);
        PlannerInput {
            visitor: place("FR", 45.0, longitude),
            host: place(host, 47.0, 7.0),
            starts_on: Some(start),
            ends_on: Some(end),
            travel_back_on: back.map(|days| end + chrono::Duration::days(days)),
            ..visit("2027-03-01", "2027-03-05")
        }
    }
}

proptest! {
    #[test]
    fn each_change_that_is_named_points_into_the_plan_and_turns_its_finding(input in any_input()) {
        every_change_turns_its_finding(&input, |input| {
            let plan = planned(input);
            let mut receipt: Receipt = plan.stay.receipt;
            if let Some(money) = plan.lump_sum {
                receipt.extend(money.receipt);
            }
            receipt
        });
    }

    #[test]
    fn each_working_day_of_a_stay_is_a_cell_that_counts(input in any_input()) {
        let plan = planned(&input);
        if plan.verdict < Verdict::Manual {
            let counting = plan.calendar.iter().filter(|cell| cell.day_use == Counts).count();
            prop_assert_eq!(u32::try_from(counting).unwrap(), plan.stay.outcome.working_days);
        }
    }

    #[test]
    fn the_plan_is_marked_among_its_own_cliffs(input in any_input()) {
        let plan = planned(&input);
        if plan.verdict < Verdict::Manual {
            let marked = plan.cliffs.iter().filter(|cliff| cliff.is_plan).count();
            prop_assert!(marked >= 1);
        }
    }
}
