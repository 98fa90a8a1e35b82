//! Bodies as the API document describes them: what it does not allow, no operation takes.
//!
//! The types read most of a body's form, and `validator` most of its bounds. This is the net below
//! both: it holds the body against the very schema that clients are generated from, so that the
//! document cannot promise a bound that nobody keeps.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::web::Data;
use anyhow::Context;
use clusterxchange_contract::problem::FieldError;
use clusterxchange_domain::text::{NO_CONTROL_CHARACTERS, SINGLE_LINE};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, PatternOptions, Registry, ValidationError, Validator};
use serde_json::{Value, json};

/// Where the document is known to its own schemas.
const DOCUMENT: &str = "urn:clusterxchange:openapi";
/// Mistakes that are told at once.
const MAX_MISTAKES: usize = 20;

/// A method and the address template that it is sent to.
type Way = (String, String);

/// The schemas of all JSON bodies.
#[derive(Clone, Debug)]
pub struct Bodies(Arc<HashMap<Way, Validator>>);

impl Bodies {
    /// Reads the schemas from the document as it is served.
    pub fn of(document: &str) -> anyhow::Result<Self> {
        let document: Value = serde_json::from_str(document)?;
        let registry = Registry::new().add(DOCUMENT, &document)?.prepare()?;
        let mut schemas = HashMap::new();
        for (path, methods) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in methods.as_object().into_iter().flatten() {
                let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
                let Some(name) = schema["$ref"].as_str() else {
                    continue;
                };
                let way = (method.to_uppercase(), path.clone());
                schemas.insert(way, compiled(&registry, name)?);
            }
        }
        Ok(Self(Arc::new(schemas)))
    }

    /// What of a request's body the document does not allow, each named by its place.
    pub fn mistakes(request: &HttpRequest, body: &Value) -> Vec<FieldError> {
        let way = (request.method().to_string(), request.match_pattern());
        let (method, Some(path)) = way else {
            return Vec::new();
        };
        let schema = request
            .app_data::<Data<Self>>()
            .and_then(|bodies| bodies.0.get(&(method, path)));
        let mistakes = schema.into_iter().flat_map(|it| it.iter_errors(body));
        let told = mistakes.map(|mistake| FieldError {
            pointer: mistake.instance_path().to_string(),
            detail: reason(&mistake),
        });
        told.take(MAX_MISTAKES).collect()
    }
}

/// Why a value is not allowed, without the value: it may be long, or secret.
fn reason(mistake: &ValidationError<'_>) -> String {
    match mistake.kind() {
        ValidationErrorKind::Pattern { pattern } if pattern == NO_CONTROL_CHARACTERS => {
            "must not contain control characters".to_owned()
        }
        ValidationErrorKind::Pattern { pattern } if pattern == SINGLE_LINE => {
            "has to be a single line, without control characters and without invisible ones that change the direction of writing".to_owned()
        }
        ValidationErrorKind::Pattern { pattern } => {
            format!("is not written as this has to be; in the notation of patterns: {pattern}")
        }
        _ => mistake.masked_with("this").to_string(),
    }
}

fn compiled(registry: &Registry<'_>, name: &str) -> anyhow::Result<Validator> {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        // Patterns are matched in a time that grows with the text and no faster.
        .with_pattern_options(PatternOptions::regex())
        .with_registry(registry)
        .build(&json!({ "$ref": format!("{DOCUMENT}{name}") }))
        .with_context(|| format!("the schema {name} of the API document cannot be used"))
}
