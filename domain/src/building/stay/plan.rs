//! The plan of a stay, and its figures.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::building::calendar::DayKind;
use crate::reference::{CountryCode, Mode};

/// When and where an exchange takes place. Dates may still be missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct StayPlan {
    /// Whether the visitor travels.
    pub mode: Mode,
    /// Physical: the first full day at the host, travel excluded.
    #[serde(default)]
    pub starts_on: Option<NaiveDate>,
    /// Physical: the last full day at the host, travel excluded.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// Virtual: the days of the exchange, in any order; a day that is named twice counts once.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(max_items = 366))]
    pub exchange_days: Vec<NaiveDate>,
    /// Physical: the day of arrival, which does not count.
    #[serde(default)]
    pub travel_out_on: Option<NaiveDate>,
    /// Physical: the day of departure, which does not count.
    #[serde(default)]
    pub travel_back_on: Option<NaiveDate>,
    /// The host's country, whose calendar counts.
    pub host_country: CountryCode,
    /// The host's region (ISO 3166-2), if known; it may have holidays of its own.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(max_length = 6, example = "DE-BY"))]
    pub host_region: Option<String>,
    /// The visitor's country, whose holidays are pointed out for a virtual exchange.
    pub visitor_country: CountryCode,
    /// Fewest days that a Partnership in charge asks for; below the scheme's it has no effect.
    #[serde(default)]
    pub min_days_of_partnership: Option<u32>,
}

impl StayPlan {
    /// The exchange days in their order, each once.
    pub fn sorted_exchange_days(&self) -> Vec<NaiveDate> {
        let days: BTreeSet<_> = self.exchange_days.iter().copied().collect();
        days.into_iter().collect()
    }

    /// The first day of the exchange, if the plan says.
    pub fn first_day(&self) -> Option<NaiveDate> {
        match self.mode {
            Mode::Physical => self.starts_on,
            Mode::Virtual => self.exchange_days.iter().min().copied(),
        }
    }

    /// The last day of the exchange, if the plan says.
    pub fn last_day(&self) -> Option<NaiveDate> {
        match self.mode {
            Mode::Physical => self.ends_on,
            Mode::Virtual => self.exchange_days.iter().max().copied(),
        }
    }
}

/// A day within a stay that does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DayOff {
    /// The day.
    pub date: NaiveDate,
    /// A weekend, or a public holiday with its name.
    pub kind: DayKind,
}

/// What a plan amounts to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct StayFigures {
    /// The first day, if the plan says.
    pub first_day: Option<NaiveDate>,
    /// The last day, if the plan says.
    pub last_day: Option<NaiveDate>,
    /// Days that count: working days of the host's calendar; of a virtual exchange, those among
    /// its exchange days.
    pub working_days: u32,
    /// Days from the first to the last, both included.
    pub calendar_days: u32,
    /// Weekend days and public holidays from the first day to the last.
    pub days_off: Vec<DayOff>,
    /// The fewest days that are asked for, by the scheme or by the Partnership.
    pub min_days: u32,
    /// The last day that the scheme allows for this first day, if the plan names one.
    pub latest_end: Option<NaiveDate>,
}
