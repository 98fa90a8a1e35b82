//! What an action asks: a question and how it is answered.

use clusterxchange_contract::registration::UploadPurpose;
use serde_json::Value;

use crate::i18n::Texts;

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldSpec {
    /// Where the answer goes, as a JSON Pointer into the body.
    pub pointer: &'static str,
    /// The question in words.
    pub label: String,
    /// What helps to answer.
    pub help: Option<String>,
    /// How it is answered.
    pub control: Control,
    /// Whether an answer is needed.
    pub required: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Control {
    /// A line of text.
    Line,
    /// Some lines of text.
    Prose,
    /// An address for mail.
    Email,
    /// A telephone number.
    Phone,
    /// The address of a page on the web.
    Web,
    /// A password that is known already.
    Password,
    /// A password that is chosen now.
    NewPassword,
    /// A word that is typed to show that it is meant.
    Word(String),
    /// An amount in euro.
    Amount,
    /// A whole number.
    Number,
    /// Several short texts, each on a line of its own.
    Lines,
    /// A day.
    Day,
    /// Several days.
    Days,
    /// What happens on which day, and by which answers those days begin and end.
    Agenda {
        /// The pointers of the answers that may be the first day.
        first: Vec<&'static str>,
        /// The pointers of the answers that may be the last day.
        last: Vec<&'static str>,
    },
    /// A mark from 1 to 5.
    Mark,
    /// A statement that is true or not.
    Statement,
    /// One of these values.
    One(Vec<(Value, String)>),
    /// Any of these values.
    Many(Vec<(Value, String)>),
    /// A file, which is uploaded first.
    File(UploadPurpose),
    /// Fields to correct, each with the reason.
    Corrections(Vec<(String, String)>),
}

/// A question that needs an answer.
pub fn ask(pointer: &'static str, label: String, control: Control) -> FieldSpec {
    FieldSpec {
        pointer,
        label,
        help: None,
        control,
        required: true,
    }
}

impl FieldSpec {
    /// The same question, which may be left open.
    pub fn optional(self) -> Self {
        Self {
            required: false,
            ..self
        }
    }

    /// The same question with a word of help.
    pub fn help(self, help: String) -> Self {
        Self {
            help: Some(help),
            ..self
        }
    }
}

/// The reason for an action, which the others read.
pub fn reason(texts: &Texts) -> FieldSpec {
    ask("/reason", texts.say("ask-reason"), Control::Prose).help(texts.say("ask-reason-help"))
}
