//! Answers in words.

use chrono::NaiveDate;
use serde_json::Value;

use super::super::choices;
use super::Kind;
use crate::i18n::{Texts, format};
use crate::pages::references::References;

/// An answer in words; empty where there is none.
pub fn show(texts: &Texts, references: &References, kind: Kind, value: &Value) -> String {
    match kind {
        Kind::YesNo | Kind::Consent => match value.as_bool() {
            Some(true) => texts.say("answer-yes"),
            Some(false) => texts.say("answer-no"),
            None => String::new(),
        },
        Kind::One(few) | Kind::Any(few) => {
            joined(value, |entry| choices::name(&few.choices(texts), entry))
        }
        Kind::OneOf(list) | Kind::AnyOf(list) => {
            joined(value, |entry| references.name(list, entry))
        }
        Kind::Cv => String::new(),
        Kind::Memberships => joined(value, |entry| word(entry, &["name", "cluster_id"])),
        Kind::Establishments => joined(value, |entry| word(entry, &["town", "country"])),
        Kind::Periods => joined(value, |entry| {
            format!(
                "{} – {}",
                day(texts, entry, "from"),
                day(texts, entry, "to")
            )
        }),
        Kind::Partnership => match value.get("choice").and_then(Value::as_str) {
            Some("automatic") => texts.say("form-automatic"),
            Some("manual") => texts.say("answer-own-choice"),
            _ => String::new(),
        },
        Kind::Whole | Kind::Decimal => match value {
            Value::String(text) => format::number(texts, text),
            Value::Number(number) => format::number(texts, &number.to_string()),
            _ => String::new(),
        },
        Kind::Line | Kind::Prose | Kind::Town => match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => String::new(),
        },
    }
}

fn day(texts: &Texts, entry: &Value, name: &str) -> String {
    let word = word(entry, &[name]);
    let day = word.parse::<NaiveDate>();
    day.map_or(word, |day| format::day(texts, day))
}

/// The first of these properties that says something.
fn word(entry: &Value, names: &[&str]) -> String {
    names
        .iter()
        .find_map(|name| entry.get(name).and_then(Value::as_str))
        .unwrap_or_default()
        .to_owned()
}

fn joined(value: &Value, name: impl Fn(&Value) -> String) -> String {
    match value {
        Value::Null => String::new(),
        Value::Array(entries) => {
            let names: Vec<_> = entries.iter().map(name).collect();
            names.join(", ")
        }
        entry => name(entry),
    }
}
