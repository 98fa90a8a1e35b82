//! What the rules say about a step.

mod building;
mod money;
mod signing;
mod stay;

use super::{Action, Command, Exchange, Facts, Record};
use crate::receipt::{Party, Receipt};
use crate::workflow::shared::reason_given;

/// A step that is looked at: taken with its command, or only shown as possible without one.
struct Asked<'a> {
    record: &'a Record,
    command: Option<&'a Command>,
    seats: &'a [Party],
    facts: &'a Facts<'a>,
}

pub(super) fn guard(
    record: &Record,
    action: Action,
    command: Option<&Command>,
    seats: &[Party],
    facts: &Facts<'_>,
) -> Receipt {
    let asked = Asked {
        record,
        command,
        seats,
        facts,
    };
    let mut receipt = facts.moment.receipt();
    let reason = command.and_then(Command::reason);
    receipt
        .findings
        .extend(reason_given::<Exchange>(record.stage, action, reason));
    match action {
        Action::EditClause => receipt.findings.extend(asked.clause_written_by_owner()),
        Action::Agree => {
            receipt.findings.extend(asked.commitment_as_shown());
            receipt.push(asked.agrees_once());
            receipt.extend(facts.stay.clone());
            receipt.extend(facts.commitment.clone());
            receipt.extend(facts.pair.clone());
        }
        Action::Sign => {
            receipt.findings.extend(asked.commitment_as_shown());
            receipt.push(asked.signs_once());
            receipt.extend(facts.stay.clone());
        }
        Action::Validate => receipt.findings.extend(asked.commitment_as_shown()),
        Action::SetAmount => receipt.push(asked.agreed_amount()),
        Action::SignAgreement => {
            receipt.push(asked.agreement_for_money());
            receipt.findings.extend(asked.agreement_as_shown());
            receipt.push(asked.signs_agreement_once());
        }
        Action::Start => receipt.push(asked.starts_on_first_day()),
        Action::End => receipt.push(asked.ends_after_last_day()),
        Action::EndEarly => receipt.push(asked.early_end_within_stay()),
        Action::DecideForceMajeure => receipt.push(asked.force_majeure_after_early_end()),
        Action::SubmitReport => receipt.extend(facts.report.clone()),
        Action::ValidateReport => receipt.push(asked.evidence_of_stay()),
        Action::RecordPayment => {
            receipt.push(asked.paid_once_signed());
            receipt.push(asked.paid_as_agreed());
        }
        Action::RecordPaymentFailure => receipt.findings.extend(asked.payment_to_fail()),
        Action::CloseWithoutPayment => receipt.push(asked.payment_given_up()),
        Action::GiveFeedback => receipt.push(asked.feedback_once()),
        Action::CloseWithoutFeedback => receipt.push(asked.time_for_feedback()),
        Action::Discontinue => receipt.push(asked.time_for_report()),
        Action::EditPlan
        | Action::Reopen
        | Action::ReturnForCorrection
        | Action::WaiveAgreement
        | Action::AddEvidence
        | Action::ReturnReport
        | Action::EnterBankAccount
        | Action::Cancel => {}
    }
    receipt
}
