//! Answers of which there may be several: memberships, establishments, periods.

mod establishments;
mod memberships;
mod periods;

use serde_json::Value;
use yew::prelude::*;

pub use establishments::Establishments;
pub use memberships::Memberships;
pub use periods::Periods;

/// The entries of a list answer.
pub fn entries(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

/// Writes one property of one entry.
pub fn writer(
    value: &Value,
    onchange: &Callback<Value>,
    index: usize,
    name: &'static str,
) -> Callback<Value> {
    let (entries, onchange) = (entries(value), onchange.clone());
    Callback::from(move |answer| {
        let mut next = entries.clone();
        if let Some(entry) = next.get_mut(index) {
            entry[name] = answer;
        }
        onchange.emit(Value::Array(next));
    })
}

/// Adds an entry.
pub fn adder(value: &Value, onchange: &Callback<Value>, new: Value) -> Callback<()> {
    let (entries, onchange) = (entries(value), onchange.clone());
    Callback::from(move |()| {
        let mut next = entries.clone();
        next.push(new.clone());
        onchange.emit(Value::Array(next));
    })
}

/// Takes an entry away.
pub fn remover(value: &Value, onchange: &Callback<Value>, index: usize) -> Callback<()> {
    let (entries, onchange) = (entries(value), onchange.clone());
    Callback::from(move |()| {
        let mut next = entries.clone();
        next.remove(index);
        onchange.emit(Value::Array(next));
    })
}

/// A property of an entry as text.
pub fn text(entry: &Value, name: &str) -> String {
    entry
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// An empty text is no answer.
pub fn text_or_null(typed: String) -> Value {
    if typed.is_empty() {
        Value::Null
    } else {
        Value::String(typed)
    }
}
