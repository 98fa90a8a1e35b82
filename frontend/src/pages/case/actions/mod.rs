//! The actions of a case: buttons from what the server allows, blocked ones with their reason, and one
//! dialog that asks whatever an action asks for.

mod choice;
mod control;
mod corrections;
mod days;
mod dialog;
mod exchange;
mod files;
mod form;
mod growing;
mod panel;
mod proposal;
mod question;
mod registration;
mod report;
mod sending;
mod visit;

#[cfg(test)]
mod test;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::words;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use control::{AnswerField, MEDIA_TYPES};
pub use days::{is_agenda, period};
pub use form::{ActionForm, Answers, Place};
pub use panel::ActionsPanel;
pub use question::{Control, FieldSpec, ask, reason};
pub use report::{evidence_kind, report_name};
pub use sending::upload;

use super::Subject;
use crate::i18n::Texts;

/// Where the reader takes an action of a case; `None` for one that this version does not know.
pub fn place(texts: &Texts, subject: &Subject, action: &str) -> Option<Place> {
    match subject {
        Subject::Registration(case) => {
            named(action).map(|action| registration::place(texts, action, case))
        }
        Subject::Proposal(_) => named(action).map(|action| proposal::place(texts, action)),
        Subject::Exchange(case) => named(action).map(|action| exchange::place(texts, action, case)),
        Subject::Visit(..) => named(action).map(|action| visit::place(texts, action)),
    }
}

fn named<A: DeserializeOwned>(action: &str) -> Option<A> {
    serde_json::from_value(Value::String(action.to_owned())).ok()
}

/// What an action is called on its button; the server's words for one that we have none for.
pub fn title(texts: &Texts, kind: CaseKind, action: &str, label: &str) -> String {
    words::action(texts, kind, action).unwrap_or_else(|| capital(label))
}

/// What is waited for, in words: the question where the answer may be another one than the state table
/// hopes for.
pub fn awaited(texts: &Texts, kind: CaseKind, action: &str, label: &str) -> String {
    words::awaited(texts, kind, action).unwrap_or_else(|| capital(label))
}

/// What an action is called once it is done.
pub fn done(texts: &Texts, kind: CaseKind, action: &str) -> String {
    words::done(texts, kind, action).unwrap_or_else(|| capital(&action.replace('_', " ")))
}

/// Actions that turn something down, send it back or end it before its time.
const REFUSALS: [&str; 14] = [
    "reject",
    "decline",
    "decline_pre_approval",
    "hold",
    "return_for_correction",
    "return_report",
    "withdraw",
    "cancel",
    "discontinue",
    "end_early",
    "record_payment_failure",
    "close_without_payment",
    "close_without_feedback",
    "waive_agreement",
];

/// Whether an action is none to congratulate on: what was done is said without a tick then.
pub fn is_refusal(action: &str) -> bool {
    REFUSALS.contains(&action)
}

/// What follows from an action, where that needs a word.
fn hint(texts: &Texts, kind: CaseKind, action: &str) -> Option<String> {
    texts.find(&words::identifier("hint", kind, action))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
