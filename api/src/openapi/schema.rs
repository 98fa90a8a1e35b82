//! What the derived schemas cannot say.

use clusterxchange_domain::rulebook::{MAX_ITEMS, MAX_TEXT};
use clusterxchange_domain::text;

/// A generic field loses its description and bounds on the way into the document; the values of a
/// rulebook get them back here.
pub(super) fn sourced_values(value: &mut serde_json::Value) {
    let schemas = value["components"]["schemas"].as_object_mut();
    let sourced = schemas
        .into_iter()
        .flatten()
        .filter(|(name, _)| name.starts_with("Sourced_"));
    for (_, schema) in sourced {
        schema["properties"]["value"]["description"] = "The value.".into();
        bounded(schema);
    }
}

/// Says of every number and text what the types behind them cannot: how large a whole number may be,
/// and which characters a text does not have.
pub(super) fn plain_values(schema: &mut serde_json::Value) {
    match schema {
        serde_json::Value::Object(fields) => {
            if fields.get("format").is_some_and(|it| it == "int32") {
                fields.entry("maximum").or_insert(i32::MAX.into());
            }
            let is_other = ["enum", "format", "pattern"]
                .iter()
                .any(|it| fields.contains_key(*it));
            if let Some(most) = fields.get("maxLength").and_then(serde_json::Value::as_u64)
                && !is_other
            {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                fields.insert("pattern".to_owned(), text::pattern(most).into());
            }
            fields.values_mut().for_each(plain_values);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(plain_values),
        _ => {}
    }
}

/// Gives every text and list below a schema the bounds that a rulebook has.
fn bounded(schema: &mut serde_json::Value) {
    match schema {
        serde_json::Value::Object(fields) => {
            let kind = fields
                .get("type")
                .map(ToString::to_string)
                .unwrap_or_default();
            if kind.contains("\"string\"") && !fields.contains_key("enum") {
                fields.entry("maxLength").or_insert(MAX_TEXT.into());
            }
            if kind.contains("\"array\"") {
                fields.entry("maxItems").or_insert(MAX_ITEMS.into());
            }
            fields.values_mut().for_each(bounded);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(bounded),
        _ => {}
    }
}

/// The variants of a tagged enum refuse unknown properties, which the derive does not say.
pub(super) fn closed_variants(schema: &mut serde_json::Value) {
    for variant in schema["oneOf"].as_array_mut().into_iter().flatten() {
        variant["additionalProperties"] = false.into();
    }
}
