//! Lengths that a stay could have instead, and amounts in terms of dates.

use chrono::NaiveDate;

use crate::building::calendar::Calendar;
use crate::building::lump_sum::{self, Length, LumpSum};
use crate::building::stay::words::date;
use crate::building::stay::{StayFigures, StayPlan};
use crate::receipt::{Change, Counterfactual, Decided, Finding};
use crate::reference::Mode;
use crate::rulebook::Rulebook;

/// Every length from the shortest to the longest that this first day allows, each with the earliest
/// last day. Empty for a virtual exchange, which has no lump sum to compare.
pub(super) fn lengths(
    plan: &StayPlan,
    figures: &StayFigures,
    rulebook: &Rulebook,
    calendar: &Calendar,
) -> Vec<Length> {
    let (Mode::Physical, Some(start), Some(latest)) =
        (plan.mode, plan.starts_on, figures.latest_end)
    else {
        return Vec::new();
    };
    let region = plan.host_region.as_deref();
    let latest = latest.min(*calendar.range().end());
    let days = calendar
        .working_days(plan.host_country, region, start..=latest)
        .unwrap_or_default();
    let shortest = rulebook.stay.physical.min_working_days.value;
    (1..)
        .zip(days)
        .filter(|(count, _)| *count >= shortest)
        .map(|(working_days, day)| Length {
            working_days,
            ends_on: Some(day),
        })
        .collect()
}

/// Restates changes of the number of working days as changes of the last day, and changes of the
/// computed distance as something to do: a plan has dates and places, not days and kilometres.
pub(super) fn in_terms_of_dates(
    mut decided: Decided<LumpSum>,
    lengths: &[Length],
) -> Decided<LumpSum> {
    for finding in &mut decided.receipt.findings {
        if let Some(restated) = restated(finding, lengths) {
            finding.counterfactual = Some(restated);
        }
    }
    decided
}

fn restated(finding: &Finding, lengths: &[Length]) -> Option<Counterfactual> {
    let Some(Counterfactual::Change { changes, sentence }) = &finding.counterfactual else {
        return None;
    };
    let [Change { pointer, value }] = changes.as_slice() else {
        return None;
    };
    match pointer.as_str() {
        "/working_days" => {
            let wanted = value.as_u64()?;
            let end = last_day_of(lengths, wanted);
            Some(end.map_or_else(
                || {
                    Counterfactual::nothing(format!(
                        "No stay from this first day has {wanted} working days."
                    ))
                },
                |end| {
                    let sentence = format!("{sentence} The stay would end on {}.", date(end));
                    Counterfactual::change("/ends_on", end.to_string(), sentence)
                },
            ))
        }
        "/distance_km" if finding.rule == lump_sum::DISTANCE.id => Some(Counterfactual::nothing(
            format!("{sentence} The distance between these two organisations stays what it is."),
        )),
        _ => None,
    }
}

fn last_day_of(lengths: &[Length], working_days: u64) -> Option<NaiveDate> {
    lengths
        .iter()
        .find(|length| u64::from(length.working_days) == working_days)?
        .ends_on
}
