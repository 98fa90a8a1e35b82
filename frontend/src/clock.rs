//! The one place where the portal asks for the time.

use chrono::{DateTime, NaiveDate, Utc};

/// The current instant by the browser's clock.
pub fn now() -> DateTime<Utc> {
    // Milliseconds since 1970 stay far below the range in which f64 loses whole numbers.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the browser's clock counts whole milliseconds"
    )]
    let milliseconds = js_sys::Date::now() as i64;
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

/// The current day where the browser is.
pub fn today() -> NaiveDate {
    day(&js_sys::Date::new_0()).unwrap_or_else(|| now().date_naive())
}

/// The day of an instant where the browser is.
pub fn day_of(at: DateTime<Utc>) -> NaiveDate {
    #[expect(
        clippy::cast_precision_loss,
        reason = "milliseconds of any calendar date are far below 2^53"
    )]
    let milliseconds = at.timestamp_millis() as f64;
    day(&js_sys::Date::new(&milliseconds.into())).unwrap_or_else(|| at.date_naive())
}

fn day(date: &js_sys::Date) -> Option<NaiveDate> {
    let year = i32::try_from(date.get_full_year()).ok()?;
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date())
}
