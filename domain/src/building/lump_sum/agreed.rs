//! The amount that a Financial Agreement names.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::words::money;
use super::{AGREED_AMOUNT, LumpSum};
use crate::receipt::{Audience, Counterfactual, Decided, Party, Receipt};
use crate::rulebook::Rulebook;

/// An amount that is put into a Financial Agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AgreedAmount {
    /// The amount in the currency of the rulebook.
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "780"))]
    pub agreed_amount: Decimal,
}

/// Checks an amount against the computed lump sum. Only the visitor's side reads the receipt.
pub fn check_agreed_amount(
    agreed: &AgreedAmount,
    lump_sum: &LumpSum,
    rulebook: &Rulebook,
) -> Decided<Decimal> {
    let amount = agreed.agreed_amount;
    let most = money(lump_sum.amount, &lump_sum.currency);
    let finding = if lump_sum.amount <= Decimal::ZERO {
        AGREED_AMOUNT
            .fails("No lump sum is due for this exchange, so there is nothing to agree on.")
            .unless(Counterfactual::nothing(
                "No amount would be accepted; the receipt of the lump sum says why none is due.",
            ))
    } else if amount <= Decimal::ZERO || amount > lump_sum.amount || amount.normalize().scale() > 2
    {
        let reason = format!(
            "{} is not an amount in whole cents above zero and up to {most}.",
            amount.normalize()
        );
        AGREED_AMOUNT.fails(reason).unless(Counterfactual::change(
            "/agreed_amount",
            lump_sum.amount.normalize().to_string(),
            format!("{most} would be accepted."),
        ))
    } else {
        AGREED_AMOUNT.holds(format!("It is at most {most}."))
    };
    let finding = finding
        .input("agreed_amount", amount)
        .input("lump_sum", lump_sum.amount)
        .for_only(Audience::subject(Party::Visitor));
    Decided::new(amount, Receipt::new(&rulebook.version).with(finding))
}
