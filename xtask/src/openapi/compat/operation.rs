//! Compares one operation: its name, who may call it, what it takes and what it answers.

use serde_json::Value;

use super::schema::{Direction, Schemas};
use crate::openapi::document::{Document, Operation, items, members};

type Side<'a> = (&'a Document, &'a Operation<'a>);

/// The incompatible changes of one operation, in words.
pub fn compare(before: Side<'_>, after: Side<'_>) -> Vec<String> {
    let mut changes = Vec::new();
    if before.1.id() != after.1.id() {
        changes.push(format!("is now called {}", after.1.name()));
    }
    changes.extend(security(before, after));
    changes.extend(parameters(before, after));
    changes.extend(request(before, after));
    changes.extend(responses(before, after));
    changes
}

fn security(before: Side<'_>, after: Side<'_>) -> Vec<String> {
    if before.0.is_public(before.1) {
        let closed = !after.0.is_public(after.1);
        return closed
            .then(|| "needs a login now".to_owned())
            .into_iter()
            .collect();
    }
    let accepted = |alternative: &Value| {
        let same = |other: &&Value| *other == alternative;
        after.0.is_public(after.1)
            || after
                .0
                .security(after.1)
                .into_iter()
                .flatten()
                .any(|other| same(&other))
    };
    let alternatives = before.0.security(before.1).into_iter().flatten();
    alternatives
        .filter(|alternative| !accepted(alternative))
        .map(|alternative| {
            let names: Vec<&str> = members(alternative)
                .map(|(name, _)| name.as_str())
                .collect();
            format!("no longer takes the login `{}`", names.join(" and "))
        })
        .collect()
}

fn parameters(before: Side<'_>, after: Side<'_>) -> Vec<String> {
    let mut changes = Vec::new();
    let schemas = Schemas::new(before.0, after.0, Direction::Taken);
    // The placeholders of the address are compared by their place, the others by name.
    for (old, new) in before.1.placeholders().iter().zip(after.1.placeholders()) {
        let old_parameter = before.0.parameter(before.1, "path", old);
        let new_parameter = after.0.parameter(after.1, "path", new);
        if let (Some(old_parameter), Some(new_parameter)) = (old_parameter, new_parameter) {
            let place = format!("parameter {old}");
            changes.extend(schemas.compare(
                &place,
                &old_parameter["schema"],
                &new_parameter["schema"],
            ));
        }
    }
    for old in before.0.parameters(before.1) {
        let (place, name) = place_and_name(old);
        if place == "path" {
            continue;
        }
        match after.0.parameter(after.1, place, name) {
            None => changes.push(format!("no longer takes the {place} parameter `{name}`")),
            Some(new) => {
                if old["required"] != true && new["required"] == true {
                    changes.push(format!("requires the {place} parameter `{name}` now"));
                }
                let place = format!("parameter {name}");
                changes.extend(schemas.compare(&place, &old["schema"], &new["schema"]));
            }
        }
    }
    for new in after.0.parameters(after.1) {
        let (place, name) = place_and_name(new);
        let known = before.0.parameter(before.1, place, name).is_some();
        if place != "path" && new["required"] == true && !known {
            changes.push(format!("requires the new {place} parameter `{name}`"));
        }
    }
    changes
}

fn place_and_name(parameter: &Value) -> (&str, &str) {
    let text = |key: &str| parameter[key].as_str().unwrap_or_default();
    (text("in"), text("name"))
}

fn request(before: Side<'_>, after: Side<'_>) -> Vec<String> {
    let nothing = Value::Null;
    let old = before.0.request(before.1).unwrap_or(&nothing);
    let new = after.0.request(after.1).unwrap_or(&nothing);
    let mut changes = Vec::new();
    if old["required"] != true && new["required"] == true {
        changes.push("requires a body now".to_owned());
    }
    let schemas = Schemas::new(before.0, after.0, Direction::Taken);
    for (media, content) in members(&old["content"]) {
        match new["content"].get(media) {
            None => changes.push(format!("no longer takes {media}")),
            Some(other) => {
                changes.extend(schemas.compare("body", &content["schema"], &other["schema"]));
            }
        }
    }
    changes
}

fn responses(before: Side<'_>, after: Side<'_>) -> Vec<String> {
    let mut changes = Vec::new();
    let current = after.0.responses(after.1);
    for (status, old) in before.0.responses(before.1) {
        let found = current.iter().find(|(other, _)| *other == status);
        let Some((_, new)) = found else {
            // A refusal that can no longer happen hurts nobody.
            if status.starts_with('2') || status.starts_with('3') {
                changes.push(format!("no longer answers {status}"));
            }
            continue;
        };
        changes.extend(response(before.0, after.0, status, (old, new)));
    }
    changes
}

fn response(
    before: &Document,
    after: &Document,
    status: &str,
    pair: (&Value, &Value),
) -> Vec<String> {
    let (old, new) = pair;
    let schemas = Schemas::new(before, after, Direction::Given);
    let mut changes = Vec::new();
    for (media, content) in members(&old["content"]) {
        match new["content"].get(media) {
            None => changes.push(format!("answer {status} is no longer {media}")),
            Some(other) => {
                let place = format!("answer {status}");
                changes.extend(schemas.compare(&place, &content["schema"], &other["schema"]));
            }
        }
    }
    for (name, _) in members(&old["headers"]) {
        let still = members(&new["headers"]).any(|(other, _)| other.eq_ignore_ascii_case(name));
        if !still {
            changes.push(format!("answer {status} lost the header `{name}`"));
        }
    }
    changes
}

/// The texts of a list, as in `required`.
pub fn texts(value: &Value) -> Vec<&str> {
    items(value).filter_map(Value::as_str).collect()
}
