//! Reading the files of public holidays: `place,name,certainty,dates`, one feast a row.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Calendar, Certainty, Holiday};
use crate::reference::CountryCode;

/// The text is no calendar of public holidays.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// A line does not have the columns of the header.
    #[error("the calendar cannot be read: {0}")]
    Shape(String),
    /// A place is neither a country code nor a subdivision code.
    #[error("line {line}: \"{place}\" is no country (PT) and no subdivision (PT-20)")]
    Place {
        /// The line of the file.
        line: u64,
        /// The text in the column.
        place: String,
    },
    /// A date is not of the form 2026-04-13.
    #[error("line {line}: \"{date}\" is no date such as 2026-04-13")]
    Date {
        /// The line of the file.
        line: u64,
        /// The text in the column.
        date: String,
    },
    /// A place has two entries for one day.
    #[error("line {line}: {place} already has a public holiday on {date}")]
    Twice {
        /// The line of the file.
        line: u64,
        /// The country or subdivision.
        place: String,
        /// The day.
        date: NaiveDate,
    },
    /// There is no entry, so that there are no years to answer for.
    #[error("the calendar has no public holidays")]
    Empty,
}

#[derive(Deserialize)]
struct Row {
    place: String,
    name: String,
    certainty: Certainty,
    dates: String,
}

impl Calendar {
    /// Reads a file of public holidays; lines that start with `#` are comments.
    ///
    /// The calendar then answers for the whole years from the first entry to the last.
    pub fn parse(text: &str) -> Result<Self, CalendarError> {
        Self::parse_all(&[text])
    }

    /// Reads several files as one calendar: the nationwide holidays and the regional ones.
    pub fn parse_all(texts: &[&str]) -> Result<Self, CalendarError> {
        let mut places = BTreeMap::new();
        for text in texts {
            read(text, &mut places)?;
        }
        Self::spanning(places)
    }
}

fn read(
    text: &str,
    places: &mut BTreeMap<String, BTreeMap<NaiveDate, Holiday>>,
) -> Result<(), CalendarError> {
    let mut rows = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    let header = rows.headers()?.clone();
    let mut record = csv::StringRecord::new();
    while rows.read_record(&mut record)? {
        let line = record.position().map_or(0, csv::Position::line);
        let row: Row = record.deserialize(Some(&header))?;
        let (country, region) = place(&row.place).ok_or_else(|| CalendarError::Place {
            line,
            place: row.place.clone(),
        })?;
        let days = places.entry(row.place.clone()).or_default();
        for text in row.dates.split_whitespace() {
            let date = text.parse().map_err(|_| CalendarError::Date {
                line,
                date: text.to_owned(),
            })?;
            let (region, name) = (region.clone(), row.name.clone());
            let holiday = Holiday {
                country,
                region,
                date,
                name,
                certainty: row.certainty,
            };
            if days.insert(date, holiday).is_some() {
                return Err(CalendarError::Twice {
                    line,
                    place: row.place,
                    date,
                });
            }
        }
    }
    Ok(())
}

/// Splits `DE-BY` into its country and itself; a country alone has no region.
fn place(text: &str) -> Option<(CountryCode, Option<String>)> {
    let (country, subdivision) = text
        .split_once('-')
        .map_or((text, None), |(c, s)| (c, Some(s)));
    let code = CountryCode::parse(country)
        .ok()
        .filter(|code| code.as_str() == country)?;
    let fits = |part: &str| {
        (1..=3).contains(&part.len())
            && part
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    match subdivision {
        None => Some((code, None)),
        Some(part) => fits(part).then(|| (code, Some(text.to_owned()))),
    }
}

impl From<csv::Error> for CalendarError {
    fn from(error: csv::Error) -> Self {
        Self::Shape(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "# made up\nplace,name,certainty,dates\n";

    fn parse(rows: &str) -> Result<Calendar, CalendarError> {
        Calendar::parse(&format!("{HEADER}{rows}"))
    }

    #[test]
    fn a_calendar_answers_for_the_whole_years_of_its_entries() {
        let calendar = parse("PT,Freedom Day,confirmed,2026-04-25 2027-04-25\n").unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(calendar.range(), day("2026-01-01")..=day("2027-12-31"));
    }

    #[test]
    fn a_wrong_file_is_refused_with_its_line() {
        let place = |place: &str| CalendarError::Place {
            line: 3,
            place: place.into(),
        };
        assert_eq!(parse(""), Err(CalendarError::Empty));
        assert_eq!(
            parse("Portugal,Day,confirmed,2026-04-25\n"),
            Err(place("Portugal"))
        );
        assert_eq!(parse("EL,Day,confirmed,2026-04-25\n"), Err(place("EL")));
        assert_eq!(parse("PT-,Day,confirmed,2026-04-25\n"), Err(place("PT-")));
        let date = CalendarError::Date {
            line: 3,
            date: "2026-02-30".into(),
        };
        assert_eq!(parse("PT,Day,confirmed,2026-02-30\n"), Err(date));
        let twice = parse("PT,A,confirmed,2026-04-25\nPT,B,estimated,2026-04-25\n");
        assert!(
            matches!(twice, Err(CalendarError::Twice { line: 4, .. })),
            "{twice:?}"
        );
        for rows in ["PT,Day,sure,2026-04-25\n", "PT,Day,2026-04-25\n"] {
            assert!(
                matches!(parse(rows), Err(CalendarError::Shape(_))),
                "{rows}"
            );
        }
    }
}
