//! The habits of this API, as checks on its document.

mod operations;
mod requests;
mod responses;
mod schemas;
#[cfg(test)]
mod test;

use std::fmt;

use super::document::Document;

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The operation or schema.
    pub place: String,
    /// What is wrong, and so what to do.
    pub message: String,
}

impl Finding {
    fn new(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

/// All findings, sorted by place.
pub fn all(document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(operations::check(document));
    findings.extend(responses::check(document));
    findings.extend(requests::check(document));
    findings.extend(schemas::check(document));
    findings.sort();
    findings.dedup();
    findings
}

/// Whether a value has a description that says something.
fn is_described(value: &serde_json::Value) -> bool {
    value["description"]
        .as_str()
        .is_some_and(|text| !text.trim().is_empty())
}
