//! The least that fits a schema: enough for a page to be asked where it would put a button.

use serde_json::{Map, Value, json};

use super::document::Document;

/// The least that fits a schema.
pub fn sample(document: &Document, schema: &Value) -> Value {
    let schema = document.resolved(schema);
    if let Some(value) = schema.get("example").or_else(|| schema.get("const")) {
        return value.clone();
    }
    for choice in ["enum", "oneOf", "anyOf"] {
        if let Some(first) = schema.get(choice).and_then(|all| all.get(0)) {
            return if choice == "enum" {
                first.clone()
            } else {
                sample(document, first)
            };
        }
    }
    if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
        let parts = parts.iter().map(|part| sample(document, part));
        let fields = parts.flat_map(|part| part.as_object().cloned().unwrap_or_default());
        return Value::Object(fields.collect());
    }
    match kind(schema) {
        "object" => object(document, schema),
        "array" => json!([]),
        "string" => json!(text(schema)),
        "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(0)),
        "boolean" => json!(false),
        _ => Value::Null,
    }
}

fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::String(kind) => kind,
        Value::Array(kinds) if kinds.iter().any(|kind| kind == "null") => "null",
        Value::Array(kinds) => kinds[0].as_str().unwrap_or_default(),
        _ if schema.get("properties").is_some() => "object",
        _ => "null",
    }
}

fn object(document: &Document, schema: &Value) -> Value {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let fields: Map<String, Value> = required
        .iter()
        .filter_map(Value::as_str)
        .map(|name| {
            let value = sample(document, &schema["properties"][name]);
            (name.to_owned(), value)
        })
        .collect();
    Value::Object(fields)
}

fn text(schema: &Value) -> String {
    let format = schema.get("format").and_then(Value::as_str);
    let pattern = schema.get("pattern").and_then(Value::as_str);
    match (format, pattern) {
        (Some("uuid"), _) => "0190d2a0-0000-7000-8000-000000000000".to_owned(),
        (Some("date"), _) => "2027-03-01".to_owned(),
        (Some("date-time"), _) => "2027-03-01T12:00:00Z".to_owned(),
        (_, Some(pattern)) if pattern.contains("{64}") => "0".repeat(64),
        (_, Some(pattern)) if pattern.contains("A-Z") => "PT".to_owned(),
        (_, Some(pattern)) if pattern.contains("a-z") => "textile".to_owned(),
        (_, Some(_)) => "0".to_owned(),
        (_, None) => "words".to_owned(),
    }
}
