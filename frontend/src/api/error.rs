//! What can go wrong with a call, in words that say what to do.

use std::rc::Rc;

use clusterxchange_contract::problem::{Problem, ProblemCode};
use clusterxchange_domain::receipt::Receipt;

use crate::i18n::Texts;

/// Why a call did not give what was asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum ApiError {
    /// The server answered with a problem document.
    Problem(Rc<Problem>),
    /// No answer came.
    Unreachable,
    /// The answer was not what the contract says.
    Unreadable {
        /// The HTTP status.
        status: u16,
    },
}

impl ApiError {
    /// Reads the body of an answer that is not a success.
    pub fn from_body(status: u16, body: &[u8]) -> Self {
        serde_json::from_slice::<Problem>(body).map_or(Self::Unreadable { status }, |problem| {
            Self::Problem(Rc::new(problem))
        })
    }

    /// Whether the session has ended or never began.
    pub fn is_unauthorised(&self) -> bool {
        self.status() == Some(401)
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Problem(problem) => Some(problem.status),
            Self::Unreachable => None,
            Self::Unreadable { status } => Some(*status),
        }
    }

    /// Whether somebody has changed the thing since it was read.
    pub fn is_stale(&self) -> bool {
        self.status() == Some(412)
    }

    /// Why a rule refused it, and what would be accepted.
    pub fn receipt(&self) -> Option<&Receipt> {
        match self {
            Self::Problem(problem) => problem.receipt.as_ref(),
            Self::Unreachable | Self::Unreadable { .. } => None,
        }
    }

    /// What the reader should know and do: our own words for the problem's code, else the server's.
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::Unreachable => texts.say("failure-unreachable"),
            Self::Unreadable { .. } => texts.say("failure-unreadable"),
            Self::Problem(problem) => texts
                .find(&format!("problem-{}", key(problem.code)))
                .unwrap_or_else(|| as_sentence(&problem.detail)),
        }
    }

    /// What is wrong with one field of the request, named by its JSON Pointer.
    pub fn of_field(&self, pointer: &str) -> Option<String> {
        let Self::Problem(problem) = self else {
            return None;
        };
        let field = problem
            .errors
            .iter()
            .find(|error| error.pointer == pointer)?;
        Some(as_sentence(&field.detail))
    }

    /// What is wrong with fields that are none of these: pointer and remark.
    pub fn elsewhere(&self, known: &[&str]) -> Vec<(String, String)> {
        let Self::Problem(problem) = self else {
            return Vec::new();
        };
        problem
            .errors
            .iter()
            .filter(|error| !known.contains(&error.pointer.as_str()))
            .map(|error| (error.pointer.clone(), as_sentence(&error.detail)))
            .collect()
    }

    /// The identifier under which the operator finds the failure.
    pub fn trace_id(&self) -> Option<&str> {
        match self {
            Self::Problem(problem) => Some(&problem.trace_id),
            Self::Unreachable | Self::Unreadable { .. } => None,
        }
    }
}

/// A remark of the server with a capital letter and a full stop, as it stands alone here.
fn as_sentence(remark: &str) -> String {
    let mut letters = remark.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let end = if remark.ends_with(['.', '!', '?']) {
        ""
    } else {
        "."
    };
    first
        .to_uppercase()
        .chain(letters)
        .chain(end.chars())
        .collect()
}

/// The code as it is called on the wire.
fn key(code: ProblemCode) -> String {
    let name = serde_json::to_value(code).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod test {
    use super::*;

    const BODY: &[u8] = br#"{"type":"about:blank","title":"Invalid","status":400,"code":"unprocessable",
        "detail":"Look at the fields.","trace_id":"t-1","errors":[{"pointer":"/email","detail":"Not an address."}]}"#;

    #[test]
    fn a_problem_keeps_what_it_says_about_each_field() {
        let error = ApiError::from_body(400, BODY);
        assert_eq!(error.of_field("/email").as_deref(), Some("Not an address."));
        assert_eq!(error.of_field("/name"), None);
        assert_eq!(error.sentence(&Texts::load("en")), "Look at the fields.");
    }

    #[test]
    fn a_body_that_is_no_problem_document_keeps_the_status() {
        let error = ApiError::from_body(502, b"<html>");
        assert_eq!(error, ApiError::Unreadable { status: 502 });
        assert!(!error.sentence(&Texts::load("en")).contains("failure-"));
    }

    #[test]
    fn our_own_words_for_a_code_come_before_the_server_s() {
        let texts = Texts::load("en");
        let body = br#"{"type":"about:blank","title":"x","status":429,"code":"too-many-requests","detail":"x","trace_id":"t"}"#;
        let sentence = ApiError::from_body(429, body).sentence(&texts);
        assert_eq!(Some(sentence), texts.find("problem-too-many-requests"));
    }

    #[test]
    fn a_remark_of_the_server_stands_as_a_sentence() {
        assert_eq!(as_sentence("is not an address"), "Is not an address.");
        assert_eq!(as_sentence("Done already."), "Done already.");
        assert_eq!(as_sentence(""), "");
    }

    #[test]
    fn only_401_ends_a_session() {
        assert!(ApiError::Unreadable { status: 401 }.is_unauthorised());
        assert!(!ApiError::Unreadable { status: 403 }.is_unauthorised());
        assert!(!ApiError::Unreachable.is_unauthorised());
    }
}
