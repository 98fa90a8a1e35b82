//! What happened: the end of the stay, report, evidence, payment, feedback.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Record, Stage};
use crate::receipt::Party;

/// The decision of the visitor's Partnership on force majeure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ForceMajeureDecision {
    /// Whether it was force majeure: the agreed amount stays due.
    pub granted: bool,
    /// Why.
    pub reason: String,
    /// When (UTC).
    pub at: DateTime<Utc>,
}

/// An end before the last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlyEnd {
    /// The last day of the stay as it was.
    pub last_day: NaiveDate,
    /// Why.
    pub reason: String,
    /// Who reported it.
    pub by: Party,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// What is due for the shorter stay, unless it was force majeure; none for a virtual exchange.
    pub amount: Option<Decimal>,
    /// The decision on force majeure.
    pub force_majeure: Option<ForceMajeureDecision>,
}

impl EarlyEnd {
    /// Whether it was decided that the end was force majeure.
    pub fn is_force_majeure(&self) -> bool {
        self.force_majeure
            .as_ref()
            .is_some_and(|decision| decision.granted)
    }
}

/// Something that shows that the stay took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Evidence {
    /// Identifier of the file.
    pub file: Uuid,
    /// When it was added (UTC).
    pub at: DateTime<Utc>,
}

/// A report that was sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ReportReturn {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// JSON Pointers to the fields to correct.
    pub fields: Vec<String>,
}

/// The visitor's closing report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Report {
    /// Identifier of the report.
    pub id: Uuid,
    /// When it was last submitted (UTC).
    pub submitted_at: DateTime<Utc>,
    /// How often and why it was sent back.
    pub returns: Vec<ReportReturn>,
    /// When report and evidence were accepted (UTC).
    pub validated_at: Option<DateTime<Utc>>,
}

/// A failed payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PaymentFailure {
    /// When it was recorded (UTC).
    pub at: DateTime<Utc>,
    /// What the bank said.
    pub reason: String,
}

/// A payment, or the attempt of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The amount; unknown where an attempt failed before it was agreed.
    pub amount: Option<Decimal>,
    /// The day on which it was paid; unknown for an attempt that failed at once.
    pub paid_on: Option<NaiveDate>,
    /// The reference by which the bank knows it.
    pub reference: Option<String>,
    /// When it was recorded (UTC).
    pub at: DateTime<Utc>,
    /// Why it failed, if it did.
    pub failure: Option<PaymentFailure>,
}

/// Why nothing was paid although something was due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct GivenUp {
    /// The visitor, or its Partnership.
    pub by: Party,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
}

/// The host's feedback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Feedback {
    /// Identifier of the feedback.
    pub id: Uuid,
    /// When it was given (UTC).
    pub at: DateTime<Utc>,
}

/// How an exchange ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ExchangeEnding))]
pub struct Ending {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who ended it.
    pub by: Party,
    /// Why, where it did not run to its regular end.
    pub reason: Option<String>,
}

impl Record {
    /// What has to be paid: nothing for a virtual exchange, the agreed amount, or less after an
    /// early end that was not force majeure. `None` as long as no amount has been agreed.
    pub fn payable(&self) -> Option<Decimal> {
        if !self.is_physical() {
            return Some(Decimal::ZERO);
        }
        let shortened = self
            .early_end
            .as_ref()
            .filter(|end| !end.is_force_majeure())
            .and_then(|end| end.amount);
        match (self.agreement.amount, shortened) {
            (_, Some(nothing)) if nothing.is_zero() => Some(Decimal::ZERO),
            (Some(agreed), Some(shortened)) => Some(agreed.min(shortened)),
            (agreed, _) => agreed,
        }
    }

    /// Whether the visitor is asked for its bank account: once the stay is over, as long as something
    /// may have to be paid and nobody knows where to.
    pub fn wants_account(&self) -> bool {
        let is_time = matches!(
            self.stage,
            Stage::Reporting | Stage::ReportSubmitted | Stage::ReportReturned | Stage::PaymentDue
        );
        is_time
            && self.account_entered_at.is_none()
            && self.payable().is_none_or(|amount| amount > Decimal::ZERO)
    }

    /// The payment that has arrived, as far as anyone knows.
    pub fn paid(&self) -> Option<&Payment> {
        self.payments
            .iter()
            .rev()
            .find(|payment| payment.failure.is_none())
    }
}
