//! Amount and payment. Only the visitor's side reads what these rules say.

use rust_decimal::Decimal;
use serde_json::Value;

use super::super::rule::{PAID_AS_AGREED, PAID_ONCE_SIGNED, PAYMENT_GIVEN_UP, PAYMENT_TO_FAIL};
use super::super::{Agreement, Command, Stage};
use super::Asked;
use crate::building::lump_sum::AGREED_AMOUNT;
use crate::receipt::{Audience, Counterfactual, Finding, Party};

impl Asked<'_> {
    pub(super) fn agreed_amount(&self) -> Finding {
        let most = self.facts.lump_sum.filter(|_| self.record.is_physical());
        let wanted = match self.command {
            Some(Command::SetAmount { agreed_amount, .. }) => Some(*agreed_amount),
            _ => None,
        };
        let finding = if self.record.agreement.is_signed() {
            AGREED_AMOUNT
                .fails("Both have signed the Financial Agreement.")
                .unless(Counterfactual::nothing(
                    "The amount that was signed stands.",
                ))
        } else {
            within(wanted, most.filter(|most| *most > Decimal::ZERO))
        };
        finding
            .input("agreed_amount", wanted)
            .input("lump_sum", most)
            .for_only(Audience::subject(Party::Visitor))
    }

    pub(super) fn paid_once_signed(&self) -> Finding {
        let agreement = &self.record.agreement;
        let missing: Vec<_> = Agreement::PARTIES
            .into_iter()
            .filter(|party| !agreement.has_signed(*party))
            .map(|party| party.key().replace('_', " "))
            .collect();
        let finding = if missing.is_empty() {
            PAID_ONCE_SIGNED.holds("Both have signed the Financial Agreement.")
        } else {
            let missing = missing.join(" and ");
            PAID_ONCE_SIGNED
                .fails(format!(
                    "The Financial Agreement is not signed by: {missing}."
                ))
                .unless(Counterfactual::act(format!("To sign it first: {missing}.")))
        };
        finding.for_only(Audience::subject(Party::Visitor))
    }

    pub(super) fn paid_as_agreed(&self) -> Finding {
        let (due, today) = (self.record.payable(), self.facts.moment.today());
        let mut changes = Vec::new();
        if let Some(Command::RecordPayment {
            amount, paid_on, ..
        }) = self.command
        {
            changes.extend(due.filter(|due| due != amount).map(|due| {
                (
                    "/amount".to_owned(),
                    Value::from(due.normalize().to_string()),
                )
            }));
            if *paid_on > today {
                changes.push(("/paid_on".to_owned(), Value::from(today.to_string())));
            }
        }
        let finding = match due {
            None => PAID_AS_AGREED
                .fails("No amount has been agreed yet.")
                .unless(Counterfactual::act(
                    "The Financial Agreement is signed first.",
                )),
            Some(due) if changes.is_empty() => {
                PAID_AS_AGREED.holds(format!("Due: {} euro.", due.normalize()))
            }
            Some(due) => {
                let (due, day) = (due.normalize(), today.format("%-d %B %Y"));
                PAID_AS_AGREED
                    .fails(format!("Due are {due} euro, paid by {day} at the latest."))
                    .unless(Counterfactual::changes(
                        changes,
                        format!("{due} euro, paid on a day up to {day}, would be accepted."),
                    ))
            }
        };
        finding
            .input("due", due)
            .input("today", today)
            .for_only(Audience::subject(Party::Visitor))
    }

    /// Where a payment is due, an attempt can always fail.
    pub(super) fn payment_to_fail(&self) -> Option<Finding> {
        if self.record.stage == Stage::PaymentDue {
            return None;
        }
        let finding =
            match self.record.paid() {
                Some(_) => PAYMENT_TO_FAIL.holds("A payment was recorded."),
                None => PAYMENT_TO_FAIL.fails("No payment was recorded.").unless(
                    Counterfactual::nothing("Without a payment, none can have failed."),
                ),
            };
        Some(finding.for_only(Audience::subject(Party::Visitor)))
    }

    pub(super) fn payment_given_up(&self) -> Finding {
        let signed = self.record.agreement.has_signed(Party::Visitor);
        let over = self.record.due.is_over(self.facts.moment.now);
        let finding = if self.seats.contains(&Party::Visitor) {
            PAYMENT_GIVEN_UP.holds("The visitor may give its lump sum up.")
        } else if signed {
            PAYMENT_GIVEN_UP
                .fails("The visitor has signed the Financial Agreement.")
                .unless(Counterfactual::nothing(
                    "The payment is owed; only the visitor can give it up.",
                ))
        } else if over {
            PAYMENT_GIVEN_UP.holds("The visitor has let the time for signing pass.")
        } else {
            PAYMENT_GIVEN_UP
                .fails("The visitor can still sign the Financial Agreement.")
                .unless(Counterfactual::act(
                    "Wait until the time for the payment is over.",
                ))
        };
        finding
            .input("visitor_has_signed", signed)
            .input("due", self.record.due.by)
            .for_only(Audience::subject(Party::Visitor))
    }
}

fn within(wanted: Option<Decimal>, most: Option<Decimal>) -> Finding {
    let Some(most) = most else {
        return AGREED_AMOUNT
            .fails("No lump sum is due, or it is not known.")
            .unless(Counterfactual::nothing(
                "No amount would be accepted as long as no lump sum is due.",
            ));
    };
    let shown = most.normalize();
    let fits = |amount: Decimal| {
        amount > Decimal::ZERO && amount <= most && amount.normalize().scale() <= 2
    };
    match wanted {
        Some(amount) if !fits(amount) => AGREED_AMOUNT
            .fails(format!(
                "{} is not an amount in whole cents above zero and up to {shown} euro.",
                amount.normalize()
            ))
            .unless(Counterfactual::change(
                "/agreed_amount",
                shown.to_string(),
                format!("{shown} euro would be accepted."),
            )),
        _ => AGREED_AMOUNT.holds(format!("Up to {shown} euro are possible.")),
    }
}
