//! What a value of a rulebook is typed as, and how what is typed is read again.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Number, Value, json};

/// Values that may be left empty.
const OPTIONAL: [&str; 6] = ["from", "to", "valid_to", "ends_by", "warning", "text"];
/// Days, also where there is none yet.
const DAYS: [&str; 5] = ["from", "to", "valid_from", "valid_to", "ends_by"];
/// Decimal numbers, which travel as texts.
const AMOUNTS: [&str; 4] = [
    "amount",
    "absolute_ceiling",
    "turnover_at_most",
    "balance_at_most",
];
/// Texts of several lines.
const LONG_TEXTS: [&str; 3] = ["guidance", "text", "warning"];
/// Texts longer than this are typed in several lines, too.
const LONG: usize = 60;
/// Lists of whole numbers, also where there is none in them yet.
const NUMBERS: [&str; 1] = ["reminders"];

/// What a value is typed as.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A whole number.
    Whole,
    /// A whole number of a hundred.
    Percent,
    /// A decimal number.
    Amount,
    /// A calendar date.
    Day,
    /// Yes or no.
    YesNo,
    /// One of a few keys.
    OneOf(Vec<&'static str>),
    /// A line of text.
    Line,
    /// Some lines of text.
    Prose,
    /// Several values of one shape.
    List(Box<Shape>),
    /// None of these: the file's own notation.
    Raw,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was typed.
    Missing,
    /// It is no whole number.
    NoWhole,
    /// It is no whole number up to a hundred.
    NoPercent,
    /// It is no amount, or may be read as two.
    NoAmount,
    /// It is no calendar date.
    NoDay,
    /// It cannot be read in the file's notation.
    NoNotation,
}

/// A value with what may be typed for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// What it is typed as.
    pub shape: Shape,
    /// Whether it may be left empty.
    pub is_optional: bool,
}

impl Question {
    /// The question of the value at a pointer.
    pub fn of(pointer: &str, value: &Value) -> Self {
        let mut steps = pointer.rsplit('/').filter(|step| *step != "value");
        let key = steps.next().unwrap_or_default();
        Self {
            shape: Shape::of(key, value),
            is_optional: OPTIONAL.contains(&key),
        }
    }

    /// What is typed as a value; an emptied one is none, where that may be.
    pub fn read(&self, text: &str) -> Result<Value, Fault> {
        if self.is_optional && text.trim().is_empty() {
            return Ok(Value::Null);
        }
        self.shape.read(text)
    }
}

impl Shape {
    fn of(key: &str, value: &Value) -> Self {
        match value {
            Value::Bool(_) => Self::YesNo,
            Value::Number(number) if !number.is_u64() => Self::Raw,
            Value::Number(_) if key.ends_with("_percent") => Self::Percent,
            Value::Number(_) => Self::Whole,
            Value::Null => Self::of_text(key, ""),
            Value::String(text) => Self::of_text(key, text),
            Value::Array(items) => Self::of_list(key, items),
            Value::Object(_) => Self::Raw,
        }
    }

    fn of_text(key: &str, text: &str) -> Self {
        if DAYS.contains(&key) {
            return Self::Day;
        }
        if AMOUNTS.contains(&key) {
            return Self::Amount;
        }
        let offered = offered(key);
        if offered.contains(&text) {
            return Self::OneOf(offered);
        }
        let is_long = text.chars().count() > LONG || text.contains('\n');
        if is_long || LONG_TEXTS.contains(&key) {
            Self::Prose
        } else {
            Self::Line
        }
    }

    /// The entries of a list have a line each, so that one of several lines is no such entry.
    fn of_list(key: &str, items: &[Value]) -> Self {
        if items.is_empty() && NUMBERS.contains(&key) {
            return Self::List(Box::new(Self::Whole));
        }
        let mut shapes = items.iter().map(|item| match item {
            Value::Null => Self::Raw,
            item => Self::of(key, item),
        });
        let Some(first) = shapes.next() else {
            return Self::Raw;
        };
        let is_plain = !matches!(first, Self::Raw | Self::Prose | Self::List(_));
        if is_plain && shapes.all(|shape| shape == first) {
            Self::List(Box::new(first))
        } else {
            Self::Raw
        }
    }

    /// A value as it is typed.
    pub fn write(&self, value: &Value) -> String {
        match (self, value) {
            (Self::Raw, value) => serde_json::to_string_pretty(value).unwrap_or_default(),
            (Self::List(shape), Value::Array(items)) => {
                let lines = items.iter().map(|item| shape.write(item));
                written(&lines.collect::<Vec<_>>())
            }
            (_, Value::Null) => String::new(),
            (_, Value::String(text)) => text.clone(),
            (_, other) => other.to_string(),
        }
    }

    /// What is typed as a value.
    pub fn read(&self, text: &str) -> Result<Value, Fault> {
        let text = text.trim_matches(' ');
        if text.trim().is_empty() && !matches!(self, Self::List(_)) {
            return Err(Fault::Missing);
        }
        match self {
            Self::Whole => whole(text, u64::MAX).ok_or(Fault::NoWhole),
            Self::Percent => whole(text, 100).ok_or(Fault::NoPercent),
            Self::Amount => amount(text).ok_or(Fault::NoAmount),
            Self::Day => {
                let day: NaiveDate = text.parse().map_err(|_| Fault::NoDay)?;
                Ok(json!(day))
            }
            Self::YesNo => text.parse().map(Value::Bool).map_err(|_| Fault::Missing),
            Self::OneOf(_) | Self::Line | Self::Prose => Ok(json!(text.trim())),
            Self::List(shape) => {
                let entries = entries(text).into_iter().map(|entry| shape.read(&entry));
                entries.collect::<Result<_, _>>().map(Value::Array)
            }
            Self::Raw => serde_json::from_str(text).map_err(|_| Fault::NoNotation),
        }
    }
}

/// The entries of a list as they are typed.
pub fn entries(text: &str) -> Vec<String> {
    text.split_terminator('\n').map(str::to_owned).collect()
}

/// The entries of a list as one text, each with its end: an empty one is an entry, too.
pub fn written(entries: &[String]) -> String {
    let lines = entries.iter().flat_map(|entry| [entry.as_str(), "\n"]);
    lines.collect()
}

fn whole(text: &str, most: u64) -> Option<Value> {
    let number: u64 = text.parse().ok()?;
    (number <= most).then(|| Value::Number(Number::from(number)))
}

/// A decimal number with a point or a comma. Three digits behind it may as well be thousands, so that
/// nobody knows which is meant.
fn amount(text: &str) -> Option<Value> {
    let text = text.replace(',', ".");
    let (_, behind) = text.split_once('.').unwrap_or((&text, ""));
    let number: Decimal = text.parse().ok()?;
    let is_clear = number.is_sign_positive() && behind.len() != 3;
    is_clear.then(|| json!(number.to_string()))
}

/// The keys that a value is one of.
fn offered(key: &str) -> Vec<&'static str> {
    match key {
        "visitor" | "host" | "network_only_membership" => vec!["yes", "no", "manual"],
        "class" => vec!["micro", "small", "medium"],
        "count" => vec!["calendar", "working"],
        "owner" => vec!["both", "visitor", "host", "tool"],
        "grade" => vec!["official", "reported", "assumed"],
        "participant_type" => vec![
            "cluster_organisation",
            "business_network",
            "scaling_up_support",
            "sme",
            "large_company",
            "public_authority",
            "training_provider",
        ],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod test;
