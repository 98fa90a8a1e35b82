use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::building::calendar::Calendar;
use crate::building::turning::{all_changes_turn_the_decision, every_change_turns_its_finding};
use crate::receipt::{Counterfactual, Decided, Rule, Verdict};
use crate::reference::Mode;
use crate::rulebook::{Rulebook, shipped};

fn calendar() -> &'static Calendar {
    Calendar::complete().unwrap()
}

fn rulebook(version: &str) -> &'static Rulebook {
    let mut versions = shipped().unwrap().iter();
    versions.find(|book| book.version == version).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn physical(country: &str, start: &str, end: &str) -> StayPlan {
    StayPlan {
        mode: Mode::Physical,
        starts_on: Some(day(start)),
        ends_on: Some(day(end)),
        exchange_days: Vec::new(),
        travel_out_on: None,
        travel_back_on: None,
        host_country: country.parse().unwrap(),
        host_region: None,
        visitor_country: "ES".parse().unwrap(),
        min_days_of_partnership: None,
    }
}

fn at_a_distance(country: &str, days: &[&str]) -> StayPlan {
    StayPlan {
        mode: Mode::Virtual,
        starts_on: None,
        ends_on: None,
        exchange_days: days.iter().map(|text| day(text)).collect(),
        ..physical(country, "2026-01-01", "2026-01-01")
    }
}

fn assess(plan: &StayPlan) -> Decided<StayFigures> {
    assess_stay(plan, rulebook("pilot-2020.2"), calendar(), None)
}

/// What the one failing rule proposes instead.
fn refused(plan: &StayPlan, rule: &Rule) -> String {
    refused_under("pilot-2020.2", plan, rule)
}

fn refused_under(version: &str, plan: &StayPlan, rule: &Rule) -> String {
    let receipt = assess_stay(plan, rulebook(version), calendar(), None).receipt;
    let failing: Vec<_> = receipt.obstacles().collect();
    assert_eq!(failing.len(), 1, "{failing:#?}");
    assert_eq!(failing[0].rule, rule.id);
    let way_out = failing[0].counterfactual.as_ref().unwrap();
    way_out.sentence().to_owned()
}

#[test]
fn a_weekend_inside_neither_counts_nor_breaks_the_stay() {
    let decided = assess(&physical("PT", "2026-04-23", "2026-04-27"));
    assert!(decided.receipt.holds());
    assert_eq!(decided.outcome.working_days, 3);
    assert_eq!(decided.outcome.calendar_days, 5);
    assert_eq!(decided.outcome.days_off.len(), 2);
}

#[test]
fn a_public_holiday_does_not_count_and_the_nearest_end_is_named() {
    assert_eq!(
        refused(&physical("PT", "2026-04-30", "2026-05-02"), &MINIMUM),
        "Would be accepted if the exchange ended on 5 May 2026."
    );
}

#[test]
fn a_regional_holiday_counts_where_the_region_is_known() {
    let mut plan = physical("DE", "2026-01-05", "2026-01-07");
    assert!(assess(&plan).receipt.holds());
    plan.host_region = Some("DE-BY".to_owned());
    assert_eq!(
        refused(&plan, &MINIMUM),
        "Would be accepted if the exchange ended on 8 January 2026."
    );
}

#[test]
fn a_partnership_may_ask_for_more_days_and_never_for_fewer() {
    let mut plan = physical("PT", "2026-03-02", "2026-03-05");
    plan.min_days_of_partnership = Some(2);
    assert!(assess(&plan).receipt.holds());
    plan.min_days_of_partnership = Some(5);
    assert_eq!(
        refused(&plan, &MINIMUM),
        "Would be accepted if the exchange ended on 6 March 2026."
    );
    plan.min_days_of_partnership = Some(26);
    assert!(refused(&plan, &MINIMUM).starts_with("No stay of the longest length"));
}

#[test]
fn a_stay_lasts_one_month_at_most() {
    assert!(
        assess(&physical("PT", "2026-03-10", "2026-04-10"))
            .receipt
            .holds()
    );
    assert_eq!(
        refused(&physical("PT", "2026-03-10", "2026-04-11"), &MAXIMUM),
        "Would be accepted if the exchange ended on 10 April 2026."
    );
    assert_eq!(
        assess(&physical("PT", "2026-01-31", "2026-02-05"))
            .outcome
            .latest_end,
        Some(day("2026-02-28"))
    );
}

#[test]
fn a_stay_does_not_end_before_it_begins() {
    assert_eq!(
        refused(&physical("PT", "2026-03-09", "2026-03-06"), &ORDER),
        "Would be accepted if the exchange ended on 11 March 2026."
    );
}

#[test]
fn travel_days_lie_outside_the_stay() {
    let mut plan = physical("PT", "2026-03-02", "2026-03-06");
    plan.travel_out_on = Some(day("2026-03-01"));
    plan.travel_back_on = Some(day("2026-03-07"));
    assert!(assess(&plan).receipt.holds());
    plan.travel_back_on = Some(day("2026-03-06"));
    assert_eq!(
        refused(&plan, &TRAVEL),
        "Would be accepted if the exchange had its way back on 7 March 2026."
    );
}

#[test]
fn a_date_outside_the_calendar_is_refused_and_never_a_working_day() {
    let plan = physical("PT", "2033-01-03", "2033-01-07");
    assert!(refused(&plan, &CALENDAR).starts_with("Choose dates from 1 January 2020"));
    assert_eq!(assess(&plan).outcome.working_days, 0);
    let nowhere = physical("US", "2026-03-02", "2026-03-06");
    assert!(refused(&nowhere, &CALENDAR).contains("Support Office"));
}

#[test]
fn a_draft_without_dates_says_what_is_missing() {
    let mut plan = physical("PT", "2026-03-02", "2026-03-06");
    plan.ends_on = None;
    assert!(refused(&plan, &DATES).contains("last full day"));
    assert!(assess(&at_a_distance("PT", &[])).receipt.fails());
}

#[test]
fn a_plan_for_the_past_moves_ahead_with_its_length() {
    let plan = physical("PT", "2026-02-23", "2026-02-27");
    let receipt = assess_stay(
        &plan,
        rulebook("open-2026.1"),
        calendar(),
        Some(day("2026-03-02")),
    )
    .receipt;
    let way_out = receipt.finding(&AHEAD).unwrap().counterfactual.clone();
    assert_eq!(
        way_out.unwrap().sentence(),
        "Would be accepted if the exchange began on 2 March 2026 and ended on 6 March 2026."
    );
}

#[test]
fn an_estimated_holiday_is_pointed_out() {
    let receipt = assess(&physical("TR", "2030-04-08", "2030-04-19")).receipt;
    let finding = receipt.finding(&ESTIMATED).unwrap();
    assert_eq!(finding.verdict, Verdict::Warns, "{finding:?}");
    assert!(receipt.holds());
}

#[test]
fn three_virtual_days_are_done_within_three_weeks() {
    let plan = at_a_distance(
        "PT",
        &["2026-03-20", "2026-03-02", "2026-03-09", "2026-03-02"],
    );
    let decided = assess(&plan);
    assert!(decided.receipt.holds());
    assert_eq!(decided.outcome.working_days, 3);
    assert_eq!(decided.outcome.latest_end, Some(day("2026-03-22")));
    let late = at_a_distance("PT", &["2026-03-02", "2026-03-09", "2026-03-23"]);
    assert_eq!(
        refused(&late, &VIRTUAL_WINDOW),
        "Would be accepted if the exchange took place on 2 March 2026, 9 March 2026 and 20 March 2026."
    );
}

#[test]
fn a_virtual_exchange_has_three_to_twenty_three_days() {
    assert_eq!(
        refused(
            &at_a_distance("PT", &["2026-03-02", "2026-03-04"]),
            &VIRTUAL_DAYS
        ),
        "Would be accepted if the exchange took place on 2 March 2026, 4 March 2026 and 5 March 2026."
    );
    let mut plan = at_a_distance("PT", &[]);
    let period = day("2026-03-02")..=day("2026-04-30");
    let working = calendar()
        .working_days(plan.host_country, None, period)
        .unwrap();
    plan.exchange_days = working[..23].to_vec();
    assert!(assess(&plan).receipt.holds());
    plan.exchange_days = working[..24].to_vec();
    refused(&plan, &VIRTUAL_DAYS);
}

#[test]
fn the_host_works_on_each_virtual_day_and_the_visitors_holidays_only_warn() {
    let plan = at_a_distance("PT", &["2026-04-29", "2026-04-30", "2026-05-01"]);
    assert_eq!(
        refused(&plan, &VIRTUAL_WORKING_DAYS),
        "Would be accepted if the exchange took place on 29 April 2026, 30 April 2026 and 4 May 2026."
    );
    let receipt = assess(&at_a_distance(
        "DE",
        &["2026-10-12", "2026-10-13", "2026-10-14"],
    ))
    .receipt;
    let warned = receipt.finding(&VIRTUAL_VISITOR_HOLIDAYS).unwrap();
    assert_eq!(warned.verdict, Verdict::Warns);
    assert!(receipt.holds());
}

#[test]
fn the_first_pilot_version_ends_virtual_exchanges_with_2020() {
    let plan = at_a_distance("PT", &["2020-12-29", "2020-12-30", "2021-01-04"]);
    assert_eq!(
        refused_under("pilot-2020.1", &plan, &VIRTUAL_UNTIL),
        "Would be accepted if the exchange took place on 29 December 2020, 30 December 2020 and \
         31 December 2020."
    );
    assert!(assess(&plan).receipt.holds());
    let next_year = at_a_distance("PT", &["2021-03-01", "2021-03-02", "2021-03-03"]);
    let today = Some(day("2021-02-01"));
    let receipt = assess_stay(&next_year, rulebook("pilot-2020.1"), calendar(), today).receipt;
    let finding = receipt.finding(&VIRTUAL_UNTIL).unwrap();
    let way_out = finding.counterfactual.as_ref().unwrap();
    assert!(
        matches!(way_out, Counterfactual::Nothing { .. }),
        "{way_out:?}"
    );
}

#[test]
fn virtual_exchanges_can_be_switched_off() {
    let mut rulebook = rulebook("pilot-2020.2").clone();
    rulebook.stay.virtual_stay.allowed.value = false;
    let plan = at_a_distance("PT", &["2026-03-02", "2026-03-03", "2026-03-04"]);
    let receipt = assess_stay(&plan, &rulebook, calendar(), None).receipt;
    assert_eq!(
        receipt.finding(&VIRTUAL_ALLOWED).unwrap().verdict,
        Verdict::Fails
    );
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..4600).prop_map(|days| day("2020-02-01") + Days::new(days))
}

fn any_country() -> impl Strategy<Value = crate::reference::CountryCode> {
    prop::sample::select(calendar().countries().into_iter().collect::<Vec<_>>())
}

prop_compose! {
    fn any_stay()(
        start in any_day(),
        length in -3_i64..45,
        out in prop::option::of(-4_i64..3),
        back in prop::option::of(-3_i64..4),
        host_country in any_country(),
        min_days_of_partnership in prop::option::of(0_u32..8),
    ) -> StayPlan {
        let end = start + chrono::Duration::days(length);
        StayPlan {
            starts_on: Some(start),
            ends_on: Some(end),
            travel_out_on: out.map(|days| start + chrono::Duration::days(days)),
            travel_back_on: back.map(|days| end + chrono::Duration::days(days)),
            host_country,
            min_days_of_partnership,
            ..physical("PT", "2026-01-01", "2026-01-01")
        }
    }
}

prop_compose! {
    fn any_virtual()(
        start in any_day(),
        offsets in prop::collection::vec(0_u64..60, 0..30),
        host_country in any_country(),
        visitor_country in any_country(),
    ) -> StayPlan {
        StayPlan {
            exchange_days: offsets.iter().map(|days| start + Days::new(*days)).collect(),
            host_country,
            visitor_country,
            ..at_a_distance("PT", &[])
        }
    }
}

proptest! {
    #[test]
    fn each_refused_stay_names_a_plan_that_is_accepted(
        plan in any_stay(), ahead in prop::option::of(0_u64..40)
    ) {
        let on = ahead.map(|days| plan.starts_on.unwrap() + Days::new(days) - Days::new(20));
        let assess = |plan: &StayPlan| {
            assess_stay(plan, rulebook("pilot-2020.2"), calendar(), on).receipt
        };
        every_change_turns_its_finding(&plan, assess);
        all_changes_turn_the_decision(&plan, assess);
        for finding in assess(&plan).obstacles() {
            let way_out = finding.counterfactual.as_ref().unwrap();
            prop_assert!(matches!(way_out, Counterfactual::Change { .. }), "{:?}", way_out);
        }
    }

    #[test]
    fn an_accepted_stay_has_three_working_days_within_one_month(plan in any_stay()) {
        let Decided { outcome, receipt } = assess(&plan);
        if receipt.holds() {
            let (first, last) = (outcome.first_day.unwrap(), outcome.last_day.unwrap());
            prop_assert!(outcome.working_days >= 3.max(outcome.min_days));
            prop_assert!(last <= first + Months::new(1));
        }
    }

    #[test]
    fn each_day_of_a_stay_either_counts_or_is_listed(plan in any_stay()) {
        let figures = assess(&plan).outcome;
        let off = u32::try_from(figures.days_off.len()).unwrap();
        prop_assert_eq!(figures.working_days + off, figures.calendar_days);
    }

    #[test]
    fn one_more_day_never_takes_a_working_day_away(plan in any_stay()) {
        let mut longer = plan.clone();
        longer.ends_on = plan.ends_on.map(|end| end + Days::new(1));
        prop_assert!(assess(&longer).outcome.working_days >= assess(&plan).outcome.working_days);
    }

    #[test]
    fn each_refused_virtual_exchange_names_days_that_are_accepted(
        plan in any_virtual(),
        version in prop::sample::select(vec!["pilot-2020.1", "open-2026.1"]),
        on in prop::option::weighted(0.3, any_day()),
    ) {
        let assess = |plan: &StayPlan| assess_stay(plan, rulebook(version), calendar(), on);
        every_change_turns_its_finding(&plan, |plan| assess(plan).receipt);
        all_changes_turn_the_decision(&plan, |plan| assess(plan).receipt);
        let no_end = rulebook(version).stay.virtual_stay.ends_by.is_none();
        if !plan.exchange_days.is_empty() && (no_end || on.is_none()) {
            for finding in assess(&plan).receipt.obstacles() {
                let way_out = finding.counterfactual.as_ref().unwrap();
                prop_assert!(matches!(way_out, Counterfactual::Change { .. }), "{:?}", way_out);
            }
        }
    }

    #[test]
    fn the_order_of_virtual_days_and_repetitions_do_not_matter(plan in any_virtual()) {
        let mut other = plan.clone();
        other.exchange_days.reverse();
        other.exchange_days.extend(plan.exchange_days.first());
        let (one, two) = (assess(&plan), assess(&other));
        prop_assert_eq!(one.outcome, two.outcome);
        prop_assert_eq!(one.receipt.holds(), two.receipt.holds());
    }
}
