//! What the rules say about a step.

use chrono::NaiveDate;
use serde_json::Value;

use super::{
    Action, CANCELLED_BEFORE_START, Command, DATES_STAY, FINISHED_AFTER_LAST_DAY, Facts,
    JOINED_BEFORE_START, PLACES_FOR_ALL, PLACES_LEFT, Record, SAME_TIME, SHARED_UNTIL_START, Visit,
};
use crate::receipt::{Counterfactual, Finding, Receipt};
use crate::reference::Mode;
use crate::workflow::exchange::Plan;
use crate::workflow::shared::{as_acts, reason_given};

pub(super) fn guard(
    record: &Record,
    action: Action,
    command: Option<&Command>,
    facts: &Facts<'_>,
) -> Receipt {
    let mut receipt = facts.moment.receipt();
    let reason = command.and_then(Command::reason);
    receipt
        .findings
        .extend(reason_given::<Visit>(record.stage, action, reason));
    match action {
        Action::Edit => {
            if let Some(Command::Edit { plan, places }) = command {
                receipt.push(places_for_all(*places, facts));
                receipt.push(dates_stay(record, plan, facts));
            }
        }
        Action::EditClause => receipt.push(shared_until_start(facts)),
        Action::Publish => receipt.extend(facts.stay.clone()),
        Action::Join => {
            receipt.push(places_left(record, facts));
            receipt.push(joined_before_start(record, facts));
            receipt.extend(as_acts(facts.pair.clone()));
        }
        Action::Cancel => receipt.push(cancelled_before_start(facts)),
        Action::Finish => receipt.push(finished_after_last_day(record, facts)),
        Action::Close => {}
    }
    receipt
}

fn places_left(record: &Record, facts: &Facts<'_>) -> Finding {
    let left = record.places.saturating_sub(facts.joined);
    let finding = if left > 0 {
        PLACES_LEFT.holds(format!("{left} of {} places are left.", record.places))
    } else {
        PLACES_LEFT
            .fails(format!("All {} places are taken.", record.places))
            .unless(Counterfactual::act(
                "Possible once a visitor cancels, or once the organiser adds places; ask the host.",
            ))
    };
    finding
        .input("places", record.places)
        .input("joined", facts.joined)
}

fn places_for_all(places: u32, facts: &Facts<'_>) -> Finding {
    let joined = facts.joined;
    let finding = if places >= joined {
        PLACES_FOR_ALL.holds("Everyone who has joined has a place.")
    } else {
        PLACES_FOR_ALL
            .fails(format!(
                "{joined} visitors have joined; there would be {places} places."
            ))
            .unless(Counterfactual::change(
                "/places",
                joined,
                format!("Would be accepted with {joined} places or more."),
            ))
    };
    finding.input("places", places).input("joined", joined)
}

fn joined_before_start(record: &Record, facts: &Facts<'_>) -> Finding {
    let today = facts.moment.today();
    let finding = if record.plan.first_day.is_some_and(|first| today < first) {
        JOINED_BEFORE_START.holds("The visit has not begun.")
    } else {
        JOINED_BEFORE_START
            .fails("The visit has begun.")
            .unless(Counterfactual::nothing(
                "Choose another visit, or propose an exchange of your own to the host.",
            ))
    };
    finding
        .input("today", today)
        .input("first_day", record.plan.first_day)
}

fn dates_stay(record: &Record, plan: &Plan, facts: &Facts<'_>) -> Finding {
    let finding = if facts.joined == 0 || *plan == record.plan {
        DATES_STAY.holds("Nobody has joined for other dates.")
    } else {
        DATES_STAY
            .fails(format!(
                "{} visitors have joined for the dates as they are.",
                facts.joined
            ))
            .unless(Counterfactual::act(
                "Keep mode and dates; or cancel the visit and open another one, for the visitors to join.",
            ))
    };
    finding.input("joined", facts.joined)
}

fn shared_until_start(facts: &Facts<'_>) -> Finding {
    let finding = if facts.started == 0 {
        SHARED_UNTIL_START.holds("No stay has begun.")
    } else {
        SHARED_UNTIL_START
            .fails("The stay of a visitor has begun.")
            .unless(Counterfactual::nothing(
                "What all share stands. Agree on what is left with each visitor in a message.",
            ))
    };
    finding.input("started", facts.started)
}

fn cancelled_before_start(facts: &Facts<'_>) -> Finding {
    let finding = if facts.started == 0 {
        CANCELLED_BEFORE_START.holds("No stay has begun.")
    } else {
        CANCELLED_BEFORE_START
            .fails("The stay of a visitor has begun.")
            .unless(Counterfactual::act(
                "End each exchange early, and cancel those that have not begun.",
            ))
    };
    finding.input("started", facts.started)
}

fn finished_after_last_day(record: &Record, facts: &Facts<'_>) -> Finding {
    let today = facts.moment.today();
    let finding = if record.plan.last_day.is_some_and(|last| last < today) {
        FINISHED_AFTER_LAST_DAY.holds("The last day has passed.")
    } else {
        FINISHED_AFTER_LAST_DAY
            .fails("The last day has not passed.")
            .unless(Counterfactual::act("It is over on the day after."))
    };
    finding
        .input("today", today)
        .input("last_day", record.plan.last_day)
}

/// Whether the plan of one visitor keeps to the days and the mode of its group.
pub fn same_time(stay: &Plan, visit: &Plan) -> Finding {
    let changes: Vec<_> = [
        (stay.mode != visit.mode).then(|| ("/mode".to_owned(), visit.mode.key().into())),
        moved("/starts_on", stay.first_day, visit, visit.first_day),
        moved("/ends_on", stay.last_day, visit, visit.last_day),
    ]
    .into_iter()
    .flatten()
    .collect();
    let words = visit
        .first_day
        .zip(visit.last_day)
        .map_or_else(String::new, |(first, last)| {
            format!(" from {} to {}", in_words(first), in_words(last))
        });
    let finding = if changes.is_empty() {
        SAME_TIME.holds("The stay lies within the days of the group visit.")
    } else {
        let way_out = match visit.mode {
            Mode::Physical => Counterfactual::changes(
                changes,
                format!("Would be accepted for the group's mode and days{words}."),
            ),
            Mode::Virtual => {
                Counterfactual::act(format!("Choose exchange days of the group{words}."))
            }
        };
        SAME_TIME
            .fails(format!("The group visits together{words}."))
            .unless(way_out)
    };
    finding
        .input("visit_first_day", visit.first_day)
        .input("visit_last_day", visit.last_day)
        .input("mode", visit.mode)
}

/// The change that brings a day outside of the visit back to its edge.
fn moved(
    pointer: &str,
    day: Option<NaiveDate>,
    visit: &Plan,
    edge: Option<NaiveDate>,
) -> Option<(String, Value)> {
    outside(day, visit)
        .then_some(edge)
        .flatten()
        .map(|edge| (pointer.to_owned(), edge.to_string().into()))
}

fn in_words(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

fn outside(day: Option<NaiveDate>, visit: &Plan) -> bool {
    let (Some(day), Some(first), Some(last)) = (day, visit.first_day, visit.last_day) else {
        return false;
    };
    !(first..=last).contains(&day)
}
