//! A virtual exchange: so many days within as many weeks.

use chrono::{Days, NaiveDate};

use super::assessment::Assessment;
use super::physical::days_between;
use super::words::{count, date, dates};
use super::{
    StayFigures, VIRTUAL_ALLOWED, VIRTUAL_DAYS, VIRTUAL_UNTIL, VIRTUAL_VISITOR_HOLIDAYS,
    VIRTUAL_WINDOW, VIRTUAL_WORKING_DAYS,
};
use crate::building::calendar::DayKind;
use crate::receipt::{Counterfactual, Finding, Receipt};

impl Assessment<'_> {
    pub(super) fn at_a_distance(&self, receipt: &mut Receipt) -> StayFigures {
        let rules = &self.rulebook.stay.virtual_stay;
        let days = self.plan.sorted_exchange_days();
        let mut figures = StayFigures {
            first_day: days.first().copied(),
            last_day: days.last().copied(),
            min_days: self.min_days(rules.min_days.value),
            ..StayFigures::default()
        };
        receipt.push(self.allowed());
        receipt.push(self.day_count(&days, figures.min_days));
        let (Some(&first), Some(&last)) = (days.first(), days.last()) else {
            return figures;
        };
        let calendar = self.calendar_finding(&days);
        let known = !calendar.verdict.stands_in_the_way();
        receipt.push(calendar);
        receipt.findings.extend(self.ahead(first));
        receipt.findings.extend(self.until(last));
        receipt.push(self.within_weeks(&days, first, last));
        figures.latest_end = self.window_end(first, days.len());
        figures.calendar_days = days_between(first, last);
        if known {
            figures.days_off = self.days_off(first, last);
            let off: Vec<_> = days
                .iter()
                .filter(|day| figures.days_off.iter().any(|off| off.date == **day))
                .copied()
                .collect();
            figures.working_days = u32::try_from(days.len() - off.len()).unwrap_or(u32::MAX);
            receipt.push(working_days_only(&days, &off));
            receipt.push(self.visitors_holidays(&days));
            receipt.push(self.estimated(first, last));
        }
        figures
    }

    /// The last day of the weeks within which so many days have to lie.
    pub(super) fn window_end(&self, first: NaiveDate, days: usize) -> Option<NaiveDate> {
        let per_day = self.rulebook.stay.virtual_stay.window_days_per_day.value;
        let length = u64::from(per_day) * u64::try_from(days).ok()?;
        first.checked_add_days(Days::new(length.saturating_sub(1)))
    }

    fn allowed(&self) -> Finding {
        let allowed = &self.rulebook.stay.virtual_stay.allowed;
        let finding = if allowed.value {
            VIRTUAL_ALLOWED.holds("Virtual exchanges are possible.")
        } else {
            VIRTUAL_ALLOWED
                .fails("Virtual exchanges are not possible under this rulebook.")
                .unless(Counterfactual::act(
                    "Plan a physical exchange, with first and last day at the host.",
                ))
        };
        finding
            .input("mode", self.plan.mode)
            .on_the_ground_of(allowed.origin())
    }

    fn until(&self, last: NaiveDate) -> Option<Finding> {
        let until = self.rulebook.stay.virtual_stay.ends_by.as_ref()?;
        let finding = if last > until.value {
            VIRTUAL_UNTIL
                .fails(format!(
                    "{} lies after {}, when virtual exchanges end.",
                    date(last),
                    date(until.value)
                ))
                .unless(Counterfactual::nothing(format!(
                    "Virtual exchanges end by {}; no later day would be accepted.",
                    date(until.value)
                )))
        } else {
            VIRTUAL_UNTIL.holds(format!("It ends by {}.", date(until.value)))
        };
        let finding = finding
            .input("last_day", last)
            .input("ends_by", until.value)
            .on_the_ground_of(until.origin());
        Some(finding)
    }

    fn day_count(&self, days: &[NaiveDate], least: u32) -> Finding {
        let rules = &self.rulebook.stay.virtual_stay;
        let most = rules.max_days.value;
        let named = count(days.len(), "exchange day", "exchange days");
        let fits = (least as usize..=most as usize).contains(&days.len());
        let finding = if fits {
            VIRTUAL_DAYS.holds(format!("{named}: from {least} to {most} are accepted."))
        } else {
            let way_out = if least > most {
                Counterfactual::nothing(
                    "The Partnership asks for more days than the scheme allows; ask the \
                     Partnership.",
                )
            } else {
                Counterfactual::act(format!("Name from {least} to {most} exchange days."))
            };
            VIRTUAL_DAYS
                .fails(format!(
                    "{named}: at least {least} and at most {most} are asked for."
                ))
                .unless(way_out)
        };
        let decisive = if days.len() > most as usize {
            &rules.max_days
        } else {
            &rules.min_days
        };
        finding
            .input("exchange_days", days)
            .input("min_days", least)
            .input("max_days", most)
            .on_the_ground_of(decisive.origin())
    }

    fn within_weeks(&self, days: &[NaiveDate], first: NaiveDate, last: NaiveDate) -> Finding {
        let rule = &self.rulebook.stay.virtual_stay.window_days_per_day;
        let end = self.window_end(first, days.len());
        let named = count(days.len(), "exchange day", "exchange days");
        let finding = match end {
            Some(end) if last > end => VIRTUAL_WINDOW
                .fails(format!(
                    "{named} from {} have to be done by {}.",
                    date(first),
                    date(end)
                ))
                .unless(Counterfactual::act(format!(
                    "Choose days from {} to {}.",
                    date(first),
                    date(end)
                ))),
            Some(_) | None => VIRTUAL_WINDOW.holds(format!("{named} within as many weeks.")),
        };
        finding
            .input("first_day", first)
            .input("last_day", last)
            .input("window_end", end)
            .on_the_ground_of(rule.origin())
    }

    fn visitors_holidays(&self, days: &[NaiveDate]) -> Finding {
        let country = self.plan.visitor_country;
        let holidays: Vec<_> = days
            .iter()
            .filter_map(|day| match self.calendar.day_kind(country, None, *day) {
                Ok(DayKind::Holiday { name, .. }) => Some(format!("{name} ({})", date(*day))),
                Ok(DayKind::Working | DayKind::Weekend) | Err(_) => None,
            })
            .collect();
        let finding = if holidays.is_empty() {
            VIRTUAL_VISITOR_HOLIDAYS.holds("No exchange day is a public holiday of the visitor.")
        } else {
            VIRTUAL_VISITOR_HOLIDAYS.warns(format!(
                "The visitor has public holidays on exchange days: {}.",
                super::words::list(&holidays)
            ))
        };
        finding.input("visitor_country", country)
    }
}

fn working_days_only(days: &[NaiveDate], off: &[NaiveDate]) -> Finding {
    let finding = if off.is_empty() {
        VIRTUAL_WORKING_DAYS.holds("Each exchange day is a working day of the host.")
    } else {
        VIRTUAL_WORKING_DAYS
            .fails(format!("The host does not work on {}.", dates(off)))
            .unless(Counterfactual::act(
                "Choose days on which the host works instead.",
            ))
    };
    finding.input("exchange_days", days).input("days_off", off)
}
