//! The rules of the Commitment to Quality.

use crate::receipt::{Example, Grade, Room, Rule};

/// The clauses come from the rulebook.
pub const CLAUSE_KNOWN: Rule = Rule {
    id: "clause-known",
    room: Room::Building,
    title: "Clauses of the commitment",
    sentence: "A commitment has exactly the clauses that its rulebook names.",
    grade: Grade::Official,
    source: "scheme FAQ: objectives and type of exchange, action plan, date and duration, expected outcomes, Partnerships, fundamental rules",
    parameters: &["commitment.clauses"],
    examples: &[Example {
        given: "Somebody writes a clause called budget.",
        then: "Refused, with the list of clauses.",
    }],
};

/// Nobody overwrites anybody.
pub const CLAUSE_VERSION: Rule = Rule {
    id: "clause-version",
    room: Room::Building,
    title: "Nobody overwrites anybody",
    sentence: "A clause is changed only by someone who has read its current version.",
    grade: Grade::Assumed,
    source: "scheme FAQ: the document is developed together by the host and each visitor",
    parameters: &[],
    examples: &[Example {
        given: "Visitor and host both change the objectives at version 3.",
        then: "The first change becomes version 4; the second is refused and shown next to it.",
    }],
};

/// Who writes what a group shares.
pub const CLAUSE_SHARED: Rule = Rule {
    id: "clause-shared",
    room: Room::Building,
    title: "What a group shares",
    sentence: "In a grouped exchange the host writes the clauses that all visitors share, so that no visitor voids the signatures of the others.",
    grade: Grade::Assumed,
    source: "scheme FAQ: one host, several visitors at the same time, a commitment with each",
    parameters: &["commitment.clauses"],
    examples: &[
        Example {
            given: "A visitor of a group changes the action plan.",
            then: "Refused; the visitor asks the host in a message.",
        },
        Example {
            given: "The host changes the action plan of a group of four after all have signed.",
            then: "All four documents are signed again.",
        },
        Example {
            given: "One of the four changes its responsibilities.",
            then: "Only its own document is signed again.",
        },
    ],
};

/// Nothing is missing.
pub const COMPLETE: Rule = Rule {
    id: "commitment-complete",
    room: Room::Building,
    title: "A complete commitment",
    sentence: "A commitment is agreed and signed once every required clause is filled in.",
    grade: Grade::Official,
    source: "scheme FAQ: the document states the specifics and arrangements of the exchange",
    parameters: &["commitment.clauses"],
    examples: &[Example {
        given: "The expected outcomes are empty.",
        then: "Not yet; visitor or host fill them in.",
    }],
};

/// Who signs when.
pub const SIGN_ORDER: Rule = Rule {
    id: "sign-order",
    room: Room::Building,
    title: "Order of signatures",
    sentence: "Visitor and host sign first, in either order, then the Partnership of each side, in either order, or once if it is the same.",
    grade: Grade::Official,
    source: "scheme FAQ: signed by the host and visitor, validated and signed by the Partnership(s) in charge; the order within each pair is not stated",
    parameters: &[],
    examples: &[
        Example {
            given: "The host has signed, the visitor has not; the host's Partnership signs.",
            then: "Refused: waiting for the signature of the visitor.",
        },
        Example {
            given: "The Support Office signs.",
            then: "Refused: it validates and does not sign.",
        },
    ],
};

/// What a change does to signatures.
pub const SIGNATURES_VOIDED: Rule = Rule {
    id: "signatures-voided",
    room: Room::Building,
    title: "Changes after a signature",
    sentence: "A change of a clause voids the signatures on the document, unless the rulebook marks the clause as not substantive.",
    grade: Grade::Assumed,
    source: "scheme FAQ: binding like a contract; contact details are no part of what is promised",
    parameters: &["commitment.clauses"],
    examples: &[
        Example {
            given: "Visitor and host have signed; the host changes the action plan.",
            then: "Both signatures are void; both are shown the difference and sign again.",
        },
        Example {
            given: "Visitor and host have signed; the host changes its telephone number.",
            then: "Both signatures stand; the change is recorded.",
        },
    ],
};
