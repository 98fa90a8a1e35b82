//! Bounds of a draft: how long its texts and lists may be.
//!
//! They are the same as in the published schema. They protect the server; they are no rules of the
//! scheme, so they come without a receipt.

use serde_json::{Map, Value};

use super::form::RegistrationForm;
use crate::text;

/// Longest name, address or other single line.
pub const LINE: usize = text::LONGEST_LINE;
/// Longest text.
pub const TEXT: usize = 4000;
/// Longest list.
pub const LIST: usize = 50;

/// One value of a draft that is out of bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutOfBounds {
    /// JSON Pointer into the draft.
    pub pointer: String,
    /// What would be accepted there.
    pub reason: String,
}

/// Fields that hold texts rather than lines.
const TEXTS: [&str; 3] = ["/motivation", "/objectives", "/organisation/description"];
/// Lists of choices between two.
const PAIRS: [&str; 2] = ["/roles", "/modes"];

impl RegistrationForm {
    /// All values that are out of bounds, by pointer.
    pub fn out_of_bounds(&self) -> Vec<OutOfBounds> {
        let mut found = Vec::new();
        // A form always serialises; if it ever did not, there would be nothing to measure.
        walk(
            "",
            &serde_json::to_value(self).unwrap_or_default(),
            &mut found,
        );
        found
    }
}

fn walk(pointer: &str, value: &Value, found: &mut Vec<OutOfBounds>) {
    let mut refuse = |reason: String| {
        found.push(OutOfBounds {
            pointer: pointer.to_owned(),
            reason,
        });
    };
    match value {
        Value::String(value) => {
            let most = if TEXTS.contains(&pointer) { TEXT } else { LINE };
            if value.chars().count() > most {
                refuse(format!("has at most {most} characters"));
            }
            if pointer.ends_with("_million") && !is_amount(value) {
                refuse("is an amount of up to 9 digits, with up to 9 decimals".to_owned());
            }
            if let Some(error) = text::refused_characters(value, most) {
                refuse(error.to_string());
            }
        }
        Value::Number(number) => {
            if let Some((least, most)) = degrees(pointer)
                && !number
                    .as_f64()
                    .is_some_and(|it| (least..=most).contains(&it))
            {
                refuse(format!("lies between {least} and {most}"));
            }
        }
        Value::Array(items) => {
            let most = if PAIRS.contains(&pointer) { 2 } else { LIST };
            if items.len() > most {
                refuse(format!("has at most {most} entries"));
            }
            for (position, item) in items.iter().enumerate() {
                walk(&format!("{pointer}/{position}"), item, found);
            }
        }
        Value::Object(fields) => walk_fields(pointer, fields, found),
        Value::Null | Value::Bool(_) => {}
    }
}

fn walk_fields(pointer: &str, fields: &Map<String, Value>, found: &mut Vec<OutOfBounds>) {
    for (name, field) in fields {
        walk(&format!("{pointer}/{name}"), field, found);
    }
}

fn is_amount(text: &str) -> bool {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    [whole, decimals]
        .iter()
        .all(|part| (1..=9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn degrees(pointer: &str) -> Option<(f64, f64)> {
    match pointer {
        "/organisation/latitude" => Some((-90.0, 90.0)),
        "/organisation/longitude" => Some((-180.0, 180.0)),
        _ => None,
    }
}

#[cfg(test)]
mod test {
    use super::*;
    use crate::reference::LanguageTag;
    use crate::registration::form::RegistrationForm;

    #[test]
    fn long_texts_long_lists_and_impossible_places_are_named_by_pointer() {
        let mut form = RegistrationForm {
            motivation: Some("m".repeat(TEXT + 1)),
            languages: vec![LanguageTag::parse("pt").unwrap(); LIST + 1],
            ..Default::default()
        };
        form.organisation.name = Some("ü".repeat(LINE));
        form.organisation.latitude = Some(90.5);
        form.organisation.turnover_million = Some("-1".parse().unwrap());
        form.organisation.balance_million = Some("0.125".parse().unwrap());
        form.organisation.description = Some("a\0b".to_owned());
        form.representative.name = Some("Ana\nDear customer".to_owned());
        form.objectives = Some("one\ntwo".to_owned());
        let pointers: Vec<String> = form
            .out_of_bounds()
            .into_iter()
            .map(|it| it.pointer)
            .collect();
        assert_eq!(
            pointers,
            [
                "/languages",
                "/motivation",
                "/organisation/description",
                "/organisation/latitude",
                "/organisation/turnover_million",
                "/representative/name"
            ]
        );
        assert_eq!(RegistrationForm::default().out_of_bounds(), []);
    }
}
