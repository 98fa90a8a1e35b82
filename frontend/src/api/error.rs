//! What can go wrong with a call, in words that say what to do.

use std::rc::Rc;

use clusterxchange_contract::problem::{FieldError, Problem, ProblemCode};
use clusterxchange_domain::receipt::Receipt;

use super::remark::{as_remark, as_sentence};
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
        self.sentence_beside(texts, &[])
    }

    /// As [`Self::sentence`], where the fields with these pointers say by themselves what is wrong with
    /// them.
    pub fn sentence_beside(&self, texts: &Texts, shown: &[&str]) -> String {
        match self {
            Self::Unreachable => texts.say("failure-unreachable"),
            Self::Unreadable { .. } => texts.say("failure-unreadable"),
            Self::Problem(_) if self.is_about_fields() => {
                let elsewhere = self.elsewhere(texts, shown);
                if elsewhere.is_empty() {
                    texts.say("failure-fields")
                } else {
                    elsewhere.join(" ")
                }
            }
            Self::Problem(problem) => texts
                .find(&format!("problem-{}", key(problem.code)))
                .unwrap_or_else(|| as_sentence(&problem.detail)),
        }
    }

    /// Whether it was only something that was typed, which its writer can correct.
    pub fn is_about_fields(&self) -> bool {
        matches!(self.status(), Some(400 | 422)) && !self.fields().is_empty()
    }

    /// What is wrong with one field of the request, named by its JSON Pointer, or with a part of it.
    pub fn of_field(&self, texts: &Texts, pointer: &str) -> Option<String> {
        let mut fields = self.fields().iter();
        let field = fields.find(|error| belongs(&error.pointer, pointer))?;
        Some(as_remark(texts, &field.detail))
    }

    /// What is wrong with fields that are none of these, once each. Pointers say nothing to a reader.
    fn elsewhere(&self, texts: &Texts, shown: &[&str]) -> Vec<String> {
        let is_shown = |error: &&FieldError| shown.iter().any(|it| belongs(&error.pointer, it));
        let others = self.fields().iter().filter(|error| !is_shown(error));
        let mut remarks: Vec<_> = others
            .map(|error| as_remark(texts, &error.detail))
            .collect();
        remarks.dedup();
        remarks
    }

    fn fields(&self) -> &[FieldError] {
        match self {
            Self::Problem(problem) => &problem.errors,
            Self::Unreachable | Self::Unreadable { .. } => &[],
        }
    }

    /// The identifier under which the operator finds the failure; what was only typed wrongly is none.
    pub fn trace_id(&self) -> Option<&str> {
        match self {
            Self::Problem(problem) if !self.is_about_fields() => Some(&problem.trace_id),
            Self::Problem(_) | Self::Unreachable | Self::Unreadable { .. } => None,
        }
    }
}

/// Whether a place in the request is a field, or a part of it.
fn belongs(place: &str, field: &str) -> bool {
    let rest = place.strip_prefix(field);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
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
        let (texts, error) = (Texts::load("en"), ApiError::from_body(400, BODY));
        assert_eq!(
            error.of_field(&texts, "/email").as_deref(),
            Some("Not an address.")
        );
        assert_eq!(error.of_field(&texts, "/name"), None);
        assert_eq!(error.sentence(&texts), "Not an address.");
        let beside = error.sentence_beside(&texts, &["/email"]);
        assert_eq!(Some(beside), texts.find("failure-fields"));
        assert_eq!(error.trace_id(), None);
    }

    #[test]
    fn nobody_reads_pointers_or_words_for_programs() {
        let texts = Texts::load("en");
        let body = br#"{"type":"about:blank","title":"x","status":400,"code":"malformed",
            "detail":"/profile/target invalid type","trace_id":"t","errors":[
            {"pointer":"/profile/target","detail":"invalid type: string \"lots\", expected u32"},
            {"pointer":"/profile/sources/0","detail":"range"},
            {"pointer":"/password","detail":"is not your password"}]}"#;
        let error = ApiError::from_body(400, body);
        let unfit = texts.find("fault-unfit");
        assert_eq!(error.of_field(&texts, "/profile/target"), unfit);
        assert_eq!(error.of_field(&texts, "/profile/sources"), unfit);
        assert_eq!(
            error.of_field(&texts, "/password"),
            texts.find("fault-password")
        );
        assert!(!error.sentence(&texts).contains('/'));
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
    fn only_401_ends_a_session() {
        assert!(ApiError::Unreadable { status: 401 }.is_unauthorised());
        assert!(!ApiError::Unreadable { status: 403 }.is_unauthorised());
        assert!(!ApiError::Unreachable.is_unauthorised());
    }
}
