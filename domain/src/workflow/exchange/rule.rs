//! The rules that guard an exchange on its way.

use crate::receipt::{Example, Grade, Room, Rule};

/// The rules of this life cycle.
pub const RULES: &[&Rule] = &[
    &CLAUSE_WRITTEN_BY_OWNER,
    &DOCUMENT_AS_SHOWN,
    &ONCE_PER_PARTY,
    &AGREEMENT_FOR_MONEY,
    &STARTS_ON_FIRST_DAY,
    &ENDS_AFTER_LAST_DAY,
    &EARLY_END_WITHIN_STAY,
    &FORCE_MAJEURE_AFTER_EARLY_END,
    &EVIDENCE_OF_STAY,
    &PAID_AS_AGREED,
    &PAID_ONCE_SIGNED,
    &PAYMENT_TO_FAIL,
    &PAYMENT_GIVEN_UP,
    &FEEDBACK_ONCE,
    &TIME_FOR_FEEDBACK,
    &TIME_FOR_REPORT,
];

const fn rule(
    id: &'static str,
    room: Room,
    title: &'static str,
    sentence: &'static str,
    origin: (Grade, &'static str),
    examples: &'static [Example],
) -> Rule {
    let (grade, source) = origin;
    Rule {
        id,
        room,
        title,
        sentence,
        grade,
        source,
        parameters: &[],
        examples,
    }
}

const fn reading(parameters: &'static [&'static str], rule: Rule) -> Rule {
    Rule { parameters, ..rule }
}

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
