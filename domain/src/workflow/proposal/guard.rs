//! What the rules say about a step.

use super::rule::{ANSWERED_IN_TIME, EXPIRES_AFTER_TIME, REMINDER_DUE};
use super::{Action, Command, Facts, Proposal, Record};
use crate::matching::pair::ACCEPTED_IN_ROLE;
use crate::receipt::{Counterfactual, Finding, Receipt};
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
        .extend(reason_given::<Proposal>(record.stage, action, reason));
    match action {
        Action::Claim => {
            receipt.push(accepted_in_role(record, facts));
            receipt.push(answered_in_time(record, facts));
        }
        Action::Accept => {
            receipt.push(answered_in_time(record, facts));
            receipt.extend(as_acts(facts.pair.clone()));
        }
        Action::Remind => receipt.push(reminder_due(record, facts)),
        Action::Expire => receipt.push(expires_after_time(record, facts)),
        Action::Decline | Action::Withdraw => {}
    }
    receipt
}

fn accepted_in_role(record: &Record, facts: &Facts<'_>) -> Finding {
    let role = record.recipient().key();
    let finding = if facts.recipient_accepted {
        ACCEPTED_IN_ROLE.holds(format!("The registration as a {role} is accepted."))
    } else {
        ACCEPTED_IN_ROLE
            .fails(format!("The registration as a {role} is not accepted."))
            .unless(Counterfactual::act(format!(
                "Register as a {role}, and wait for the acceptance."
            )))
    };
    finding
        .input("role", role)
        .input("accepted", facts.recipient_accepted)
}

fn answered_in_time(record: &Record, facts: &Facts<'_>) -> Finding {
    let finding = if record.due.is_over(facts.moment.now) {
        ANSWERED_IN_TIME
            .fails("The time for an answer is over.")
            .unless(Counterfactual::nothing(
                "This proposal has expired; a new one can be sent.",
            ))
    } else {
        ANSWERED_IN_TIME.holds("There is still time for an answer.")
    };
    with_times(finding, record, facts)
}

fn expires_after_time(record: &Record, facts: &Facts<'_>) -> Finding {
    let finding = if record.due.is_over(facts.moment.now) {
        EXPIRES_AFTER_TIME.holds("The time for an answer is over.")
    } else {
        EXPIRES_AFTER_TIME
            .fails("There is still time for an answer.")
            .unless(Counterfactual::act(
                "It expires when the time for an answer is over.",
            ))
    };
    with_times(finding, record, facts)
}

fn reminder_due(record: &Record, facts: &Facts<'_>) -> Finding {
    let finding = match record.due.reminders.get(record.reminded) {
        Some(at) if *at <= facts.moment.now => REMINDER_DUE.holds("A reminder is due."),
        Some(_) => REMINDER_DUE
            .fails("The next reminder is not due yet.")
            .unless(Counterfactual::act("It goes out on its day.")),
        None => REMINDER_DUE
            .fails("No further reminder is foreseen.")
            .unless(Counterfactual::nothing(
                "The rulebook names no further reminder.",
            )),
    };
    with_times(finding, record, facts).input("reminded", record.reminded)
}

fn with_times(finding: Finding, record: &Record, facts: &Facts<'_>) -> Finding {
    let deadline = &facts.moment.rulebook.deadlines.proposal_answer;
    finding
        .input("now", facts.moment.now)
        .input("due", record.due.by)
        .on_the_ground_of(deadline.origin())
}
