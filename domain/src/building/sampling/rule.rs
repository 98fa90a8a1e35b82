//! The rules of the draw.

use crate::receipt::{Example, Grade, Room, Rule};

/// Who is drawn.
pub const DRAWN: Rule = Rule {
    id: "sampling-draw",
    room: Room::Building,
    title: "Random validation by the Commission",
    sentence: "The Commission validates a commitment that is drawn at random when the last Partnership has signed; once drawn, a case stays drawn.",
    grade: Grade::Official,
    source: "scheme FAQ: validated by European Commission services, if selected for random validation",
    parameters: &["commitment.sampling.rate_percent"],
    examples: &[
        Example {
            given: "Seed of 32 bytes 07, ticket of 32 bytes 2a, ten percent: the number is 55fd7ee405e9080c, a third of the whole range.",
            then: "Not drawn; at 34 percent it would be.",
        },
        Example {
            given: "A drawn commitment is returned, changed and signed again.",
            then: "It stays drawn, whatever its new document hash.",
        },
    ],
};

/// The published seed is the one that was promised.
pub const SEED_PUBLISHED: Rule = Rule {
    id: "sampling-seed",
    room: Room::Building,
    title: "The number was fixed beforehand",
    sentence: "The published number of a month has the fingerprint that went into the ledger on the month's first day.",
    grade: Grade::Assumed,
    source: "the scheme says random only; a seed that is fixed beforehand cannot be chosen afterwards",
    parameters: &[],
    examples: &[Example {
        given: "The seed of 32 bytes 07.",
        then: "Its hash is 4bb06f8e4e3a7715d201d573d0aa423762e55dabd61a2c02278fa56cc6d294e0.",
    }],
};

/// The recorded outcome is the one that comes out again.
pub const DRAW_REPEATED: Rule = Rule {
    id: "sampling-repeat",
    room: Room::Building,
    title: "Each draw can be repeated",
    sentence: "Number, fingerprint of the commitment and chance give the recorded outcome again.",
    grade: Grade::Assumed,
    source: "the scheme says random only; a draw that can be repeated can be trusted",
    parameters: &["commitment.sampling.rate_percent"],
    examples: &[Example {
        given: "The ledger says drawn, the repeated draw says not drawn.",
        then: "The verification fails and names the case's ticket.",
    }],
};
