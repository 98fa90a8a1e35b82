//! The rules that guard a registration on its way.

use crate::receipt::{Example, Grade, Room, Rule};

/// The rules of this life cycle.
pub const RULES: &[&Rule] = &[
    &PARTNERSHIP_CHOSEN,
    &HOLD_NAMES_FIELDS,
    &DECISION_ASKED_FOR,
    &PRE_APPROVAL_ONCE,
    &ANOTHER_PARTNERSHIP,
    &INTEREST_DUE,
    &NO_RUNNING_EXCHANGE,
];

/// A registration goes to one Partnership.
pub const PARTNERSHIP_CHOSEN: Rule = Rule {
    id: "partnership-chosen",
    room: Room::Registration,
    title: "A Partnership is chosen",
    sentence: "A registration goes to one Partnership, chosen by the applicant or found \
               automatically.",
    grade: Grade::Official,
    source: "Scheme FAQ: applicants choose a Partnership or the automatic selection.",
    parameters: &[],
    examples: &[Example {
        given: "A complete registration without a Partnership is submitted.",
        then: "It is not sent until a Partnership is chosen or the automatic choice is used.",
    }],
};

/// A hold says what has to be corrected.
pub const HOLD_NAMES_FIELDS: Rule = Rule {
    id: "hold-names-fields",
    room: Room::Registration,
    title: "A hold says what to correct",
    sentence: "A registration is put on hold with at least one field to correct, and the reason \
               for each.",
    grade: Grade::Assumed,
    source: "No source; applicants have to know what is expected of them.",
    parameters: &[],
    examples: &[Example {
        given: "An officer puts a registration on hold and names no field.",
        then: "The registration stays submitted.",
    }],
};

/// People decide only where a rule leaves room.
pub const DECISION_ASKED_FOR: Rule = Rule {
    id: "decision-asked-for",
    room: Room::Registration,
    title: "People decide where a rule asks them",
    sentence: "A Partnership decides on a condition only where the rules leave it to a person.",
    grade: Grade::Assumed,
    source: "Where sources disagree, the Partnership decides; nowhere may it overrule the scheme.",
    parameters: &[],
    examples: &[Example {
        given: "The headcount is too high for an SME, and the officer wants to let it pass.",
        then: "Nothing is left to a decision: the condition fails by the scheme's rules.",
    }],
};

/// The Commission is asked once, and only for exceptional hosts.
pub const PRE_APPROVAL_ONCE: Rule = Rule {
    id: "pre-approval-once",
    room: Room::Registration,
    title: "Pre-approval is asked for once",
    sentence: "The Commission is asked once for its pre-approval, where the rules make the host \
               depend on it.",
    grade: Grade::Reported,
    source: "A Partnership FAQ: an SME outside a profiled cluster hosts case by case, with \
             pre-approval by the agency.",
    parameters: &["participation.exceptional_host"],
    examples: &[Example {
        given: "The Partnership asks the Commission about a host that is in a profiled cluster.",
        then: "No pre-approval is needed.",
    }],
};

/// A hand-over goes to someone else.
pub const ANOTHER_PARTNERSHIP: Rule = Rule {
    id: "another-partnership",
    room: Room::Registration,
    title: "A hand-over goes to another Partnership",
    sentence: "A registration is handed over to a Partnership that is not in charge of it yet.",
    grade: Grade::Assumed,
    source: "No source; the Support Office resolves wrong assignments.",
    parameters: &[],
    examples: &[Example {
        given: "A registration is handed over to the Partnership that already has it.",
        then: "Nothing changes, and the deadline does not begin anew.",
    }],
};

/// Interest is asked for when it is time.
pub const INTEREST_DUE: Rule = Rule {
    id: "interest-due",
    room: Room::Registration,
    title: "Interest is asked for in time",
    sentence: "Participants are asked for their continued interest once the months of the rulebook \
               have passed since they last showed it.",
    grade: Grade::Assumed,
    source: "Sibling scheme: participants confirm their interest.",
    parameters: &["deadlines.interest_confirmation_months"],
    examples: &[Example {
        given: "A participant was accepted two months ago, and the rulebook says six.",
        then: "It is not asked yet.",
    }],
};

/// Who is in an exchange finishes or cancels it first.
pub const NO_RUNNING_EXCHANGE: Rule = Rule {
    id: "no-running-exchange",
    room: Room::Registration,
    title: "No one leaves a running exchange",
    sentence: "A registration is withdrawn only when none of its exchanges is running.",
    grade: Grade::Assumed,
    source: "No source; the counterpart is not left behind without a cancellation that says why.",
    parameters: &[],
    examples: &[Example {
        given: "A visitor with a signed commitment withdraws its registration.",
        then: "The exchange has to be finished or cancelled first.",
    }],
};
