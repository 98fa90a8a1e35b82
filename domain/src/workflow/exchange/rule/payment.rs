//! The payment of the lump sum.

use super::{reading, rule};
use crate::receipt::{Example, Grade, Room, Rule};

/// What is paid is what was agreed.
pub const PAID_AS_AGREED: Rule = rule(
    "paid-as-agreed",
    Room::Execution,
    "Paid is what is due",
    "The lump sum is paid in one payment of exactly the amount that is due, on a day that is not \
     in the future.",
    (
        Grade::Reported,
        "A Partnership FAQ: one payment of the agreed amount.",
    ),
    &[Example {
        given: "390 euro are due, and the officer records 780.",
        then: "390 would be accepted.",
    }],
);

/// No payment without agreement.
pub const PAID_ONCE_SIGNED: Rule = rule(
    "paid-once-signed",
    Room::Execution,
    "No payment without agreement",
    "The lump sum is paid once both the visitor and its Partnership have signed the Financial \
     Agreement.",
    (
        Grade::Reported,
        "A Partnership FAQ: the payment follows the Financial Agreement.",
    ),
    &[Example {
        given: "The exchange started without the agreement, and nobody has signed it since.",
        then: "It is signed first, then paid.",
    }],
);

/// Only a payment can fail.
pub const PAYMENT_TO_FAIL: Rule = rule(
    "payment-to-fail",
    Room::Execution,
    "Only a payment can fail",
    "A failed payment is recorded where a payment is due or was recorded.",
    (Grade::Assumed, "No source; banks return payments."),
    &[Example {
        given: "Nothing was due for a virtual exchange.",
        then: "No payment can have failed.",
    }],
);

/// Who may give the lump sum up.
pub const PAYMENT_GIVEN_UP: Rule = reading(
    &["deadlines.payment"],
    rule(
        "payment-given-up",
        Room::Execution,
        "Who may give the lump sum up",
        "The visitor may give its lump sum up; its Partnership closes without payment only where \
         the visitor has not signed the Financial Agreement by the end of the time for the \
         payment.",
        (
            Grade::Assumed,
            "No source; without it, an unclaimed lump sum keeps a case open forever.",
        ),
        &[Example {
            given: "The agreement is signed, and the Partnership wants to close without payment.",
            then: "It owes the payment; only the visitor can give it up.",
        }],
    ),
);
