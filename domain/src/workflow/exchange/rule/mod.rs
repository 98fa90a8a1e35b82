//! The rules that guard an exchange on its way.

mod closing;
mod document;
mod payment;
mod stay;

pub use closing::{FEEDBACK_ONCE, TIME_FOR_FEEDBACK, TIME_FOR_REPORT};
pub use document::{
    AGREEMENT_FOR_MONEY, CLAUSE_WRITTEN_BY_OWNER, DOCUMENT_AS_SHOWN, ONCE_PER_PARTY,
};
pub use payment::{PAID_AS_AGREED, PAID_ONCE_SIGNED, PAYMENT_GIVEN_UP, PAYMENT_TO_FAIL};
pub use stay::{
    EARLY_END_WITHIN_STAY, ENDS_AFTER_LAST_DAY, EVIDENCE_OF_STAY, FORCE_MAJEURE_AFTER_EARLY_END,
    STARTS_ON_FIRST_DAY,
};

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
