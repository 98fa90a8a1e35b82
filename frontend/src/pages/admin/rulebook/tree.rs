//! A rulebook as a tree of values that can be read and changed one by one.

use serde_json::{Map, Value, json};

use crate::merge::put;

/// A value of the rulebook.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// JSON Pointer to it.
    pub pointer: String,
    /// Its path in words, part by part; entries of lists by what names them.
    pub path: Vec<String>,
    /// What it is.
    pub kind: LeafKind,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum LeafKind {
    /// A value alone.
    Plain(Value),
    /// A value with its grade and source.
    Sourced {
        /// The value.
        value: Value,
        /// How well founded it is.
        grade: String,
        /// Where it comes from.
        source: String,
    },
    /// The grade and source of a list, whose entries are leaves of their own.
    Origin {
        /// How well founded it is.
        grade: String,
        /// Where it comes from.
        source: String,
    },
}

/// Fields that name the entries of lists.
const NAMES: [&str; 4] = ["key", "country", "class", "participant_type"];

/// The countries are a list by their code.
const COUNTRIES: &str = "/participation/countries/value";
/// Values that may be missing together with grade and source.
const SOURCED_OR_NONE: [&str; 1] = ["/stay/virtual_stay/ends_by"];

/// The parts of the rulebook: each with the key of its part and its values.
pub fn parts(tree: &Value) -> Vec<(String, Vec<Leaf>)> {
    let mut parts = vec![("general".to_owned(), Vec::new())];
    for (key, value) in tree.as_object().into_iter().flatten() {
        let mut leaves = Vec::new();
        walk(&format!("/{key}"), &[], value, &mut leaves);
        if value.is_object() {
            parts.push((key.clone(), leaves));
            continue;
        }
        for leaf in &mut leaves {
            leaf.path = vec![words(key)];
        }
        if let Some((_, general)) = parts.first_mut() {
            general.extend(leaves);
        }
    }
    parts
}

fn walk(pointer: &str, path: &[String], value: &Value, leaves: &mut Vec<Leaf>) {
    let leaf = |kind| Leaf {
        pointer: pointer.to_owned(),
        path: path.to_vec(),
        kind,
    };
    match value {
        Value::Null if SOURCED_OR_NONE.contains(&pointer) => leaves.push(leaf(LeafKind::Sourced {
            value: Value::Null,
            grade: "assumed".to_owned(),
            source: String::new(),
        })),
        Value::Object(fields) => match sourced(fields) {
            Some((inner, grade, source)) if is_scalar(inner) => {
                leaves.push(leaf(LeafKind::Sourced {
                    value: inner.clone(),
                    grade,
                    source,
                }));
            }
            Some((inner, grade, source)) => {
                leaves.push(leaf(LeafKind::Origin { grade, source }));
                walk(&format!("{pointer}/value"), path, inner, leaves);
            }
            None => {
                for (key, inner) in fields {
                    below(pointer, path, key, words(key), inner, leaves);
                }
            }
        },
        Value::Array(items) if items.iter().any(|item| !is_scalar(item)) => {
            for (place, item) in items.iter().enumerate() {
                let name = NAMES.iter().find_map(|name| item.get(*name)?.as_str());
                let name = name.map_or_else(|| (place + 1).to_string(), words);
                below(pointer, path, &place.to_string(), name, item, leaves);
            }
        }
        _ => leaves.push(leaf(LeafKind::Plain(value.clone()))),
    }
}

fn below(
    pointer: &str,
    path: &[String],
    step: &str,
    name: String,
    value: &Value,
    leaves: &mut Vec<Leaf>,
) {
    let mut path = path.to_vec();
    path.push(name);
    walk(&format!("{pointer}/{step}"), &path, value, leaves);
}

fn sourced(fields: &Map<String, Value>) -> Option<(&Value, String, String)> {
    let text = |name: &str| fields.get(name)?.as_str().map(str::to_owned);
    let value = fields.get("value").filter(|_| fields.len() == 3)?;
    Some((value, text("grade")?, text("source")?))
}

/// Whether it is one value, or a list of such.
fn is_scalar(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(items) => !items.iter().any(|item| item.is_object() || item.is_array()),
        _ => true,
    }
}

/// A name of the file as words.
pub fn words(key: &str) -> String {
    key.replace('_', " ")
}

/// A value as it is, those of a list one after the other.
pub fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let words: Vec<_> = items.iter().map(plain).collect();
            words.join(", ")
        }
        other => other.to_string(),
    }
}

/// The entry of a list that a value belongs to, if it belongs to one.
pub fn entry_of(tree: &Value, pointer: &str) -> Option<String> {
    let ends = pointer.match_indices('/').map(|(at, _)| at).skip(1);
    let prefixes = ends.map(|at| &pointer[..at]).chain([pointer]);
    prefixes
        .filter(|prefix| {
            let parent = prefix.rsplit_once('/').map_or("", |(parent, _)| parent);
            let is_list = tree.pointer(parent).is_some_and(Value::is_array);
            is_list && tree.pointer(prefix).is_some_and(Value::is_object) || parent == COUNTRIES
        })
        .last()
        .map(str::to_owned)
}

/// Takes an entry out of its list.
pub fn remove(tree: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        return;
    };
    match tree.pointer_mut(parent) {
        Some(Value::Array(items)) => {
            if let Some(place) = key.parse().ok().filter(|place| *place < items.len()) {
                items.remove(place);
            }
        }
        Some(Value::Object(fields)) => {
            fields.remove(key);
        }
        Some(_) | None => {}
    }
}

/// Adds an entry to a list, as a copy of the one at `pointer`; an entry of a named list gets the
/// name.
pub fn copy(tree: &mut Value, pointer: &str, name: &str) {
    let Some(entry) = tree.pointer(pointer).cloned() else {
        return;
    };
    let Some((parent, _)) = pointer.rsplit_once('/') else {
        return;
    };
    match tree.pointer_mut(parent) {
        Some(Value::Array(items)) => {
            let mut entry = entry;
            let field = NAMES.iter().find(|field| entry.get(**field).is_some());
            if let Some(field) = field {
                entry[*field] = json!(name);
            }
            items.push(entry);
        }
        Some(Value::Object(fields)) => {
            fields.insert(name.to_owned(), entry);
        }
        Some(_) | None => {}
    }
}

/// Puts a value, grade and source at a leaf.
pub fn set(tree: &mut Value, leaf: &Leaf, value: Option<Value>, grade: &str, source: &str) {
    let at = |name: &str| format!("{}/{name}", leaf.pointer);
    match (&leaf.kind, value) {
        (LeafKind::Plain(_), Some(value)) => put(tree, &leaf.pointer, value),
        (LeafKind::Plain(_), None) => {}
        (LeafKind::Sourced { .. }, Some(value))
            if SOURCED_OR_NONE.contains(&leaf.pointer.as_str()) =>
        {
            let whole = json!({"value": value, "grade": grade, "source": source});
            let whole = if value.is_null() { Value::Null } else { whole };
            put(tree, &leaf.pointer, whole);
        }
        (LeafKind::Sourced { .. } | LeafKind::Origin { .. }, value) => {
            if let Some(value) = value {
                put(tree, &at("value"), value);
            }
            put(tree, &at("grade"), json!(grade));
            put(tree, &at("source"), json!(source));
        }
    }
}

#[cfg(test)]
mod test;
