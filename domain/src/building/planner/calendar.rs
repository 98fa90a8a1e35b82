//! The days of a plan, one cell each.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::building::calendar::{Calendar, DayKind};
use crate::building::stay::{StayFigures, StayPlan};
use crate::reference::Mode;

/// The longest calendar that is shown: a month, its travel days, and room for a plan that is too
/// long, but not for one of many years.
const MOST_CELLS: usize = 200;

/// What a day is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum DayUse {
    /// A day of the exchange that counts.
    Counts,
    /// A day within the exchange that does not count: day off, or between virtual days.
    Inside,
    /// The way out or back.
    Travel,
    /// Between travel and exchange.
    Outside,
}

/// One day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DayCell {
    /// The day.
    pub date: NaiveDate,
    /// What it is in the host's calendar: working day, weekend or public holiday.
    pub kind: DayKind,
    /// What it is used for.
    #[serde(rename = "use")]
    pub day_use: DayUse,
}

/// The days from the way out to the way back; those that the calendar does not cover are left out.
pub(super) fn cells(plan: &StayPlan, figures: &StayFigures, calendar: &Calendar) -> Vec<DayCell> {
    let (Some(first), Some(last)) = (figures.first_day, figures.last_day) else {
        return Vec::new();
    };
    let physical = plan.mode == Mode::Physical;
    let out = plan.travel_out_on.filter(|out| physical && *out <= first);
    let back = plan.travel_back_on.filter(|back| physical && *back >= last);
    let to = back.unwrap_or(last);
    out.unwrap_or(first)
        .iter_days()
        .take_while(|day| *day <= to)
        .take(MOST_CELLS)
        .filter_map(|date| {
            let region = plan.host_region.as_deref();
            let kind = calendar.day_kind(plan.host_country, region, date).ok()?;
            let day_use = day_use(plan, date, &kind, (first, last));
            Some(DayCell {
                date,
                kind,
                day_use,
            })
        })
        .collect()
}

fn day_use(
    plan: &StayPlan,
    date: NaiveDate,
    kind: &DayKind,
    (first, last): (NaiveDate, NaiveDate),
) -> DayUse {
    let named = match plan.mode {
        Mode::Physical => true,
        Mode::Virtual => plan.exchange_days.contains(&date),
    };
    let travels = plan.mode == Mode::Physical
        && [plan.travel_out_on, plan.travel_back_on].contains(&Some(date));
    if travels {
        DayUse::Travel
    } else if !(first..=last).contains(&date) {
        DayUse::Outside
    } else if named && *kind == DayKind::Working {
        DayUse::Counts
    } else {
        DayUse::Inside
    }
}
