//! The stay: its beginning, its end, and the evidence for it.

use super::rule;
use crate::receipt::{Example, Grade, Room, Rule};

/// Nothing starts before its first day.
pub const STARTS_ON_FIRST_DAY: Rule = rule(
    "starts-on-first-day",
    Room::Execution,
    "An exchange starts on its first day",
    "An exchange starts on the first day that was agreed, not earlier.",
    (
        Grade::Official,
        "Scheme FAQ: the commitment names dates and duration.",
    ),
    &[Example {
        given: "The stay begins on 11 May, and the visitor presses start on 9 May.",
        then: "It can start from 11 May.",
    }],
);

/// Nothing ends as planned before its last day is over.
pub const ENDS_AFTER_LAST_DAY: Rule = rule(
    "ends-after-last-day",
    Room::Execution,
    "An exchange ends after its last day",
    "An exchange ends as planned once its last day is over; before that it ends early.",
    (
        Grade::Official,
        "Scheme FAQ: the commitment names dates and duration.",
    ),
    &[Example {
        given: "The last day is 15 May, and it is 14 May.",
        then: "It ends as planned on 16 May, or early with a reason.",
    }],
);

/// An early end lies within the stay.
pub const EARLY_END_WITHIN_STAY: Rule = rule(
    "early-end-within-stay",
    Room::Execution,
    "An early end lies within the stay",
    "The last day of a stay that ended early is a day of the stay before the agreed last one, and \
     not in the future.",
    (Grade::Assumed, "No source; follows from the word."),
    &[Example {
        given: "The stay is from 11 to 15 May, and the visitor reports 15 May as early end.",
        then: "That is the agreed end.",
    }],
);

/// Force majeure is about early ends.
pub const FORCE_MAJEURE_AFTER_EARLY_END: Rule = rule(
    "force-majeure-after-early-end",
    Room::Execution,
    "Force majeure is about an early end",
    "The visitor's Partnership decides on force majeure where a stay ended early.",
    (
        Grade::Assumed,
        "No source; it only matters where an early end changes the amount.",
    ),
    &[Example {
        given: "The stay ended on its agreed last day.",
        then: "There is nothing to decide.",
    }],
);

/// A physical stay is shown to have taken place.
pub const EVIDENCE_OF_STAY: Rule = rule(
    "evidence-of-stay",
    Room::Execution,
    "Evidence that the stay took place",
    "The report of a physical exchange is validated together with evidence that the stay took \
     place.",
    (
        Grade::Reported,
        "A Partnership FAQ: for example boarding passes and invoices.",
    ),
    &[Example {
        given: "The visitor has submitted a report without any evidence.",
        then: "The Partnership returns it; the visitor adds, for example, a boarding pass.",
    }],
);
