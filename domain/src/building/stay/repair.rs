//! The nearest plan that would be accepted.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use serde_json::Value;

use super::StayPlan;
use super::assessment::Assessment;
use super::words::{date, dates, list};
use crate::receipt::Counterfactual;
use crate::reference::Mode;

/// How many days later a stay may begin if the planned first day leaves no room.
const LATEST_OTHER_START: u64 = 62;

/// How far from the named days those of a virtual exchange are looked for: more than the weeks of
/// the longest one.
const NEAR_ENOUGH: Days = Days::new(200);

/// The changes that lead to the nearest accepted plan, if one was found near the planned dates.
/// Every candidate is assessed before it is named.
pub(super) fn nearest_accepted(assessment: &Assessment<'_>) -> Option<Counterfactual> {
    let candidates = match assessment.plan.mode {
        Mode::Physical => vec![physical(assessment)],
        Mode::Virtual => vec![moved_days(assessment), days_in_a_row(assessment)],
    };
    candidates
        .into_iter()
        .flatten()
        .find(|plan| {
            Assessment {
                plan,
                ..*assessment
            }
            .accepts()
        })
        .map(|plan| changes(assessment.plan, &plan))
}

fn physical(assessment: &Assessment<'_>) -> Option<StayPlan> {
    let plan = assessment.plan;
    let (start, end) = (plan.starts_on?, plan.ends_on?);
    let earliest = assessment.on.map_or(start, |on| start.max(on));
    let later = earliest - start;
    let (start, end) = (0..=LATEST_OTHER_START)
        .filter_map(|days| earliest.checked_add_days(Days::new(days)))
        .find_map(|start| {
            let (shortest, longest) = ends(assessment, start)?;
            let wanted = end.checked_add_signed(later)?;
            Some((start, wanted.clamp(shortest, longest)))
        })?;
    let mut other = plan.clone();
    other.starts_on = Some(start);
    other.ends_on = Some(end);
    if plan.travel_out_on.is_some_and(|out| out >= start) {
        other.travel_out_on = start.pred_opt();
    }
    if plan.travel_back_on.is_some_and(|back| back <= end) {
        other.travel_back_on = end.succ_opt();
    }
    Some(other)
}

/// The first and the last day on which a stay from `start` may end, if any.
fn ends(assessment: &Assessment<'_>, start: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let least = assessment.min_days(assessment.rulebook.stay.physical.min_working_days.value);
    let longest = assessment
        .latest_end(start)?
        .min(*assessment.calendar.range().end());
    let working = assessment.working_days(start..=longest).ok()?;
    let shortest = *working.get((least as usize).checked_sub(1)?)?;
    Some((shortest, longest))
}

/// The bounds within which the days of a virtual exchange may lie, if there is room.
fn bounds(assessment: &Assessment<'_>) -> Option<(NaiveDate, NaiveDate)> {
    let range = assessment.calendar.range();
    let from = assessment
        .on
        .map_or(*range.start(), |on| on.max(*range.start()));
    let ends_by = assessment.rulebook.stay.virtual_stay.ends_by.as_ref();
    let to = ends_by.map_or(*range.end(), |until| until.value.min(*range.end()));
    (from <= to).then_some((from, to))
}

fn wanted_days(assessment: &Assessment<'_>) -> usize {
    let rules = &assessment.rulebook.stay.virtual_stay;
    let least = assessment.min_days(rules.min_days.value);
    let most = rules.max_days.value.max(least);
    let named = assessment.plan.sorted_exchange_days().len();
    named.clamp(least as usize, most as usize)
}

/// Keeps what can be kept of the named days: days off move to the next free working day, missing
/// days are added, and days outside the weeks move inside.
fn moved_days(assessment: &Assessment<'_>) -> Option<StayPlan> {
    let (from, to) = bounds(assessment)?;
    let wanted = wanted_days(assessment);
    let named = assessment.plan.sorted_exchange_days();
    let first = *named.first()?;
    let last = first.max(from).checked_add_days(NEAR_ENOUGH)?.min(to);
    let working = assessment.working_days(first.clamp(from, to)..=last).ok()?;
    let mut kept = BTreeSet::new();
    for day in named.iter().take(wanted) {
        let free = working
            .iter()
            .find(|free| *free >= day && !kept.contains(*free));
        kept.extend(free.copied());
    }
    let first = *kept.first().or(working.first())?;
    let window = assessment.window_end(first, wanted)?;
    let inside: Vec<_> = working
        .into_iter()
        .filter(|day| (first..=window).contains(day))
        .collect();
    let too_late = kept.split_off(&window.succ_opt()?).len();
    for _ in 0..too_late {
        let latest = inside.iter().rev().find(|day| !kept.contains(*day));
        kept.extend(latest.copied());
    }
    while kept.len() < wanted {
        let last = *kept.last().unwrap_or(&first);
        let after = inside.iter().find(|day| **day > last);
        let free = after.or_else(|| inside.iter().find(|day| !kept.contains(*day)))?;
        kept.insert(*free);
    }
    Some(with_days(assessment.plan, kept))
}

/// The same number of days in a row: from the first named day, or as late as is possible.
fn days_in_a_row(assessment: &Assessment<'_>) -> Option<StayPlan> {
    let (from, to) = bounds(assessment)?;
    let wanted = wanted_days(assessment);
    let first = assessment.plan.first_day().or(assessment.on)?;
    let first = first.clamp(from, to);
    let before = first.checked_sub_days(NEAR_ENOUGH)?.max(from);
    let after = first.checked_add_days(NEAR_ENOUGH)?.min(to);
    let working = assessment.working_days(before..=after).ok()?;
    let later = working.iter().filter(|day| **day >= first).count();
    let skipped = working.len() - later.max(wanted).min(working.len());
    let days = working.into_iter().skip(skipped).take(wanted).collect();
    Some(with_days(assessment.plan, days))
}

fn with_days(plan: &StayPlan, days: BTreeSet<NaiveDate>) -> StayPlan {
    let mut other = plan.clone();
    other.exchange_days = days.into_iter().collect();
    other
}

fn changes(plan: &StayPlan, other: &StayPlan) -> Counterfactual {
    let mut values: Vec<(String, Value)> = Vec::new();
    let mut words = Vec::new();
    let single = [
        ("starts_on", "began on", plan.starts_on, other.starts_on),
        ("ends_on", "ended on", plan.ends_on, other.ends_on),
        (
            "travel_out_on",
            "had its way out on",
            plan.travel_out_on,
            other.travel_out_on,
        ),
        (
            "travel_back_on",
            "had its way back on",
            plan.travel_back_on,
            other.travel_back_on,
        ),
    ];
    for (field, verb, before, after) in single {
        if before != after
            && let Some(day) = after
        {
            values.push((format!("/{field}"), day.to_string().into()));
            words.push(format!("{verb} {}", date(day)));
        }
    }
    if plan.exchange_days != other.exchange_days {
        let days: Vec<Value> = other
            .exchange_days
            .iter()
            .map(|day| day.to_string().into())
            .collect();
        values.push(("/exchange_days".to_owned(), days.into()));
        words.push(format!("took place on {}", dates(&other.exchange_days)));
    }
    let sentence = format!("Would be accepted if the exchange {}.", list(&words));
    Counterfactual::changes(values, sentence)
}
