//! What holds for working days in every place and period.

#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, as it does"
)]

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};
use clusterxchange_domain::{
    building::calendar::{Calendar, DayKind},
    reference::CountryCode,
};
use proptest::prelude::*;

fn calendar() -> &'static Calendar {
    Calendar::complete().unwrap()
}

fn place() -> impl Strategy<Value = (CountryCode, Option<&'static str>)> {
    let regions = calendar()
        .holidays()
        .map(|holiday| (holiday.country, holiday.region.as_deref()));
    let places: BTreeSet<_> = regions.collect();
    prop::sample::select(places.into_iter().collect::<Vec<_>>())
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (0..4_600_u64).prop_map(|days| *calendar().range().start() + Days::new(days))
}

proptest! {
    #[test]
    fn there_are_never_more_working_days_than_weekdays((country, region) in place(), from in date(), length in 0..120_u64) {
        let to = from + Days::new(length);
        let found = calendar().working_days(country, region, from..=to).unwrap();
        let weekdays: Vec<_> = from.iter_days().take_while(|day| *day <= to).filter(|day| day.weekday().number_from_monday() < 6).collect();
        let holidays = calendar().holidays_between(country, region, from..=to).unwrap();
        prop_assert!(found.iter().all(|day| weekdays.contains(day)));
        prop_assert_eq!(found.len() + holidays.len(), weekdays.len());
    }

    #[test]
    fn counting_undoes_adding((country, region) in place(), from in date(), days in 1..60_u32) {
        let end = calendar().add_working_days(country, region, from, days).unwrap();
        let counted = calendar().working_days(country, region, from + Days::new(1)..=end).unwrap();
        prop_assert_eq!(counted.len(), days as usize);
        prop_assert_eq!(counted.last(), Some(&end));
    }

    #[test]
    fn a_region_never_works_more_than_its_country((country, region) in place(), from in date()) {
        let to = from + Days::new(60);
        let regional = calendar().working_days(country, region, from..=to).unwrap();
        let nationwide = calendar().working_days(country, None, from..=to).unwrap();
        prop_assert!(regional.iter().all(|day| nationwide.contains(day)));
    }

    #[test]
    fn the_next_working_day_is_the_first_of_what_follows((country, region) in place(), from in date()) {
        let next = calendar().next_working_day(country, region, from).unwrap();
        prop_assert!(next > from);
        prop_assert_eq!(calendar().day_kind(country, region, next), Ok(DayKind::Working));
        prop_assert_eq!(calendar().working_days(country, region, from + Days::new(1)..=next).unwrap(), vec![next]);
    }

    #[test]
    fn any_text_is_read_or_refused_without_a_panic(text in "\\PC{0,80}") {
        let _ = Calendar::parse(&format!("place,name,certainty,dates\n{text}"));
    }
}
