//! The rules that guard a proposal on its way.

use crate::receipt::{Example, Grade, Room, Rule};

/// The rules of this life cycle.
pub const RULES: &[&Rule] = &[&ANSWERED_IN_TIME, &EXPIRES_AFTER_TIME, &REMINDER_DUE];

/// An answer comes in time.
pub const ANSWERED_IN_TIME: Rule = Rule {
    id: "proposal-answered-in-time",
    room: Room::Matching,
    title: "A proposal is accepted in time",
    sentence: "A proposal is accepted within the time of the rulebook; after that it expires.",
    grade: Grade::Assumed,
    source: "Sibling scheme: a first contact is answered within two weeks.",
    parameters: &["deadlines.proposal_answer"],
    examples: &[Example {
        given: "A host accepts a proposal on the fifteenth day, and the rulebook says fourteen.",
        then: "The proposal has expired; a new one can be sent.",
    }],
};

/// No proposal expires before its time.
pub const EXPIRES_AFTER_TIME: Rule = Rule {
    id: "proposal-expires",
    room: Room::Matching,
    title: "A proposal expires when its time is over",
    sentence: "A proposal that nobody answers expires when the time of the rulebook is over, and \
               not before.",
    grade: Grade::Assumed,
    source: "Sibling scheme: a first contact is answered within two weeks.",
    parameters: &["deadlines.proposal_answer"],
    examples: &[Example {
        given: "Thirteen of fourteen days have passed.",
        then: "The proposal stays open.",
    }],
};

/// Reminders go out on their days.
pub const REMINDER_DUE: Rule = Rule {
    id: "proposal-reminder",
    room: Room::Matching,
    title: "Reminders go out on their days",
    sentence: "Whoever has to answer a proposal is reminded once on each day that the rulebook \
               names.",
    grade: Grade::Assumed,
    source: "No source; half-way through the time for an answer.",
    parameters: &["deadlines.proposal_answer"],
    examples: &[Example {
        given: "The reminder of the seventh day has gone out, and it is the eighth day.",
        then: "No second reminder goes out.",
    }],
};
