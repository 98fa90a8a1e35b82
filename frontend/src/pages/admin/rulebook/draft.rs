//! A new version while it is being written.

use clusterxchange_domain::rulebook::{Rulebook, RulebookError, ValueChange, difference};
use serde_json::Value;

use super::tree::{self, Leaf};
use crate::merge::put;

/// Where a version says what changes: the form asks for it first.
pub const NOTE: &str = "/change_note";

/// The values as they are so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The version that it begins from.
    before: Rulebook,
    /// The values.
    pub tree: Value,
}

/// What the domain says about a draft.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// Its values fit together; these differ from the version it began from.
    Fine(Box<Rulebook>, Vec<ValueChange>),
    /// They do not: path and reason.
    Wrong(String, String),
}

impl Draft {
    /// A draft that begins as a copy, under a name of its own, from a day on.
    pub fn of(rulebook: &Rulebook, first: chrono::NaiveDate) -> Self {
        let mut next = rulebook.clone();
        next.version = next_version(&rulebook.version);
        next.valid_from = first;
        next.valid_to = None;
        next.change_note = String::new();
        Self {
            before: rulebook.clone(),
            tree: serde_json::to_value(next).unwrap_or_default(),
        }
    }

    /// The same draft with other values.
    #[must_use]
    pub fn and(&self, tree: Value) -> Self {
        Self {
            before: self.before.clone(),
            tree,
        }
    }

    /// The same draft with a value, grade and source changed.
    #[must_use]
    pub fn with(&self, leaf: &Leaf, value: Option<Value>, grade: &str, source: &str) -> Self {
        let mut next = self.clone();
        tree::set(&mut next.tree, leaf, value, grade, source);
        next
    }

    /// The same draft with another note on what changes.
    #[must_use]
    pub fn noted(&self, note: String) -> Self {
        let mut next = self.clone();
        put(&mut next.tree, NOTE, Value::String(note));
        next
    }

    /// What it says about what changes.
    pub fn note(&self) -> &str {
        let note = self.tree.pointer(NOTE).and_then(Value::as_str);
        note.unwrap_or_default()
    }

    /// What the domain says about it. The server will say the same.
    pub fn verdict(&self) -> Verdict {
        let read: Result<Rulebook, _> = serde_json::from_value(self.tree.clone());
        let rulebook = match read {
            Ok(rulebook) => rulebook,
            Err(error) => return Verdict::Wrong(String::new(), error.to_string()),
        };
        match rulebook.check() {
            Ok(()) => {
                let changes = difference(&self.before, &rulebook);
                Verdict::Fine(Box::new(rulebook), changes)
            }
            Err(RulebookError::Inconsistent { path, reason }) => Verdict::Wrong(path, reason),
            Err(RulebookError::Syntax(reason)) => Verdict::Wrong(String::new(), reason),
        }
    }
}

/// The name after this one: `open-2027.1` is followed by `open-2027.2`.
fn next_version(version: &str) -> String {
    let counted = version.rsplit_once('.').and_then(|(name, number)| {
        let number: u32 = number.parse().ok()?;
        Some(format!("{name}.{}", number + 1))
    });
    counted.unwrap_or_else(|| format!("{version}.1"))
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::rulebook::shipped;
    use serde_json::json;

    use super::*;

    fn draft() -> Draft {
        let rulebook = shipped().unwrap().last().unwrap();
        Draft::of(rulebook, rulebook.valid_from)
    }

    #[test]
    fn the_names_of_versions_count_on() {
        assert_eq!(next_version("open-2027.1"), "open-2027.2");
        assert_eq!(next_version("pilot"), "pilot.1");
    }

    #[test]
    fn values_that_contradict_each_other_are_named_by_the_domain() {
        let mut draft = draft();
        draft.tree["matching"]["weights"]["sector"] = json!(99);
        let Verdict::Wrong(path, _) = draft.verdict() else {
            panic!("the weights no longer add up");
        };
        assert_eq!(path, "matching.weights");
    }

    #[test]
    fn the_note_of_a_draft_begins_empty_and_is_kept() {
        let draft = draft();
        assert_eq!(draft.note(), "");
        assert_eq!(
            draft.noted("Longer stays.".to_owned()).note(),
            "Longer stays."
        );
    }

    #[test]
    fn a_draft_says_what_it_changes() {
        let mut draft = draft();
        draft.tree["stay"]["physical"]["max_months"]["value"] = json!(2);
        let Verdict::Fine(_, changes) = draft.verdict() else {
            panic!("nothing is wrong with two months");
        };
        let paths: Vec<_> = changes.iter().map(|it| it.path.as_str()).collect();
        assert!(
            paths.contains(&"stay.physical.max_months.value"),
            "{paths:?}"
        );
    }
}
