//! What visitor and host owe after the stay, and the time that they have for it.

use super::{reading, rule};
use crate::receipt::{Example, Grade, Room, Rule};

/// One feedback per exchange.
pub const FEEDBACK_ONCE: Rule = rule(
    "feedback-once",
    Room::Execution,
    "One feedback per exchange",
    "The host gives its feedback once.",
    (
        Grade::Assumed,
        "No source names a report of the host; a short form is enough.",
    ),
    &[Example {
        given: "The host has given its feedback and sends another one.",
        then: "The first one stands.",
    }],
);

/// The host has its time.
pub const TIME_FOR_FEEDBACK: Rule = reading(
    &["deadlines.host_feedback"],
    rule(
        "time-for-feedback",
        Room::Execution,
        "The host has its time",
        "An exchange is completed without the host's feedback only when the time for it is over.",
        (
            Grade::Assumed,
            "No source; a missing form keeps no case open forever.",
        ),
        &[Example {
            given: "The host has had ten of thirty days.",
            then: "The exchange waits.",
        }],
    ),
);

/// The visitor has its time.
pub const TIME_FOR_REPORT: Rule = reading(
    &["deadlines.report"],
    rule(
        "time-for-report",
        Room::Execution,
        "The visitor has its time",
        "An exchange is discontinued for want of a report only when the time for it is over.",
        (
            Grade::Assumed,
            "No source; nothing is ended silently or early.",
        ),
        &[Example {
            given: "The stay ended three weeks ago, and the rulebook gives thirty days.",
            then: "The visitor can still report.",
        }],
    ),
);
