//! What the rules say about a step.

use super::decided::{for_submission, with_decisions};
use super::rule::{
    ANOTHER_PARTNERSHIP, DECISION_ASKED_FOR, HOLD_NAMES_FIELDS, INTEREST_DUE, NO_RUNNING_EXCHANGE,
    PARTNERSHIP_CHOSEN, PRE_APPROVAL_ONCE,
};
use super::{Action, Command, Facts, PreApproval, Record, Registration};
use crate::receipt::{Counterfactual, Finding, Receipt, Verdict};
use crate::workflow::shared::reason_given;

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
        .extend(reason_given::<Registration>(record.stage, action, reason));
    match action {
        Action::Submit => {
            receipt.push(partnership_chosen(facts));
            receipt.extend(facts.completeness.clone());
            receipt.extend(for_submission(facts.eligibility));
        }
        Action::Resubmit | Action::UpdateProfile => {
            receipt.extend(facts.completeness.clone());
            let decisions = if action == Action::Resubmit {
                &[][..]
            } else {
                &record.decisions
            };
            receipt.extend(for_submission(&with_decisions(
                facts.eligibility,
                decisions,
            )));
        }
        Action::Accept => {
            receipt.extend(with_decisions(facts.eligibility, &record.decisions));
        }
        Action::Hold => receipt.findings.extend(hold_names_fields(command)),
        Action::RequestPreApproval => receipt.push(pre_approval_once(record, facts)),
        Action::DecideManual => receipt.push(decision_asked_for(command, facts)),
        Action::Reassign => receipt
            .findings
            .extend(another_partnership(record, command)),
        Action::AskInterest => receipt.push(interest_due(record, facts)),
        Action::Withdraw => receipt.push(no_running_exchange(facts)),
        Action::Edit
        | Action::CancelHold
        | Action::PreApprove
        | Action::DeclinePreApproval
        | Action::Reject
        | Action::ConfirmInterest => {}
    }
    receipt
}

fn partnership_chosen(facts: &Facts<'_>) -> Finding {
    match facts.assignment {
        Some(assignment) => PARTNERSHIP_CHOSEN
            .holds("A Partnership is chosen.")
            .input("partnership", assignment.partnership)
            .input("chosen_by", assignment.chosen_by),
        None => PARTNERSHIP_CHOSEN
            .fails("No Partnership is chosen.")
            .unless(Counterfactual::act(
                "Choose a Partnership, or let the tool choose one by sectors and location.",
            )),
    }
}

fn hold_names_fields(command: Option<&Command>) -> Option<Finding> {
    let Some(Command::Hold { fields, .. }) = command else {
        return None;
    };
    let blank = fields
        .iter()
        .any(|field| field.pointer.trim().is_empty() || field.reason.trim().is_empty());
    let finding = if fields.is_empty() || blank {
        HOLD_NAMES_FIELDS
            .fails("It is not said which fields have to be corrected, and why.")
            .unless(Counterfactual::act(
                "Name each field to correct, and the reason for it.",
            ))
    } else {
        HOLD_NAMES_FIELDS.holds(format!("Fields to correct: {}.", fields.len()))
    };
    Some(finding.input("fields", fields))
}

fn pre_approval_once(record: &Record, facts: &Facts<'_>) -> Finding {
    let allowed = &facts.moment.rulebook.participation.exceptional_host;
    let finding = if !allowed.value {
        PRE_APPROVAL_ONCE
            .fails("The rulebook knows no exceptional hosts.")
            .unless(Counterfactual::nothing(
                "Nothing that Partnership or applicant can change would help.",
            ))
    } else if record.pre_approval == PreApproval::NotAsked {
        PRE_APPROVAL_ONCE.holds("The Commission has not been asked yet.")
    } else {
        PRE_APPROVAL_ONCE
            .fails("The Commission has been asked before.")
            .unless(Counterfactual::nothing(
                "Its answer stands; the Support Office can say more.",
            ))
    };
    finding
        .input("exceptional_host", allowed.value)
        .on_the_ground_of(allowed.origin())
}

fn decision_asked_for(command: Option<&Command>, facts: &Facts<'_>) -> Finding {
    let open: Vec<_> = facts
        .eligibility
        .findings
        .iter()
        .filter(|finding| finding.verdict == Verdict::Manual)
        .map(|finding| finding.rule.as_str())
        .collect();
    let wanted = match command {
        Some(Command::DecideManual { rule, .. }) => Some(rule.as_str()),
        _ => None,
    };
    let finding = match (wanted, open.first()) {
        (None, None) => DECISION_ASKED_FOR
            .fails("No rule asks for a decision.")
            .unless(Counterfactual::nothing(
                "There is nothing to decide in this registration.",
            )),
        (None, Some(_)) => DECISION_ASKED_FOR.holds("Some rules ask for a decision."),
        (Some(rule), _) if open.contains(&rule) => {
            DECISION_ASKED_FOR.holds(format!("The rule \"{rule}\" asks for a decision."))
        }
        (Some(rule), Some(first)) => DECISION_ASKED_FOR
            .fails(format!("The rule \"{rule}\" does not ask for a decision."))
            .unless(Counterfactual::change(
                "/rule",
                *first,
                format!("A decision on \"{first}\" would be accepted."),
            )),
        (Some(rule), None) => DECISION_ASKED_FOR
            .fails(format!("The rule \"{rule}\" does not ask for a decision."))
            .unless(Counterfactual::nothing("No rule asks for a decision here.")),
    };
    finding.input("open", open)
}

fn another_partnership(record: &Record, command: Option<&Command>) -> Option<Finding> {
    let Some(Command::Reassign { partnership, .. }) = command else {
        return None;
    };
    let current = record.assignment.map(|assignment| assignment.partnership);
    let finding = if current == Some(*partnership) {
        ANOTHER_PARTNERSHIP
            .fails("This Partnership is in charge already.")
            .unless(Counterfactual::act("Name another Partnership."))
    } else {
        ANOTHER_PARTNERSHIP.holds("It is another Partnership.")
    };
    Some(
        finding
            .input("partnership", partnership)
            .input("in_charge", current),
    )
}

fn interest_due(record: &Record, facts: &Facts<'_>) -> Finding {
    let asked = record
        .interest
        .is_some_and(|interest| interest.asked_at.is_some());
    let months = &facts.moment.rulebook.deadlines.interest_confirmation_months;
    let finding = if asked {
        INTEREST_DUE
            .fails("The participant has been asked and has not answered yet.")
            .unless(Counterfactual::act("The participant answers first."))
    } else if record.due.is_over(facts.moment.now) {
        INTEREST_DUE.holds("It is time to ask.")
    } else {
        INTEREST_DUE
            .fails("The participant showed its interest not long ago.")
            .unless(Counterfactual::act(
                "It is asked when the time of the rulebook has passed.",
            ))
    };
    finding
        .input("months", months.value)
        .input("due", record.due.by)
        .on_the_ground_of(months.origin())
}

fn no_running_exchange(facts: &Facts<'_>) -> Finding {
    let running = facts.running_exchanges;
    let finding = if running == 0 {
        NO_RUNNING_EXCHANGE.holds("No exchange is running.")
    } else {
        NO_RUNNING_EXCHANGE
            .fails(format!("Exchanges still running: {running}."))
            .unless(Counterfactual::act("Finish or cancel each of them first."))
    };
    finding.input("running_exchanges", running)
}
