//! Every schema and every property says what it is.

use serde_json::Value;

use super::{Finding, is_described};
use crate::openapi::document::{Document, items, members, reference};

/// Checks every named schema, and all that is nested in it.
pub fn check(document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, schema) in document.schemas() {
        if !is_described(schema) {
            findings.push(Finding::new(name, "has no description"));
        }
        nested(document, name, schema, &mut findings);
    }
    findings
}

fn nested(document: &Document, place: &str, schema: &Value, findings: &mut Vec<Finding>) {
    if let Some(target) = reference(schema) {
        if document.resolve(schema).is_null() {
            findings.push(Finding::new(
                place,
                format!("refers to `{target}`, which does not exist"),
            ));
        }
        return;
    }
    for (name, property) in members(&schema["properties"]) {
        let place = format!("{place}.{name}");
        if !is_described(property) && !explains_itself(property) {
            findings.push(Finding::new(&place, "has no description"));
        }
        nested(document, &place, property, findings);
    }
    for name in items(&schema["required"]).filter_map(Value::as_str) {
        let has_properties = schema.get("properties").is_some();
        if has_properties && schema["properties"].get(name).is_none() {
            findings.push(Finding::new(
                place,
                format!("requires `{name}`, which it does not have"),
            ));
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf", "prefixItems"] {
        for part in items(&schema[keyword]) {
            nested(document, place, part, findings);
        }
    }
    for keyword in ["items", "additionalProperties"] {
        if schema[keyword].is_object() {
            nested(document, place, &schema[keyword], findings);
        }
    }
}

/// A reference is described where it points to, the tag of a variant by the variant, and what may be
/// null by what it is otherwise.
fn explains_itself(property: &Value) -> bool {
    let single = property.get("const").is_some()
        || property["enum"]
            .as_array()
            .is_some_and(|values| values.len() == 1);
    let mut others = items(&property["oneOf"])
        .filter(|part| part["type"] != "null")
        .peekable();
    let optional = others.peek().is_some()
        && others.all(|part| is_described(part) || reference(part).is_some());
    single || reference(property).is_some() || optional
}
