//! How much a rulebook may hold: it is stored, shown and sent to every browser.

use serde_json::Value;

use super::{Rulebook, RulebookError};

/// Characters of one text.
pub const MAX_TEXT: usize = 4000;
/// Members of one list.
pub const MAX_ITEMS: usize = 400;

/// Checks every text and list of a rulebook, wherever it stands.
pub(super) fn check(rulebook: &Rulebook) -> Result<(), RulebookError> {
    let value =
        serde_json::to_value(rulebook).map_err(|error| RulebookError::Syntax(error.to_string()))?;
    walk("", &value)
}

fn walk(path: &str, value: &Value) -> Result<(), RulebookError> {
    let wrong = |reason: String| {
        Err(RulebookError::Inconsistent {
            path: path.to_owned(),
            reason,
        })
    };
    match value {
        Value::String(text) => {
            let length = text.chars().count();
            if length > MAX_TEXT {
                return wrong(format!(
                    "has {length} characters; at most {MAX_TEXT} are allowed"
                ));
            }
            if text
                .chars()
                .any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
            {
                return wrong("must not contain control characters".to_owned());
            }
            Ok(())
        }
        Value::Array(items) if items.len() > MAX_ITEMS => wrong(format!(
            "has {} members; at most {MAX_ITEMS} are allowed",
            items.len()
        )),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| walk(&below(path, &index.to_string()), item)),
        Value::Object(fields) => fields
            .iter()
            .try_for_each(|(name, field)| walk(&below(path, name), field)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

#[cfg(test)]
mod test {
    use super::*;
    use crate::rulebook::shipped;

    fn complaint(change: impl FnOnce(&mut Rulebook)) -> Option<String> {
        let mut rulebook = shipped().expect("the shipped rulebooks are right")[0].clone();
        change(&mut rulebook);
        rulebook.check().err().map(|error| error.to_string())
    }

    #[test]
    fn texts_and_lists_of_a_rulebook_are_bounded_and_the_place_is_named() {
        assert_eq!(complaint(|_| ()), None);
        let long = complaint(|book| book.title = "x".repeat(MAX_TEXT + 1));
        assert!(long.is_some_and(|text| text.starts_with("title: has 4001 characters")));
        let deep = complaint(|book| book.lump_sum.ceilings.source = "\u{0}".to_owned());
        assert!(deep.is_some_and(|text| text.starts_with("lump_sum.ceilings.source: must not")));
        let many = complaint(|book| {
            let ceilings = &mut book.lump_sum.ceilings.value;
            let one = ceilings[0].clone();
            ceilings.resize(MAX_ITEMS + 1, one);
        });
        assert!(many.is_some_and(|text| text.starts_with("lump_sum.ceilings.value: has 401")));
    }
}
