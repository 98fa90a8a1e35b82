//! What is missing, and how it is found.

use serde_json::Value;

/// One thing that is missing or does not fit: where it belongs and what to do.
pub(super) struct Gap {
    /// The field.
    pub pointer: &'static str,
    /// What is the matter.
    pub reason: String,
    /// What would be accepted, where that is known.
    pub value: Option<Value>,
}

/// A gap, unless something was given.
pub(super) fn missing(given: bool, pointer: &'static str, what: &str) -> Option<Gap> {
    (!given).then(|| Gap {
        pointer,
        reason: format!("{what} is missing."),
        value: None,
    })
}

/// Whether there is more than white space.
pub(super) fn text(value: Option<&String>) -> bool {
    value.is_some_and(|text| !text.trim().is_empty())
}
