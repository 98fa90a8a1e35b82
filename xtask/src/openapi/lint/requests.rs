//! What an operation takes: closed and bounded, so that the schema alone says what is accepted.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Finding;
use crate::openapi::document::{Document, items, members, reference};

/// Checks every schema that a request can reach.
pub fn check(document: &Document) -> Vec<Finding> {
    let mut walk = Walk {
        document,
        seen: BTreeSet::new(),
        findings: Vec::new(),
    };
    for operation in document.operations() {
        for parameter in document.parameters(&operation) {
            let name = parameter["name"].as_str().unwrap_or("?");
            walk.schema(
                &format!("{}, parameter {name}", operation.name()),
                &parameter["schema"],
            );
        }
        let request = document.request(&operation).unwrap_or(&Value::Null);
        for (media, content) in members(&request["content"]) {
            // Uploads have a bound in bytes, which no schema can say.
            if media == "application/json" || media.ends_with("+json") {
                walk.schema(&format!("{}, body", operation.name()), &content["schema"]);
            }
        }
    }
    walk.findings
}

struct Walk<'a> {
    document: &'a Document,
    seen: BTreeSet<String>,
    findings: Vec<Finding>,
}

impl<'a> Walk<'a> {
    fn schema(&mut self, place: &str, schema: &'a Value) {
        if let Some(target) = reference(schema) {
            if self.seen.insert(target.to_owned()) {
                let name = target.rsplit('/').next().unwrap_or(target);
                let document = self.document;
                self.schema(name, document.resolve(schema));
            }
            return;
        }
        self.object(place, schema);
        self.text(place, schema);
        self.list(place, schema);
        for keyword in ["allOf", "anyOf", "oneOf", "prefixItems"] {
            for part in items(&schema[keyword]) {
                self.schema(place, part);
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if schema[keyword].is_object() {
                self.schema(place, &schema[keyword]);
            }
        }
    }

    fn object(&mut self, place: &str, schema: &'a Value) {
        // A part of an `allOf` cannot be closed by itself; the whole would refuse the other parts.
        let open = schema.get("additionalProperties").is_none()
            && schema.get("unevaluatedProperties").is_none();
        if schema.get("properties").is_some() && open {
            self.complain(
                place,
                "is taken from a request, so it must refuse unknown properties",
            );
        }
        for (name, property) in members(&schema["properties"]) {
            self.schema(&format!("{place}.{name}"), property);
        }
    }

    fn text(&mut self, place: &str, schema: &Value) {
        let bounded = ["maxLength", "enum", "const", "format", "pattern"];
        if has_type(schema, "string") && bounded.iter().all(|keyword| schema.get(keyword).is_none())
        {
            self.complain(
                place,
                "is a text from a request without a bound: give it a maxLength",
            );
        }
    }

    fn list(&mut self, place: &str, schema: &Value) {
        if has_type(schema, "array") && schema.get("maxItems").is_none() {
            self.complain(
                place,
                "is a list from a request without a bound: give it maxItems",
            );
        }
    }

    fn complain(&mut self, place: &str, message: &str) {
        self.findings.push(Finding::new(place, message));
    }
}

fn has_type(schema: &Value, wanted: &str) -> bool {
    schema["type"] == wanted || items(&schema["type"]).any(|one| one == wanted)
}
