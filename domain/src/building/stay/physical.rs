//! A stay at the host's place.

use chrono::{Months, NaiveDate};

use super::assessment::Assessment;
use super::words::{count, date, list};
use super::{CONSECUTIVE, DATES, DayOff, MAXIMUM, MINIMUM, ORDER, StayFigures, TRAVEL};
use crate::building::calendar::DayKind;
use crate::receipt::{Counterfactual, Finding, Receipt};

impl Assessment<'_> {
    pub(super) fn physical(&self, receipt: &mut Receipt) -> StayFigures {
        let mut figures = StayFigures {
            first_day: self.plan.starts_on,
            last_day: self.plan.ends_on,
            min_days: self.min_days(self.rulebook.stay.physical.min_working_days.value),
            ..StayFigures::default()
        };
        let (Some(start), Some(end)) = (self.plan.starts_on, self.plan.ends_on) else {
            receipt.push(dates_are_missing());
            return figures;
        };
        receipt.push(DATES.holds("First and last day are named."));
        let calendar = self.calendar_finding(&[start, end]);
        let known = !calendar.verdict.stands_in_the_way();
        receipt.push(calendar);
        receipt.findings.extend(self.ahead(start));
        receipt.push(order(start, end));
        if !known || end < start {
            return figures;
        }
        figures.latest_end = self.latest_end(start);
        figures.calendar_days = days_between(start, end);
        figures.days_off = self.days_off(start, end);
        let off = u32::try_from(figures.days_off.len()).unwrap_or(u32::MAX);
        figures.working_days = figures.calendar_days.saturating_sub(off);
        receipt.push(self.minimum(&figures));
        receipt.push(self.maximum(start, end, figures.latest_end));
        receipt.push(consecutive(&figures));
        receipt.push(self.travel(start, end));
        receipt.push(self.estimated(start, end));
        figures
    }

    pub(super) fn latest_end(&self, start: NaiveDate) -> Option<NaiveDate> {
        start.checked_add_months(Months::new(self.rulebook.stay.physical.max_months.value))
    }

    pub(super) fn days_off(&self, first: NaiveDate, last: NaiveDate) -> Vec<DayOff> {
        first
            .iter_days()
            .take_while(|day| *day <= last)
            .filter_map(|date| {
                let kind = self.day_kind(date).ok()?;
                (kind != DayKind::Working).then_some(DayOff { date, kind })
            })
            .collect()
    }

    fn minimum(&self, figures: &StayFigures) -> Finding {
        let (days, least) = (figures.working_days, figures.min_days);
        let of_the_scheme = &self.rulebook.stay.physical.min_working_days;
        let who = if least > of_the_scheme.value {
            "the Partnership asks for"
        } else {
            "the scheme asks for"
        };
        let finding =
            if days < least {
                MINIMUM
                .fails(format!("{} are fewer than the {least} that {who}.", full(days)))
                .unless(Counterfactual::nothing(format!(
                    "No stay of the longest length that is allowed has {least} working days near \
                     these dates; ask the Partnership."
                )))
            } else {
                MINIMUM.holds(format!(
                    "{} are at least the {least} that {who}.",
                    full(days)
                ))
            };
        finding
            .input("starts_on", figures.first_day)
            .input("ends_on", figures.last_day)
            .input("working_days", days)
            .input("min_working_days", of_the_scheme.value)
            .input("min_days_of_partnership", self.plan.min_days_of_partnership)
            .on_the_ground_of(of_the_scheme.origin())
    }

    fn maximum(&self, start: NaiveDate, end: NaiveDate, latest: Option<NaiveDate>) -> Finding {
        let months = &self.rulebook.stay.physical.max_months;
        let longest = count(months.value as usize, "month", "months");
        let finding = match latest {
            Some(latest) if end > latest => MAXIMUM
                .fails(format!(
                    "A stay from {} ends by {}: after {longest} at the latest.",
                    date(start),
                    date(latest)
                ))
                .unless(Counterfactual::act(format!("End by {}.", date(latest)))),
            Some(_) | None => MAXIMUM.holds(format!("It is at most {longest}.")),
        };
        finding
            .input("starts_on", start)
            .input("ends_on", end)
            .input("latest_end", latest)
            .on_the_ground_of(months.origin())
    }

    fn travel(&self, start: NaiveDate, end: NaiveDate) -> Finding {
        let (out, back) = (self.plan.travel_out_on, self.plan.travel_back_on);
        let out_inside = out.filter(|out| *out >= start);
        let back_inside = back.filter(|back| *back <= end);
        let finding = match (out_inside, back_inside) {
            (None, None) => TRAVEL.holds("Travel days lie outside the stay."),
            (Some(day), _) => TRAVEL.fails(format!(
                "The way out on {} is not before the stay.",
                date(day)
            )),
            (None, Some(day)) => TRAVEL.fails(format!(
                "The way back on {} is not after the stay.",
                date(day)
            )),
        };
        let finding = if finding.verdict.stands_in_the_way() {
            finding.unless(Counterfactual::act(
                "Travel before the first and after the last full day at the host.",
            ))
        } else {
            finding
        };
        finding
            .input("travel_out_on", out)
            .input("travel_back_on", back)
    }
}

fn dates_are_missing() -> Finding {
    DATES
        .fails("The first or the last full day at the host is missing.")
        .unless(Counterfactual::act(
            "Name the first and the last full day at the host.",
        ))
}

fn order(start: NaiveDate, end: NaiveDate) -> Finding {
    let finding = if end < start {
        ORDER
            .fails(format!(
                "The last day, {}, lies before the first, {}.",
                date(end),
                date(start)
            ))
            .unless(Counterfactual::act("Choose a last day after the first."))
    } else {
        ORDER.holds("The last day is not before the first.")
    };
    finding.input("starts_on", start).input("ends_on", end)
}

fn consecutive(figures: &StayFigures) -> Finding {
    let weekend = figures
        .days_off
        .iter()
        .filter(|day| day.kind == DayKind::Weekend)
        .count();
    let mut off: Vec<String> = figures
        .days_off
        .iter()
        .filter_map(|day| match &day.kind {
            DayKind::Holiday { name, .. } => Some(format!("{name} ({})", date(day.date))),
            DayKind::Working | DayKind::Weekend => None,
        })
        .collect();
    if weekend > 0 {
        off.insert(0, count(weekend, "weekend day", "weekend days"));
    }
    let reason = if off.is_empty() {
        "Every day of the stay is a working day.".to_owned()
    } else {
        format!(
            "Inside, without counting and without breaking it: {}.",
            list(&off)
        )
    };
    CONSECUTIVE
        .holds(reason)
        .input("days_off", &figures.days_off)
}

/// Days from the first to the last, both included.
pub(super) fn days_between(first: NaiveDate, last: NaiveDate) -> u32 {
    u32::try_from((last - first).num_days() + 1).unwrap_or(0)
}

fn full(days: u32) -> String {
    count(days as usize, "full working day", "full working days")
}
