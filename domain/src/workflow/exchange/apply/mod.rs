//! What a step changes. The rules have agreed before.

mod building;
mod money;
mod stay;

use super::{Command, Ending, Exchange, Facts, Record, Stage};
use crate::receipt::Party;
use crate::workflow::Due;

/// Who takes the step, and what is known then.
struct Step<'a> {
    by: Party,
    seats: &'a [Party],
    facts: &'a Facts<'a>,
}

impl Record {
    pub(super) fn carry_out(
        &mut self,
        command: Command,
        by: Party,
        seats: &[Party],
        facts: &Facts<'_>,
    ) {
        let step = Step { by, seats, facts };
        match command {
            Command::EditPlan { plan, document } => self.edit_plan(plan, document, &step),
            Command::EditClause { clause, document } => {
                self.edit_clause(&clause, document, &step);
            }
            Command::Agree { .. } => self.agree(&step),
            Command::Reopen => self.back_to_building(&step),
            Command::Sign { document, account } => self.sign(document, account, &step),
            Command::ReturnForCorrection { reason, clauses } => {
                self.send_back(reason, clauses, &step);
            }
            Command::Validate { document, account } => self.validate(document, account, &step),
            Command::SetAmount { agreed_amount, .. } => self.set_amount(agreed_amount),
            Command::SignAgreement { document, account } => {
                self.sign_agreement(document, account, &step);
            }
            Command::WaiveAgreement { reason } => self.waive_agreement(reason, &step),
            Command::Start => self.start(&step),
            Command::End => self.end_as_planned(&step),
            Command::EndEarly { last_day, reason } => self.end_early(last_day, reason, &step),
            Command::DecideForceMajeure { granted, reason } => {
                self.decide_force_majeure(granted, reason, &step);
            }
            Command::AddEvidence { file } => self.add_evidence(file, &step),
            Command::SubmitReport { report } => self.submit_report(report, &step),
            Command::ReturnReport { reason, fields } => self.return_report(reason, fields, &step),
            Command::ValidateReport { .. } => self.validate_report(&step),
            Command::EnterBankAccount => self.account_entered_at = Some(facts.moment.now),
            Command::RecordPayment {
                amount,
                paid_on,
                reference,
            } => {
                self.record_payment(amount, paid_on, reference, &step);
            }
            Command::RecordPaymentFailure { reason } => self.record_failure(reason, &step),
            Command::CloseWithoutPayment { reason } => self.close_without_payment(reason, &step),
            Command::GiveFeedback { feedback } => self.give_feedback(feedback, &step),
            Command::CloseWithoutFeedback { reason } => {
                self.end(Stage::Completed, Some(reason), &step);
            }
            Command::Cancel { reason } => self.cancel(reason, &step),
            Command::Discontinue { reason } => self.end(Stage::Discontinued, Some(reason), &step),
        }
    }

    /// Changes the state and starts its clock.
    fn enter(&mut self, stage: Stage, step: &Step<'_>) {
        let moment = &step.facts.moment;
        self.stage = stage;
        self.due = match stage {
            Stage::Ready => Due::on(moment.now, self.plan.first_day),
            Stage::Ongoing => Due::on(moment.now, self.plan.last_day),
            Stage::Reporting => self.report_due(step),
            Stage::Building
            | Stage::AwaitingSignatures
            | Stage::AwaitingPartnership
            | Stage::AwaitingSo
            | Stage::AwaitingEc
            | Stage::FaPending
            | Stage::ReportSubmitted
            | Stage::ReportReturned
            | Stage::PaymentDue
            | Stage::AwaitingFeedback
            | Stage::Completed
            | Stage::Cancelled
            | Stage::Discontinued => moment.due_in::<Exchange>(stage, &self.awaits()),
        };
    }

    fn end(&mut self, stage: Stage, reason: Option<String>, step: &Step<'_>) {
        self.ending = Some(Ending {
            at: step.facts.moment.now,
            by: step.by,
            reason,
        });
        self.enter(stage, step);
    }

    fn cancel(&mut self, reason: String, step: &Step<'_>) {
        let stage = match self.stage {
            Stage::Ongoing => Stage::Discontinued,
            Stage::Building
            | Stage::AwaitingSignatures
            | Stage::AwaitingPartnership
            | Stage::AwaitingSo
            | Stage::AwaitingEc
            | Stage::FaPending
            | Stage::Ready
            | Stage::Reporting
            | Stage::ReportSubmitted
            | Stage::ReportReturned
            | Stage::PaymentDue
            | Stage::AwaitingFeedback
            | Stage::Completed
            | Stage::Cancelled
            | Stage::Discontinued => Stage::Cancelled,
        };
        self.end(stage, Some(reason), step);
    }
}
