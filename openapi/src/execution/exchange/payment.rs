//! Paying the lump sum.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::text::{Name, Text};
use clusterxchange_domain::workflow::exchange::{GivenUp, PaymentFailure};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::money::Amount;

/// A payment that was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct PaymentInput {
    /// The amount in euro.
    pub amount: Amount,
    /// The day on which it was paid.
    pub paid_on: NaiveDate,
    /// The reference by which the bank knows it.
    pub reference: Name,
}

/// A payment or the attempt of one, as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PaymentMade {
    /// The amount in euro.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "390"))]
    pub amount: Option<Decimal>,
    /// The day on which it was paid.
    pub paid_on: Option<NaiveDate>,
    /// The reference by which the bank knows it.
    pub reference: Option<String>,
    /// When it was recorded (UTC).
    pub at: DateTime<Utc>,
    /// Why it failed, if it did.
    pub failure: Option<PaymentFailure>,
}

/// What a failed payment is recorded with.
pub type FailedPayment = crate::building::exchange::ReasonGiven;

/// The payment and its clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PaymentDetails {
    /// What has to be paid, once it is agreed.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "390"))]
    pub due: Option<Decimal>,
    /// ISO 4217 code.
    pub currency: String,
    /// Until when it has to be paid (UTC), once report and evidence are accepted.
    pub due_by: Option<DateTime<Utc>>,
    /// Days since the last day of the stay, for information: the clock of the payment starts later.
    pub days_since_stay: Option<i64>,
    /// Payments, those that failed included, oldest first.
    pub payments: Vec<PaymentMade>,
    /// Why nothing was paid although something was due.
    pub given_up: Option<GivenUp>,
}

/// The bank account of the visitor.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct BankAccountInput {
    /// Name of the account's holder.
    pub holder: Name,
    /// The IBAN, with or without spaces.
    #[cfg_attr(
        feature = "server",
        schema(example = "PT50 0002 0123 1234 5678 9015 4")
    )]
    pub iban: Text<15, 60>,
    /// The bank's BIC, if the bank asks for it.
    #[serde(default)]
    pub bic: Option<Text<8, 11>>,
}

/// The bank account that the lump sum goes to. Only the visitor and its Partnership read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct BankAccount {
    /// Name of the account's holder; absent as long as no account is known.
    pub holder: Option<String>,
    /// The IBAN without spaces.
    pub iban: Option<String>,
    /// The bank's BIC, if given.
    pub bic: Option<String>,
    /// When it was entered (UTC).
    pub entered_at: Option<DateTime<Utc>>,
}
