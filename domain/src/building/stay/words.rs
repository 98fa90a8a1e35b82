//! Dates and lists in words.

use chrono::NaiveDate;

/// A date as people of all countries read it without mistake, for example 12 May 2026.
pub(in crate::building) fn date(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

pub(in crate::building) fn dates(days: &[NaiveDate]) -> String {
    list(&days.iter().map(|day| date(*day)).collect::<Vec<_>>())
}

/// Joins items with commas, the last two with "and".
pub(in crate::building) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

pub(in crate::building) fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 {
        format!("1 {one}")
    } else {
        format!("{number} {many}")
    }
}
