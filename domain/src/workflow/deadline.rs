//! Deadlines: since when a case waits, and until when.

use chrono::{DateTime, Days, NaiveTime, Utc};
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

    /// Whether the deadline has passed at `now`.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.by.is_some_and(|by| by <= now)
    }
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

fn weekdays_after(first: chrono::NaiveDate, days: u32) -> Option<chrono::NaiveDate> {
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
