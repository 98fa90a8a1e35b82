//! From the first day to the report.

use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;
use uuid::Uuid;

use super::super::{
    EarlyEnd, Evidence, Exchange, Feedback, ForceMajeureDecision, Record, Report, ReportReturn,
    Stage,
};
use super::Step;
use crate::receipt::Party;
use crate::workflow::Due;

impl Record {
    pub(super) fn start(&mut self, step: &Step<'_>) {
        self.started_on = Some(step.facts.moment.today());
        self.enter(Stage::Ongoing, step);
    }

    pub(super) fn end_as_planned(&mut self, step: &Step<'_>) {
        self.ended_on = self.plan.last_day;
        self.enter(Stage::Reporting, step);
    }

    pub(super) fn end_early(&mut self, last_day: NaiveDate, reason: String, step: &Step<'_>) {
        self.ended_on = Some(last_day);
        self.early_end = Some(EarlyEnd {
            last_day,
            reason,
            by: step.by,
            at: step.facts.moment.now,
            amount: step.facts.shortened.filter(|_| self.is_physical()),
            force_majeure: None,
        });
        self.enter(Stage::Reporting, step);
    }

    /// The visitor's time runs from the last day of the stay, whenever its end was recorded.
    pub(super) fn report_due(&self, step: &Step<'_>) -> Due {
        let moment = &step.facts.moment;
        let end = self
            .ended_on
            .map_or(moment.now, |day| day.and_time(NaiveTime::MIN).and_utc());
        match moment.deadline_of::<Exchange>(Stage::Reporting) {
            Some(deadline) => moment.due_after(end, deadline, [Party::Visitor]),
            None => Due::open(moment.now),
        }
    }

    pub(super) fn decide_force_majeure(&mut self, granted: bool, reason: String, step: &Step<'_>) {
        if let Some(end) = &mut self.early_end {
            let at = step.facts.moment.now;
            end.force_majeure = Some(ForceMajeureDecision {
                granted,
                reason,
                at,
            });
        }
    }

    pub(super) fn add_evidence(&mut self, file: Uuid, step: &Step<'_>) {
        self.evidence.push(Evidence {
            file,
            at: step.facts.moment.now,
        });
    }

    pub(super) fn submit_report(&mut self, id: Uuid, step: &Step<'_>) {
        let returns = self
            .report
            .take()
            .map(|report| report.returns)
            .unwrap_or_default();
        let submitted_at = step.facts.moment.now;
        self.report = Some(Report {
            id,
            submitted_at,
            returns,
            validated_at: None,
        });
        self.enter(Stage::ReportSubmitted, step);
    }

    pub(super) fn return_report(&mut self, reason: String, fields: Vec<String>, step: &Step<'_>) {
        if let Some(report) = &mut self.report {
            report.returns.push(ReportReturn {
                at: step.facts.moment.now,
                reason,
                fields,
            });
        }
        self.enter(Stage::ReportReturned, step);
    }

    pub(super) fn validate_report(&mut self, step: &Step<'_>) {
        if let Some(report) = &mut self.report {
            report.validated_at = Some(step.facts.moment.now);
        }
        // An amount that nobody has agreed on yet may still be due.
        if self.payable().is_none_or(|amount| amount > Decimal::ZERO) {
            self.enter(Stage::PaymentDue, step);
        } else {
            self.after_payment(step);
        }
    }

    pub(super) fn give_feedback(&mut self, id: Uuid, step: &Step<'_>) {
        self.feedback = Some(Feedback {
            id,
            at: step.facts.moment.now,
        });
        if self.stage == Stage::AwaitingFeedback {
            self.end(Stage::Completed, None, step);
        }
    }
}
