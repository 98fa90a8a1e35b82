//! Calendar months: each has its own seed.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A calendar month in UTC, written as `2026-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(
    feature = "schema",
    derive(utoipa::ToSchema),
    schema(value_type = String, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2026-03")
)]
pub struct Month(NaiveDate);

/// The text is not a month.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a month is written as 2026-03, not \"{0}\"")]
pub struct InvalidMonth(pub String);

impl Month {
    /// The month that a day lies in.
    pub fn of_day(day: NaiveDate) -> Self {
        Self(day.with_day(1).unwrap_or(day))
    }

    /// The month whose seed decides on a commitment that got its last Partnership signature at
    /// `instant`.
    pub fn of(instant: DateTime<Utc>) -> Self {
        Self::of_day(instant.date_naive())
    }

    /// The first day, on which the hash of the seed goes into the ledger.
    pub fn first_day(self) -> NaiveDate {
        self.0
    }

    /// The month after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.checked_add_months(Months::new(1)).unwrap_or(self.0))
    }

    /// The first day on which the seed may be published: the first day of the next month.
    pub fn published_from(self) -> NaiveDate {
        self.next().first_day()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0.format("%Y-%m").to_string())
    }
}

impl FromStr for Month {
    type Err = InvalidMonth;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || InvalidMonth(text.to_owned());
        if text.len() != 7 {
            return Err(invalid());
        }
        format!("{text}-01")
            .parse()
            .map(Self)
            .map_err(|_| invalid())
    }
}

impl TryFrom<String> for Month {
    type Error = InvalidMonth;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}
