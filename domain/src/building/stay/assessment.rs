//! The assessment of a plan: findings first, then the nearest plan that would be accepted.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use super::repair::nearest_accepted;
use super::words::date;
use super::{AHEAD, CALENDAR, ESTIMATED, StayFigures, StayPlan};
use crate::building::calendar::{Calendar, Certainty, DayKind, Holiday, OutOfRange};
use crate::receipt::{Counterfactual, Decided, Finding, Receipt};
use crate::reference::Mode;
use crate::rulebook::Rulebook;

/// Assesses a plan in the host's calendar. `on` is the day of planning, where plans for the past
/// are to be refused; a stay that took place already is assessed without it.
///
/// Each finding that stands in the way names the nearest plan that would be accepted, if there is
/// one; all of them name the same plan, so that following one of them follows all.
pub fn assess_stay(
    plan: &StayPlan,
    rulebook: &Rulebook,
    calendar: &Calendar,
    on: Option<NaiveDate>,
) -> Decided<StayFigures> {
    let assessment = Assessment {
        plan,
        rulebook,
        calendar,
        on,
    };
    let mut receipt = Receipt::new(&rulebook.version);
    let figures = assessment.run(&mut receipt);
    if !receipt.holds()
        && let Some(way_out) = nearest_accepted(&assessment)
    {
        for finding in &mut receipt.findings {
            if finding.verdict.stands_in_the_way() {
                finding.counterfactual = Some(way_out.clone());
            }
        }
    }
    Decided::new(figures, receipt)
}

/// One assessment under way.
#[derive(Clone, Copy)]
pub(super) struct Assessment<'a> {
    pub(super) plan: &'a StayPlan,
    pub(super) rulebook: &'a Rulebook,
    pub(super) calendar: &'a Calendar,
    pub(super) on: Option<NaiveDate>,
}

impl Assessment<'_> {
    pub(super) fn run(&self, receipt: &mut Receipt) -> StayFigures {
        match self.plan.mode {
            Mode::Physical => self.physical(receipt),
            Mode::Virtual => self.at_a_distance(receipt),
        }
    }

    pub(super) fn accepts(&self) -> bool {
        let mut receipt = Receipt::new(&self.rulebook.version);
        self.run(&mut receipt);
        receipt.holds()
    }

    pub(super) fn day_kind(&self, day: NaiveDate) -> Result<DayKind, OutOfRange> {
        let region = self.plan.host_region.as_deref();
        self.calendar.day_kind(self.plan.host_country, region, day)
    }

    pub(super) fn working_days(
        &self,
        period: RangeInclusive<NaiveDate>,
    ) -> Result<Vec<NaiveDate>, OutOfRange> {
        let region = self.plan.host_region.as_deref();
        self.calendar
            .working_days(self.plan.host_country, region, period)
    }

    pub(super) fn min_days(&self, of_the_scheme: u32) -> u32 {
        self.plan
            .min_days_of_partnership
            .map_or(of_the_scheme, |own| own.max(of_the_scheme))
    }

    /// Whether the calendar answers for all days of the plan.
    pub(super) fn calendar_finding(&self, days: &[NaiveDate]) -> Finding {
        let unknown = days.iter().find_map(|day| self.day_kind(*day).err());
        let finding = match unknown {
            None => CALENDAR.holds("The host's calendar of public holidays covers the dates."),
            Some(OutOfRange::Date {
                date: day,
                from,
                to,
            }) => CALENDAR
                .fails(format!(
                    "{} lies outside the calendar of public holidays.",
                    date(day)
                ))
                .unless(Counterfactual::act(format!(
                    "Choose dates from {} to {}.",
                    date(from),
                    date(to)
                ))),
            Some(OutOfRange::Country { country }) => CALENDAR
                .fails(format!(
                    "There is no calendar of public holidays for {}.",
                    country.eu_style()
                ))
                .unless(Counterfactual::nothing(
                    "No date would be accepted; ask the Support Office for the calendar.",
                )),
        };
        finding
            .input("host_country", self.plan.host_country)
            .input("host_region", &self.plan.host_region)
            .input("days", days)
    }

    /// Whether the exchange lies ahead, if a day of planning was given.
    pub(super) fn ahead(&self, first: NaiveDate) -> Option<Finding> {
        let on = self.on?;
        let finding = if first < on {
            AHEAD
                .fails(format!(
                    "{} lies before the day of planning, {}.",
                    date(first),
                    date(on)
                ))
                .unless(Counterfactual::act("Choose dates that lie ahead."))
        } else {
            AHEAD.holds("The exchange lies ahead.")
        };
        Some(finding.input("first_day", first).input("planned_on", on))
    }

    /// Points out estimated holidays in a period and one day around it: they may move by a day.
    pub(super) fn estimated(&self, first: NaiveDate, last: NaiveDate) -> Finding {
        let region = self.plan.host_region.as_deref();
        let range = self.calendar.range();
        let from = first.checked_sub_days(Days::new(1)).unwrap_or(first);
        let to = last.checked_add_days(Days::new(1)).unwrap_or(last);
        let period = from.max(*range.start())..=to.min(*range.end());
        let holidays = self
            .calendar
            .holidays_between(self.plan.host_country, region, period)
            .unwrap_or_default();
        let unsure: Vec<&Holiday> = holidays
            .into_iter()
            .filter(|holiday| holiday.certainty == Certainty::Estimated)
            .collect();
        let names: Vec<_> = unsure
            .iter()
            .map(|holiday| format!("{} on {}", holiday.name, date(holiday.date)))
            .collect();
        if unsure.is_empty() {
            ESTIMATED.holds("All holidays nearby have settled dates.")
        } else {
            ESTIMATED.warns(format!(
                "{} may still move; look at the dates again before you sign.",
                super::words::list(&names)
            ))
        }
        .input("estimated_holidays", unsure)
    }
}
