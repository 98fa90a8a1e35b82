//! Working days: weekends and public holidays, by country and region.
//!
//! A working day is every day but public holidays, Saturdays and Sundays (Regulation 1182/71,
//! Article 2(2)); Saturday and Sunday are the weekend in all participating countries. A [`Calendar`]
//! covers whole years. A day outside them, or a country that it has no holidays of, is refused and
//! never taken for a working day.

mod collect;
mod file;
mod holiday;
mod shipped;

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use chrono::{Datelike, NaiveDate, Weekday};

pub use file::CalendarError;
pub use holiday::{Certainty, DayKind, Holiday};

use crate::reference::CountryCode;

/// The public holidays of some countries and regions over some whole years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// First and last day that the calendar answers for.
    from: NaiveDate,
    to: NaiveDate,
    /// By country code (`DE`) or subdivision code (`DE-BY`), then by day.
    places: BTreeMap<String, BTreeMap<NaiveDate, Holiday>>,
}

/// The calendar does not know: the day is no working day and no holiday either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OutOfRange {
    /// The day lies before or after the years of the calendar.
    #[error("{date} lies outside the calendar of public holidays, which runs from {from} to {to}")]
    Date {
        /// The day that was asked for.
        date: NaiveDate,
        /// The first day of the calendar.
        from: NaiveDate,
        /// The last day of the calendar.
        to: NaiveDate,
    },
    /// The calendar has no public holidays of the country.
    #[error("the calendar has no public holidays of {country}")]
    Country {
        /// The country that was asked for.
        country: CountryCode,
    },
}

impl Calendar {
    /// The first and the last day that the calendar answers for.
    pub fn range(&self) -> RangeInclusive<NaiveDate> {
        self.from..=self.to
    }

    /// The countries that the calendar knows.
    pub fn countries(&self) -> BTreeSet<CountryCode> {
        self.holidays()
            .filter(|holiday| holiday.region.is_none())
            .map(|holiday| holiday.country)
            .collect()
    }

    /// Every public holiday, by country, then region, then day.
    pub fn holidays(&self) -> impl Iterator<Item = &Holiday> {
        self.places.values().flat_map(BTreeMap::values)
    }

    /// The same calendar with these countries (and their regions) only, for a smaller download.
    #[must_use]
    pub fn for_countries(&self, countries: &[CountryCode]) -> Self {
        let wanted = |place: &str| {
            countries
                .iter()
                .any(|country| place.starts_with(country.as_str()))
        };
        let places = self.places.iter().filter(|(place, _)| wanted(place));
        Self {
            places: places
                .map(|(place, days)| (place.clone(), days.clone()))
                .collect(),
            ..*self
        }
    }

    /// The public holiday on a day, nationwide or in the region (ISO 3166-2, such as `DE-BY`).
    ///
    /// A region that the calendar does not know has the nationwide holidays of its country.
    pub fn holiday_on(
        &self,
        country: CountryCode,
        region: Option<&str>,
        date: NaiveDate,
    ) -> Result<Option<&Holiday>, OutOfRange> {
        if !self.range().contains(&date) {
            return Err(OutOfRange::Date {
                date,
                from: self.from,
                to: self.to,
            });
        }
        let nationwide = self
            .places
            .get(country.as_str())
            .ok_or(OutOfRange::Country { country })?;
        let regional = region
            .filter(|region| region.starts_with(country.as_str()))
            .and_then(|region| self.places.get(region));
        Ok(nationwide
            .get(&date)
            .or_else(|| regional.and_then(|days| days.get(&date))))
    }

    /// What a day is. A public holiday on a Saturday or Sunday changes nothing and is a weekend.
    pub fn day_kind(
        &self,
        country: CountryCode,
        region: Option<&str>,
        date: NaiveDate,
    ) -> Result<DayKind, OutOfRange> {
        let holiday = self.holiday_on(country, region, date)?;
        if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            return Ok(DayKind::Weekend);
        }
        Ok(
            holiday.map_or(DayKind::Working, |holiday| DayKind::Holiday {
                name: holiday.name.clone(),
                certainty: holiday.certainty,
            }),
        )
    }

    /// The working days of a period, first and last day included.
    pub fn working_days(
        &self,
        country: CountryCode,
        region: Option<&str>,
        period: RangeInclusive<NaiveDate>,
    ) -> Result<Vec<NaiveDate>, OutOfRange> {
        // Asked first, so that a long period outside the calendar is not walked through.
        self.holiday_on(country, region, *period.end())?;
        self.holiday_on(country, region, *period.start())?;
        let mut found = Vec::new();
        for date in period
            .start()
            .iter_days()
            .take_while(|date| date <= period.end())
        {
            if self.day_kind(country, region, date)? == DayKind::Working {
                found.push(date);
            }
        }
        Ok(found)
    }

    /// The public holidays of a period that fall on a weekday, first and last day included.
    pub fn holidays_between(
        &self,
        country: CountryCode,
        region: Option<&str>,
        period: RangeInclusive<NaiveDate>,
    ) -> Result<Vec<&Holiday>, OutOfRange> {
        self.holiday_on(country, region, *period.end())?;
        let mut found = Vec::new();
        for date in period
            .start()
            .iter_days()
            .take_while(|date| date <= period.end())
        {
            let weekday = !matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
            found.extend(self.holiday_on(country, region, date)?.filter(|_| weekday));
        }
        Ok(found)
    }

    /// The day on which a period of so many working days ends that an event on `from` sets going.
    ///
    /// The day of the event does not count (Regulation 1182/71, Article 3(1)), so that one working
    /// day after a Friday is the Monday; no working days end on the day itself.
    pub fn add_working_days(
        &self,
        country: CountryCode,
        region: Option<&str>,
        from: NaiveDate,
        days: u32,
    ) -> Result<NaiveDate, OutOfRange> {
        self.holiday_on(country, region, from)?;
        let mut date = from;
        for _ in 0..days {
            date = self.next_working_day(country, region, date)?;
        }
        Ok(date)
    }

    /// The first working day after a day.
    pub fn next_working_day(
        &self,
        country: CountryCode,
        region: Option<&str>,
        date: NaiveDate,
    ) -> Result<NaiveDate, OutOfRange> {
        let outside = OutOfRange::Date {
            date,
            from: self.from,
            to: self.to,
        };
        self.working_day_on_or_after(country, region, date.succ_opt().ok_or(outside)?)
    }

    /// The day itself if it is a working day, else the next one: where a period ends whose last day
    /// is a public holiday, a Saturday or a Sunday (Regulation 1182/71, Article 3(4)).
    pub fn working_day_on_or_after(
        &self,
        country: CountryCode,
        region: Option<&str>,
        date: NaiveDate,
    ) -> Result<NaiveDate, OutOfRange> {
        for day in date.iter_days() {
            if self.day_kind(country, region, day)? == DayKind::Working {
                return Ok(day);
            }
        }
        Err(OutOfRange::Date {
            date,
            from: self.from,
            to: self.to,
        })
    }
}
