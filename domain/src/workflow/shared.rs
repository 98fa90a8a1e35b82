//! Rules that several life cycles share.

use crate::receipt::{Example, Grade, Room, Rule};

/// Whoever refuses, returns or ends something says why.
pub const REASON_GIVEN: Rule = Rule {
    id: "reason-given",
    room: Room::Building,
    title: "Reasons are given",
    sentence: "Whoever refuses, returns, overrides or ends something says why.",
    grade: Grade::Assumed,
    source: "No source; the people concerned read the reason.",
    parameters: &[],
    examples: &[Example {
        given: "A host cancels an exchange and leaves the reason empty.",
        then: "The exchange is not cancelled.",
    }],
};
