//! Writing and signing the documents of an exchange.

use super::{reading, rule};
use crate::receipt::{Example, Grade, Room, Rule};

/// Each side writes its own clauses.
pub const CLAUSE_WRITTEN_BY_OWNER: Rule = reading(
    &["commitment.clauses"],
    rule(
        "clause-written-by-owner",
        Room::Building,
        "Each side writes its own clauses",
        "A clause of the commitment is written by its owner: visitor, host or both; what comes \
         from plan and rulebook is typed by nobody.",
        (
            Grade::Official,
            "Scheme FAQ: host and visitor draw the commitment up jointly.",
        ),
        &[Example {
            given: "The host changes the responsibilities of the visitor.",
            then: "The visitor writes them; the host can ask for it in a message.",
        }],
    ),
);

/// People sign what they saw.
pub const DOCUMENT_AS_SHOWN: Rule = rule(
    "document-as-shown",
    Room::Building,
    "People sign what they saw",
    "Agreements, signatures and validations apply to the document with exactly the hash that was \
     shown.",
    (
        Grade::Assumed,
        "No source; a signature covers the text that the signer has read.",
    ),
    &[Example {
        given: "The host changes the dates while the visitor reads the commitment and signs.",
        then: "The visitor is shown the new text first.",
    }],
);

/// Nobody signs twice.
pub const ONCE_PER_PARTY: Rule = rule(
    "once-per-party",
    Room::Building,
    "Nobody signs twice",
    "Each party agrees once and signs each document once; a Partnership in charge of both sides \
     signs once for both.",
    (
        Grade::Official,
        "Scheme FAQ: host, visitor and the Partnership(s) in charge sign.",
    ),
    &[Example {
        given: "The same Partnership is in charge of visitor and host, and has signed.",
        then: "No second signature is asked for.",
    }],
);

/// Only money needs a Financial Agreement.
pub const AGREEMENT_FOR_MONEY: Rule = rule(
    "agreement-for-money",
    Room::Building,
    "A Financial Agreement is about money",
    "A Financial Agreement is signed where a lump sum is due: for physical exchanges whose amount \
     is known.",
    (
        Grade::Official,
        "Scheme FAQ: no lump sum is paid for virtual exchanges.",
    ),
    &[Example {
        given: "A virtual exchange has been validated.",
        then: "It is ready; there is nothing to agree on about money.",
    }],
);
