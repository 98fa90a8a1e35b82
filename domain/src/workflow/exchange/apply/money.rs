//! Financial Agreement and payment.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::super::{Exchange, GivenUp, Payment, PaymentFailure, Record, Signature, Stage, Waiver};
use super::Step;
use crate::building::DocumentHash;

impl Record {
    /// The amount that the agreement names: fixed by the first signature, before that the one that
    /// the Partnership set, or the lump sum.
    pub(in super::super) fn amount_of_agreement(
        &self,
        lump_sum: Option<Decimal>,
    ) -> Option<Decimal> {
        self.agreement
            .amount
            .or(self.agreement.set_amount)
            .or(lump_sum)
    }

    /// Another amount makes another agreement: a signature on the old one is void.
    pub(super) fn set_amount(&mut self, amount: Decimal) {
        let agreement = &mut self.agreement;
        agreement.set_amount = Some(amount);
        agreement.amount = None;
        agreement.document = None;
        agreement.rulebook = None;
        agreement.signatures.clear();
    }

    pub(super) fn sign_agreement(
        &mut self,
        document: DocumentHash,
        account: Uuid,
        step: &Step<'_>,
    ) {
        let moment = &step.facts.moment;
        let party = Exchange::agreement_signer(self, step.seats).unwrap_or(step.by);
        if self.agreement.signatures.is_empty() {
            self.agreement.amount = self.amount_of_agreement(step.facts.lump_sum);
            self.agreement.document = Some(document);
            self.agreement.rulebook = Some(moment.rulebook.version.clone());
        }
        let signature = Signature {
            party,
            account,
            document,
            at: moment.now,
        };
        self.agreement.signatures.push(signature);
        if self.stage == Stage::FaPending && self.agreement.is_signed() {
            self.enter(Stage::Ready, step);
        }
    }

    pub(super) fn waive_agreement(&mut self, reason: String, step: &Step<'_>) {
        self.agreement.waiver = Some(Waiver {
            at: step.facts.moment.now,
            reason,
        });
        self.enter(Stage::Ready, step);
    }

    pub(super) fn record_payment(
        &mut self,
        amount: Decimal,
        paid_on: NaiveDate,
        reference: String,
        step: &Step<'_>,
    ) {
        self.payments.push(Payment {
            amount: Some(amount),
            paid_on: Some(paid_on),
            reference: Some(reference),
            at: step.facts.moment.now,
            failure: None,
        });
        self.after_payment(step);
    }

    /// A payment that was recorded turns out to have failed, or an attempt fails at once.
    pub(super) fn record_failure(&mut self, reason: String, step: &Step<'_>) {
        let at = step.facts.moment.now;
        let failure = Some(PaymentFailure { at, reason });
        if self.stage == Stage::PaymentDue {
            let amount = self.payable();
            self.payments.push(Payment {
                amount,
                paid_on: None,
                reference: None,
                at,
                failure,
            });
            return;
        }
        if let Some(payment) = self
            .payments
            .iter_mut()
            .rev()
            .find(|one| one.failure.is_none())
        {
            payment.failure = failure;
        }
        self.enter(Stage::PaymentDue, step);
    }

    pub(super) fn close_without_payment(&mut self, reason: String, step: &Step<'_>) {
        self.given_up = Some(GivenUp {
            by: step.by,
            at: step.facts.moment.now,
            reason,
        });
        self.after_payment(step);
    }

    pub(super) fn after_payment(&mut self, step: &Step<'_>) {
        if self.feedback.is_some() {
            self.end(Stage::Completed, None, step);
        } else {
            self.enter(Stage::AwaitingFeedback, step);
        }
    }
}
