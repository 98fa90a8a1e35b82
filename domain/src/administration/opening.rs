//! Opening hours: on working days, in one country's calendar.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::building::calendar::{Calendar, DayKind, OutOfRange};
use crate::reference::CountryCode;

/// The hours of a working day, for example `09:00-12:30 14:00-17:00`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningHours(Vec<(NaiveTime, NaiveTime)>);

/// The text is not opening hours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("opening hours are spans in their order, for example 09:00-12:30 14:00-17:00, not \"{0}\"")]
pub struct InvalidHours(pub String);

impl FromStr for OpeningHours {
    type Err = InvalidHours;

    fn from_str(text: &str) -> Result<Self, InvalidHours> {
        let invalid = || InvalidHours(text.to_owned());
        let time = |part: &str| NaiveTime::parse_from_str(part, "%H:%M").ok();
        let spans: Option<Vec<_>> = text
            .split_whitespace()
            .map(|span| {
                let (from, to) = span.split_once('-')?;
                Some((time(from)?, time(to)?))
            })
            .collect();
        let spans = spans
            .filter(|spans| !spans.is_empty())
            .ok_or_else(invalid)?;
        let moments = spans.iter().flat_map(|(from, to)| [from, to]);
        if moments.clone().zip(moments.skip(1)).all(|(a, b)| a < b) {
            Ok(Self(spans))
        } else {
            Err(invalid())
        }
    }
}

impl fmt::Display for OpeningHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (from, to)) in self.0.iter().enumerate() {
            let gap = if index == 0 { "" } else { " " };
            write!(f, "{gap}{}-{}", from.format("%H:%M"), to.format("%H:%M"))?;
        }
        Ok(())
    }
}

/// Whether an office is open at a moment, and when it opens next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Opening {
    /// Whether it is open now.
    pub is_open: bool,
    /// Why, in words.
    pub reason: String,
    /// When it closes, if it is open (local time).
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, max_length = 30, example = "2026-11-23T10:00:00"))]
    pub closes_at: Option<NaiveDateTime>,
    /// When it opens next, if it is closed (local time); absent beyond the calendar.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, max_length = 30, example = "2026-11-23T10:00:00"))]
    pub opens_at: Option<NaiveDateTime>,
}

/// Whether an office with these hours is open at the local time `now`.
///
/// # Errors
///
/// If the calendar does not cover the day or the country.
pub fn opening(
    hours: &OpeningHours,
    now: NaiveDateTime,
    calendar: &Calendar,
    country: CountryCode,
) -> Result<Opening, OutOfRange> {
    let kind = calendar.day_kind(country, None, now.date())?;
    let today = match &kind {
        DayKind::Working => hours.0.as_slice(),
        DayKind::Weekend | DayKind::Holiday { .. } => &[],
    };
    let current = today
        .iter()
        .find(|(from, to)| (*from..*to).contains(&now.time()));
    if let Some((_, to)) = current {
        return Ok(Opening {
            is_open: true,
            reason: format!("Open until {}.", to.format("%H:%M")),
            closes_at: Some(now.date().and_time(*to)),
            opens_at: None,
        });
    }
    let later = today.iter().find(|(from, _)| *from > now.time());
    let opens_at = match later {
        Some((from, _)) => Some(now.date().and_time(*from)),
        None => next_opening(hours, now.date(), calendar, country),
    };
    Ok(Opening {
        is_open: false,
        reason: closed(&kind),
        closes_at: None,
        opens_at,
    })
}

fn closed(kind: &DayKind) -> String {
    match kind {
        DayKind::Working => "Closed at this hour.".to_owned(),
        DayKind::Weekend => "Closed at the weekend.".to_owned(),
        DayKind::Holiday { name, .. } => format!("Closed today: {name}."),
    }
}

fn next_opening(
    hours: &OpeningHours,
    today: NaiveDate,
    calendar: &Calendar,
    country: CountryCode,
) -> Option<NaiveDateTime> {
    let day = calendar.next_working_day(country, None, today).ok()?;
    let (from, _) = hours.0.first()?;
    Some(day.and_time(*from))
}

#[cfg(test)]
mod test {
    use super::*;

    fn at(text: &str) -> Opening {
        let hours = "09:00-12:30 14:00-17:00".parse().unwrap();
        let now = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        let country = CountryCode::parse("PT").unwrap();
        opening(&hours, now, Calendar::nationwide().unwrap(), country).unwrap()
    }

    fn opens(text: &str) -> String {
        let opening = at(text);
        assert!(!opening.is_open, "{text}");
        opening
            .opens_at
            .unwrap()
            .format("%Y-%m-%d %H:%M")
            .to_string()
    }

    #[test]
    fn it_is_open_within_its_hours_and_not_at_their_end() {
        assert!(at("2026-11-23 09:00").is_open);
        assert!(at("2026-11-23 16:59").is_open);
        assert_eq!(opens("2026-11-23 12:30"), "2026-11-23 14:00");
        assert_eq!(opens("2026-11-23 17:00"), "2026-11-24 09:00");
        assert_eq!(opens("2026-11-23 08:59"), "2026-11-23 09:00");
    }

    #[test]
    fn it_is_closed_at_weekends_and_on_public_holidays() {
        assert_eq!(opens("2026-11-28 10:00"), "2026-11-30 09:00");
        // 1 December is Restoration of Independence.
        assert_eq!(opens("2026-12-01 10:00"), "2026-12-02 09:00");
        assert_eq!(opens("2026-11-30 18:00"), "2026-12-02 09:00");
        assert!(at("2026-12-01 10:00").reason.starts_with("Closed today: "));
    }

    #[test]
    fn a_day_outside_the_calendar_is_not_taken_for_an_open_one() {
        let hours = "09:00-17:00".parse().unwrap();
        let now = NaiveDate::from_ymd_opt(2050, 1, 3)
            .unwrap()
            .and_hms_opt(10, 0, 0);
        let country = CountryCode::parse("PT").unwrap();
        let calendar = Calendar::nationwide().unwrap();
        assert!(opening(&hours, now.unwrap(), calendar, country).is_err());
    }

    #[test]
    fn hours_are_written_as_they_are_read() {
        let hours: OpeningHours = "09:00-12:30  14:00-17:00".parse().unwrap();
        assert_eq!(hours.to_string(), "09:00-12:30 14:00-17:00");
    }

    #[test]
    fn hours_that_make_no_sense_are_refused() {
        for text in [
            "",
            "9-17",
            "10:00",
            "12:00-10:00",
            "09:00-12:00 11:00-13:00",
            "25:00-26:00",
        ] {
            assert!(text.parse::<OpeningHours>().is_err(), "{text}");
        }
    }
}
