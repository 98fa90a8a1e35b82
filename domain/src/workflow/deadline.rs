//! Deadlines: since when a case waits, and until when.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::building::calendar::Calendar;
use crate::reference::CountryCode;
use crate::rulebook::{DayCount, Deadline};

/// Since when a case is in its state, until when it should be, and when reminders go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// Entry into the state.
    pub since: DateTime<Utc>,
    /// End of the deadline, if the state has one.
    pub by: Option<DateTime<Utc>>,
    /// Moments of the reminders, earliest first, all before the end.
    #[serde(default)]
    pub reminders: Vec<DateTime<Utc>>,
}

impl Due {
    /// A state without deadline.
    pub fn open(since: DateTime<Utc>) -> Self {
        Self {
            since,
            by: None,
            reminders: Vec::new(),
        }
    }

    /// A state with the given deadline; working days count in the calendar of `country`.
    pub fn set(
        since: DateTime<Utc>,
        deadline: &Deadline,
        country: Option<&CountryCode>,
        calendar: &Calendar,
    ) -> Self {
        let by = due_at(since, deadline, country, calendar);
        let reminders = deadline
            .reminders
            .iter()
            .filter_map(|days| since.checked_add_days(Days::new(u64::from(*days))))
            .filter(|at| *at < by)
            .collect();
        Self {
            since,
            by: Some(by),
            reminders,
        }
    }

    /// A state that should last until the end of `day` (UTC), if the day is known.
    pub fn on(since: DateTime<Utc>, day: Option<NaiveDate>) -> Self {
        Self {
            by: day.and_then(end_of),
            ..Self::open(since)
        }
    }

    /// Whether the deadline has passed at `now`.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.by.is_some_and(|by| by <= now)
    }
}

/// The time in which an awaited action is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// From when on the rules allow it, if they refuse it before a certain moment.
    pub not_before: Option<DateTime<Utc>>,
    /// By when it should be done, if there is a deadline.
    pub by: Option<DateTime<Utc>>,
}

impl Term {
    /// From now on, until a deadline if there is one.
    pub fn until(by: Option<DateTime<Utc>>) -> Self {
        Self {
            not_before: None,
            by,
        }
    }
}

/// The beginning of a day (UTC).
pub(super) fn beginning_of(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

/// The midnight (UTC) at which a day ends.
pub(super) fn end_of(day: NaiveDate) -> Option<DateTime<Utc>> {
    day.succ_opt().map(beginning_of)
}

/// The end of a deadline that begins at `since`: midnight UTC after its last day.
///
/// The day of the event itself does not count (Regulation 1182/71). Where the calendar of the
/// country is unknown or does not reach far enough, only weekends are left out.
pub fn due_at(
    since: DateTime<Utc>,
    deadline: &Deadline,
    country: Option<&CountryCode>,
    calendar: &Calendar,
) -> DateTime<Utc> {
    let first = since.date_naive();
    let last = match deadline.count {
        DayCount::Calendar => first.checked_add_days(Days::new(u64::from(deadline.days))),
        DayCount::Working => country
            .and_then(|country| {
                calendar
                    .add_working_days(*country, None, first, deadline.days)
                    .ok()
            })
            .or_else(|| weekdays_after(first, deadline.days)),
    };
    let end = last.and_then(|last| last.succ_opt()).unwrap_or(first);
    end.and_time(NaiveTime::MIN).and_utc()
}

fn weekdays_after(first: NaiveDate, days: u32) -> Option<NaiveDate> {
    use chrono::Datelike;
    let mut day = first;
    let mut left = days;
    while left > 0 {
        day = day.succ_opt()?;
        if day.weekday().number_from_monday() <= 5 {
            left -= 1;
        }
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn deadline(days: u32, count: DayCount) -> Deadline {
        Deadline {
            days,
            count,
            reminders: vec![3, 7, 30],
        }
    }

    fn ends(since: (u32, u32), deadline: &Deadline, country: Option<&str>) -> String {
        let since = Utc
            .with_ymd_and_hms(2026, since.0, since.1, 15, 30, 0)
            .unwrap();
        let country = country.map(|code| CountryCode::parse(code).unwrap());
        let calendar = Calendar::nationwide().unwrap();
        due_at(since, deadline, country.as_ref(), calendar).to_rfc3339()
    }

    #[test]
    fn the_day_of_the_event_does_not_count_and_the_last_day_counts_in_full() {
        let three = deadline(3, DayCount::Calendar);
        assert_eq!(ends((5, 11), &three, None), "2026-05-15T00:00:00+00:00");
    }

    #[test]
    fn working_days_leave_out_weekends_and_holidays_of_the_country() {
        let two = deadline(2, DayCount::Working);
        // Portugal celebrates on Wednesday, 10 June; 11 June is a Thursday.
        assert_eq!(ends((6, 9), &two, Some("PT")), "2026-06-13T00:00:00+00:00");
        assert_eq!(ends((6, 9), &two, Some("FR")), "2026-06-12T00:00:00+00:00");
    }

    #[test]
    fn where_the_calendar_is_silent_only_weekends_are_left_out() {
        let two = deadline(2, DayCount::Working);
        assert_eq!(ends((6, 12), &two, Some("BR")), "2026-06-17T00:00:00+00:00");
        assert_eq!(ends((6, 12), &two, None), "2026-06-17T00:00:00+00:00");
    }

    #[test]
    fn reminders_come_before_the_end() {
        let since = Utc.with_ymd_and_hms(2026, 5, 11, 15, 30, 0).unwrap();
        let ten = deadline(10, DayCount::Calendar);
        let due = Due::set(since, &ten, None, Calendar::nationwide().unwrap());
        assert_eq!(due.reminders, [since + Days::new(3), since + Days::new(7)]);
        assert!(!due.is_over(since + Days::new(10)) && due.is_over(since + Days::new(11)));
    }
}
