//! What is due when a stay ended before its last day.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::words::{count, half, money};
use super::{EARLY_END_AMOUNT, EARLY_END_DAYS, FORCE_MAJEURE, LumpSumInput, lump_sum};
use crate::receipt::{Audience, Counterfactual, Decided, Finding, Party, Receipt};
use crate::rulebook::Rulebook;

/// The decision that a stay ended early by force majeure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ForceMajeure {
    /// Who decided; only the visitor's Partnership can.
    pub decided_by: Party,
    /// What happened.
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 2000))]
    pub reason: String,
}

/// A stay that ended before its last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EarlyEnd {
    /// The stay as it was agreed.
    pub planned: LumpSumInput,
    /// The amount of the Financial Agreement.
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "780"))]
    pub agreed_amount: Decimal,
    /// Full working days that the visitor spent at the host.
    pub working_days_done: u32,
    /// The decision on force majeure, if one was taken.
    #[serde(default)]
    pub force_majeure: Option<ForceMajeure>,
}

/// How the amount that is due relates to the agreed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum DueReason {
    /// The agreed amount: enough days were done, or it was halved already.
    AsAgreed,
    /// Half of it: the stay became a short one.
    HalvedByEarlyEnd,
    /// Nothing: fewer days than the scheme's minimum.
    BelowMinimumStay,
    /// The agreed amount: force majeure.
    ForceMajeure,
}

/// What is due after an early end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AmountDue {
    /// The amount that is due.
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "390"))]
    pub amount: Decimal,
    /// ISO 4217 code.
    pub currency: String,
    /// How it relates to the agreed amount.
    pub reason: DueReason,
}

/// Computes what is due after an early end. Only the visitor's side reads the receipt.
pub fn early_end(end: &EarlyEnd, rulebook: &Rulebook) -> Decided<AmountDue> {
    let mut receipt = Receipt::new(&rulebook.version);
    receipt.push(days(end));
    let by_force = end.force_majeure.as_ref().map(force_majeure);
    let excused = by_force
        .as_ref()
        .is_some_and(|finding| !finding.verdict.stands_in_the_way());
    receipt.findings.extend(by_force);
    let reason = if excused {
        DueReason::ForceMajeure
    } else {
        by_days(end, rulebook)
    };
    let due = AmountDue {
        amount: match reason {
            DueReason::AsAgreed | DueReason::ForceMajeure => end.agreed_amount,
            DueReason::HalvedByEarlyEnd => half(end.agreed_amount),
            DueReason::BelowMinimumStay => Decimal::ZERO,
        },
        currency: rulebook.lump_sum.currency.clone(),
        reason,
    };
    receipt.push(amount(end, &due, rulebook));
    for finding in &mut receipt.findings {
        finding.audience = Audience::subject(Party::Visitor);
    }
    Decided::new(due, receipt)
}

fn by_days(end: &EarlyEnd, rulebook: &Rulebook) -> DueReason {
    let halved_already = lump_sum(&end.planned, rulebook).outcome.halved;
    if end.working_days_done < rulebook.stay.physical.min_working_days.value {
        DueReason::BelowMinimumStay
    } else if halved_already
        || end.working_days_done >= rulebook.lump_sum.full_from_working_days.value
    {
        DueReason::AsAgreed
    } else {
        DueReason::HalvedByEarlyEnd
    }
}

fn days(end: &EarlyEnd) -> Finding {
    let planned = end.planned.working_days;
    let finding = if end.working_days_done > planned {
        EARLY_END_DAYS
            .fails(format!(
                "{} are more than the {planned} that were agreed.",
                count(end.working_days_done)
            ))
            .unless(Counterfactual::change(
                "/working_days_done",
                planned,
                format!("{} would be accepted.", count(planned)),
            ))
    } else {
        EARLY_END_DAYS.holds(format!(
            "{} of the {planned} that were agreed were done.",
            count(end.working_days_done)
        ))
    };
    finding
        .input("working_days_done", end.working_days_done)
        .input("working_days_agreed", planned)
}

fn force_majeure(decision: &ForceMajeure) -> Finding {
    let finding = if decision.decided_by != Party::VisitorPartnership {
        FORCE_MAJEURE
            .fails("Someone other than the visitor's Partnership decided.")
            .unless(Counterfactual::act(
                "The visitor's Partnership decides on force majeure.",
            ))
    } else if decision.reason.trim().is_empty() {
        FORCE_MAJEURE
            .fails("The decision has no reason.")
            .unless(Counterfactual::act(
                "The visitor's Partnership says what happened.",
            ))
    } else {
        FORCE_MAJEURE.holds(format!(
            "The visitor's Partnership decided: {}",
            decision.reason.trim()
        ))
    };
    finding.input("decided_by", decision.decided_by)
}

fn amount(end: &EarlyEnd, due: &AmountDue, rulebook: &Rulebook) -> Finding {
    let done = count(end.working_days_done);
    let sum = money(due.amount, &due.currency);
    let finding = match due.reason {
        DueReason::AsAgreed => {
            EARLY_END_AMOUNT.holds(format!("{done} leave the amount as it was agreed: {sum}."))
        }
        DueReason::ForceMajeure => {
            EARLY_END_AMOUNT.holds(format!("The agreed amount stays due: {sum}."))
        }
        DueReason::HalvedByEarlyEnd => EARLY_END_AMOUNT
            .warns(format!("{done} make it a short stay; half is due: {sum}."))
            .unless(only_force_majeure()),
        DueReason::BelowMinimumStay => EARLY_END_AMOUNT
            .fails(format!("{done} are below the minimum: nothing is due."))
            .unless(only_force_majeure()),
    };
    finding
        .input("agreed_amount", end.agreed_amount)
        .input("amount_due", due.amount)
        .input(
            "full_from_working_days",
            rulebook.lump_sum.full_from_working_days.value,
        )
        .input(
            "min_working_days",
            rulebook.stay.physical.min_working_days.value,
        )
}

fn only_force_majeure() -> Counterfactual {
    Counterfactual::act(
        "The agreed amount stays due if the visitor's Partnership decides, with its reason, that it \
         was force majeure.",
    )
}
