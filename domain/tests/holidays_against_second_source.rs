//! The shipped public holidays against a second source, day by day: every difference is listed in
//! `holidays_differences.csv` with the choice and its reason, and nothing is listed that is none.

#![expect(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, as it does"
)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use clusterxchange_domain::{building::calendar::Calendar, reference::CountryCode};
use serde::Deserialize;

const SECOND: &str = include_str!("../data/holidays_second.csv");
const DIFFERENCES: &str = include_str!("../data/holidays_differences.csv");

/// Place and day.
type Day = (String, NaiveDate);

#[derive(Deserialize)]
struct SecondRow {
    place: String,
    dates: String,
}

#[derive(Deserialize)]
struct Difference {
    place: String,
    name: String,
    in_source: Source,
    choice: Source,
    reason: String,
    dates: String,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "snake_case")]
enum Source {
    First,
    Second,
}

fn rows<T: for<'de> Deserialize<'de>>(text: &str) -> Vec<T> {
    let mut reader = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

fn days<'a>(place: &'a str, dates: &'a str) -> impl Iterator<Item = Day> + 'a {
    dates
        .split_whitespace()
        .map(|date| (place.to_owned(), date.parse().unwrap()))
}

fn second() -> BTreeSet<Day> {
    let rows = rows::<SecondRow>(SECOND);
    rows.iter()
        .flat_map(|row| days(&row.place, &row.dates))
        .collect()
}

/// What we ship for a place; a region has the days of its country too.
fn shipped(place: &str) -> BTreeSet<Day> {
    let calendar = Calendar::complete().unwrap();
    let country = CountryCode::parse(&place[..2]).unwrap();
    let region = Some(place).filter(|place| place.len() > 2);
    let all = calendar
        .range()
        .start()
        .iter_days()
        .take_while(|day| calendar.range().contains(day));
    all.filter(|day| {
        calendar
            .holiday_on(country, region, *day)
            .unwrap()
            .is_some()
    })
    .map(|day| (place.to_owned(), day))
    .collect()
}

/// Every day that only one of the two has; a region repeats none of its country's.
fn found() -> BTreeMap<Day, Source> {
    let second = second();
    let places: BTreeSet<_> = second.iter().map(|(place, _)| place.clone()).collect();
    let ours: BTreeSet<_> = places.iter().flat_map(|place| shipped(place)).collect();
    let only_ours = ours
        .difference(&second)
        .map(|day| (day.clone(), Source::First));
    let only_second = second
        .difference(&ours)
        .map(|day| (day.clone(), Source::Second));
    let all: BTreeMap<_, _> = only_ours.chain(only_second).collect();
    let repeated = |(place, date): &Day, source| {
        place.len() > 2 && all.get(&(place[..2].to_owned(), *date)) == Some(source)
    };
    all.iter()
        .filter(|(day, source)| !repeated(day, source))
        .map(|(day, source)| (day.clone(), *source))
        .collect()
}

fn listed(choice: Source) -> BTreeMap<Day, Source> {
    let rows = rows::<Difference>(DIFFERENCES);
    let chosen = rows.iter().filter(|row| row.choice == choice);
    chosen
        .flat_map(|row| days(&row.place, &row.dates).map(|day| (day, row.in_source)))
        .collect()
}

#[test]
fn the_second_source_speaks_for_every_country() {
    let countries: BTreeSet<_> = second()
        .into_iter()
        .map(|(place, _)| place)
        .filter(|place| place.len() == 2)
        .collect();
    let shipped = Calendar::nationwide().unwrap().countries();
    assert_eq!(countries, shipped.iter().map(ToString::to_string).collect());
}

#[test]
fn every_difference_is_listed() {
    let listed = listed(Source::First);
    let unlisted: Vec<_> = found()
        .into_iter()
        .filter(|(day, source)| listed.get(day) != Some(source))
        .collect();
    assert!(
        unlisted.is_empty(),
        "not in holidays_differences.csv: {unlisted:?}"
    );
}

#[test]
fn every_listed_difference_still_exists() {
    let found = found();
    let gone: Vec<_> = listed(Source::First)
        .into_iter()
        .filter(|(day, source)| found.get(day) != Some(source))
        .collect();
    assert!(gone.is_empty(), "no longer a difference: {gone:?}");
}

#[test]
fn where_the_second_source_is_followed_the_shipped_calendar_agrees_with_it() {
    let second = second();
    for (day, in_source) in listed(Source::Second) {
        let expected = in_source == Source::Second;
        assert_eq!(
            second.contains(&day),
            expected,
            "the second source on {day:?}"
        );
        assert_eq!(
            shipped(&day.0).contains(&day),
            expected,
            "the shipped calendar on {day:?}"
        );
    }
}

#[test]
fn every_choice_has_a_reason_and_every_day_one_choice() {
    let mut seen = BTreeSet::new();
    for row in rows::<Difference>(DIFFERENCES) {
        assert!(
            row.reason.len() > 30,
            "{} {}: {}",
            row.place,
            row.name,
            row.reason
        );
        for day in days(&row.place, &row.dates) {
            assert!(seen.insert(day.clone()), "{day:?} is listed twice");
        }
    }
}
