//! From the clock of an office to that of the reader.

use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Utc};

/// The instant at which a clock shows `local`, if `offset` says by how much that clock is ahead of UTC at
/// an instant. Asking twice is enough: the first answer is right but for the hours around a change
/// between summer and winter time.
pub fn instant_of(
    local: NaiveDateTime,
    offset: impl Fn(DateTime<Utc>) -> Option<Duration>,
) -> Option<DateTime<Utc>> {
    let guess = local.and_utc();
    let nearly = guess - offset(guess)?;
    Some(guess - offset(nearly)?)
}

/// The spans of opening hours such as `09:00-12:30 14:00-17:00`.
pub fn spans(hours: &str) -> Vec<(NaiveTime, NaiveTime)> {
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let span = |span: &str| {
        let (from, to) = span.split_once('-')?;
        Some((time(from)?, time(to)?))
    };
    hours.split_whitespace().filter_map(span).collect()
}

/// How far a clock that shows `shown` (as `2026-11-23 10:00:00`) is ahead of UTC at an instant.
pub fn ahead(shown: &str, at: DateTime<Utc>) -> Option<Duration> {
    let shown = NaiveDateTime::parse_from_str(shown, "%Y-%m-%d %H:%M:%S").ok()?;
    Some(shown.and_utc() - at)
}

#[cfg(test)]
mod test {
    use super::*;

    /// Central European time around the change of 28 March 2027, 01:00 UTC.
    fn brussels(at: DateTime<Utc>) -> Duration {
        let change: DateTime<Utc> = "2027-03-28T01:00:00Z".parse().unwrap();
        Duration::hours(if at < change { 1 } else { 2 })
    }

    fn instant(local: &str) -> String {
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
        instant_of(local, |at| Some(brussels(at)))
            .unwrap()
            .to_rfc3339()
    }

    #[test]
    fn a_local_time_is_found_in_winter_and_in_summer() {
        assert_eq!(instant("2027-03-26 10:00"), "2027-03-26T09:00:00+00:00");
        assert_eq!(instant("2027-03-29 10:00"), "2027-03-29T08:00:00+00:00");
    }

    #[test]
    fn the_hours_around_the_change_are_right_too() {
        assert_eq!(instant("2027-03-28 01:30"), "2027-03-28T00:30:00+00:00");
        assert_eq!(instant("2027-03-28 03:30"), "2027-03-28T01:30:00+00:00");
    }

    #[test]
    fn hours_are_read_span_by_span() {
        let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!(
            spans("09:00-12:30 14:00-17:00"),
            [(time(9, 0), time(12, 30)), (time(14, 0), time(17, 0))]
        );
        assert!(spans("by appointment").is_empty());
    }

    #[test]
    fn what_a_clock_shows_says_how_far_it_is_ahead() {
        let at = "2026-11-23T09:00:00Z".parse().unwrap();
        assert_eq!(ahead("2026-11-23 10:00:00", at), Some(Duration::hours(1)));
        assert_eq!(ahead("soon", at), None);
    }
}
