//! What the rules say about a step.

use super::rule::{
    ANOTHER_PARTNERSHIP, DECISION_ASKED_FOR, HOLD_NAMES_FIELDS, INTEREST_DUE, NO_RUNNING_EXCHANGE,
    PARTNERSHIP_CHOSEN, PRE_APPROVAL_ONCE,
};
use super::{Action, Command, Facts, PreApprovalRequest, Record, Registration};
use crate::receipt::{Counterfactual, Finding, Receipt, Verdict};
use crate::registration::exceptional_host::EXCEPTIONAL_HOST;
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
            receipt.extend(for_submission(facts.eligibility));
        }
        Action::Accept => receipt.extend(facts.eligibility.clone()),
        Action::Hold => receipt.findings.extend(hold_names_fields(command)),
        Action::RequestPreApproval => receipt.push(pre_approval_once(record, facts)),
        Action::DecideManual => receipt.push(decision_asked_for(record, command, facts)),
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
            .input("partnership", &assignment.partnership)
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

/// What a person has to decide does not stand in the way of a submission.
fn for_submission(eligibility: &Receipt) -> Receipt {
    let mut receipt = eligibility.clone();
    for finding in &mut receipt.findings {
        if finding.verdict == Verdict::Manual {
            finding.verdict = Verdict::Warns;
        }
    }
    receipt
}

fn pre_approval_once(record: &Record, facts: &Facts<'_>) -> Finding {
    let asked_for = facts
        .eligibility
        .finding(&EXCEPTIONAL_HOST)
        .is_some_and(|finding| finding.verdict == Verdict::Manual);
    let finding = if record.pre_approval != PreApprovalRequest::NotAsked {
        PRE_APPROVAL_ONCE
            .fails("The Commission has been asked before.")
            .unless(Counterfactual::nothing(
                "Its answer stands; the Support Office can say more.",
            ))
    } else if asked_for {
        PRE_APPROVAL_ONCE.holds("The host depends on the Commission, which was not asked yet.")
    } else {
        PRE_APPROVAL_ONCE
            .fails("No rule asks for the Commission's pre-approval.")
            .unless(Counterfactual::nothing(
                "Decide without it; there is nothing to ask the Commission.",
            ))
    };
    let allowed = &facts.moment.rulebook.participation.exceptional_host;
    finding
        .input("exceptional_host", allowed.value)
        .on_the_ground_of(allowed.origin())
}

/// Rules that ask the Partnership, those that it has answered included: it may think again. An
/// exceptional host is for the Commission alone.
fn open_to_decision<'a>(record: &'a Record, facts: &'a Facts<'_>) -> Vec<&'a str> {
    let asking = facts.eligibility.findings.iter().filter(|finding| {
        finding.verdict == Verdict::Manual && finding.rule != EXCEPTIONAL_HOST.id
    });
    let decided = record
        .decisions
        .iter()
        .map(|decision| decision.rule.as_str());
    asking
        .map(|finding| finding.rule.as_str())
        .chain(decided)
        .collect()
}

fn decision_asked_for(record: &Record, command: Option<&Command>, facts: &Facts<'_>) -> Finding {
    let open = open_to_decision(record, facts);
    let wanted = match command {
        Some(Command::DecideManual { rule, .. }) => Some(rule.as_str()),
        _ => None,
    };
    let nothing = || Counterfactual::nothing("There is nothing to decide in this registration.");
    let finding = match (wanted, open.first()) {
        (None, None) => DECISION_ASKED_FOR
            .fails("No rule asks for a decision.")
            .unless(nothing()),
        (None, Some(_)) => DECISION_ASKED_FOR.holds("Some rules ask for a decision."),
        (Some(rule), _) if open.contains(&rule) => {
            DECISION_ASKED_FOR.holds(format!("The rule \"{rule}\" asks for a decision."))
        }
        (Some(rule), other) => DECISION_ASKED_FOR
            .fails(format!(
                "The rule \"{rule}\" does not ask the Partnership for a decision."
            ))
            .unless(other.map_or_else(nothing, |other| {
                let sentence = format!("A decision on \"{other}\" would be accepted.");
                Counterfactual::change("/rule", *other, sentence)
            })),
    };
    finding.input("open", open)
}

fn another_partnership(record: &Record, command: Option<&Command>) -> Option<Finding> {
    let Some(Command::Reassign { partnership, .. }) = command else {
        return None;
    };
    let current = record
        .assignment
        .as_ref()
        .map(|assignment| &assignment.partnership);
    let finding = if current == Some(partnership) {
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
