use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{Calendar, CalendarError, Holiday};

impl Calendar {
    /// Makes a calendar of single holidays, as a table or the API has them.
    ///
    /// It answers for the whole years from the first to the last of them; of two entries for one
    /// day in one place the later counts.
    pub fn from_holidays(
        holidays: impl IntoIterator<Item = Holiday>,
    ) -> Result<Self, CalendarError> {
        let mut places: BTreeMap<String, BTreeMap<NaiveDate, Holiday>> = BTreeMap::new();
        for holiday in holidays {
            let place = holiday
                .region
                .clone()
                .unwrap_or_else(|| holiday.country.as_str().to_owned());
            let days = places.entry(place).or_default();
            days.insert(holiday.date, holiday);
        }
        Self::spanning(places)
    }

    /// The calendar of these days, for the whole years from the first to the last of them.
    pub(super) fn spanning(
        places: BTreeMap<String, BTreeMap<NaiveDate, Holiday>>,
    ) -> Result<Self, CalendarError> {
        let days = || places.values().flat_map(BTreeMap::keys);
        let first = days()
            .min()
            .and_then(|day| NaiveDate::from_ymd_opt(day.year(), 1, 1));
        let last = days()
            .max()
            .and_then(|day| NaiveDate::from_ymd_opt(day.year(), 12, 31));
        let (Some(from), Some(to)) = (first, last) else {
            return Err(CalendarError::Empty);
        };
        Ok(Self { from, to, places })
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_calendar_taken_apart_and_put_together_is_the_same() {
        let shipped = Calendar::complete().unwrap();
        let again = Calendar::from_holidays(shipped.holidays().cloned()).unwrap();
        assert_eq!(&again, shipped);
    }

    #[test]
    fn without_a_holiday_there_is_no_calendar() {
        assert!(matches!(
            Calendar::from_holidays([]),
            Err(CalendarError::Empty)
        ));
    }
}
