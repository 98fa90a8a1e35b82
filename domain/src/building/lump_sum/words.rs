//! Amounts and counts in words.

use rust_decimal::{Decimal, RoundingStrategy};

/// Half of an amount, down to the cent, so that twice the half is never above the whole.
pub fn half(amount: Decimal) -> Decimal {
    (amount / Decimal::TWO).round_dp_with_strategy(2, RoundingStrategy::ToZero)
}

pub(super) fn money(amount: Decimal, currency: &str) -> String {
    format!("{} {currency}", amount.normalize())
}

pub(super) fn count(days: u32) -> String {
    if days == 1 {
        "1 working day".to_owned()
    } else {
        format!("{days} working days")
    }
}
