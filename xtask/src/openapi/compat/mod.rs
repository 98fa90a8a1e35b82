//! What a newer document takes away from those who use an older one.
//!
//! What a client sends may only be taken more widely, what it receives only be given more narrowly;
//! additions are fine in both directions.

mod operation;
mod schema;
#[cfg(test)]
mod test;

use std::fmt;

use super::document::{Document, Operation};

/// An incompatible change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The operation's name in the older document.
    pub operation: String,
    /// What was taken away.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.message)
    }
}

/// All incompatible changes, sorted by operation.
pub fn compare(earlier: &Document, current: &Document) -> Vec<Finding> {
    let operations = current.operations();
    let mut findings = Vec::new();
    for before in earlier.operations() {
        let same = |after: &&Operation<'_>| address(after) == address(&before);
        let messages = match operations.iter().find(same) {
            None => vec![format!(
                "{} {} is gone",
                before.method.to_uppercase(),
                before.path
            )],
            Some(after) => operation::compare((earlier, &before), (current, after)),
        };
        let operation = before.name();
        findings.extend(messages.into_iter().map(|message| Finding {
            operation: operation.clone(),
            message,
        }));
    }
    findings.sort();
    findings.dedup();
    findings
}

/// The method and the address without the names of its placeholders, which no client sends.
fn address(operation: &Operation<'_>) -> (String, String) {
    let mut path = operation.path.to_owned();
    for name in operation.placeholders() {
        path = path.replace(&format!("{{{name}}}"), "{}");
    }
    (operation.method.to_owned(), path)
}
