//! Every answer of every test has to be what the API document says.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use clusterxchange_api::openapi;
use jsonschema::Validator;
use serde_json::{Map, Value};

use crate::refusal;

/// Checks an answer against the document.
///
/// # Panics
///
/// If the operation does not declare the status, or the body is not what it declares.
pub fn check(method: &str, path: &str, status: u16, media_type: Option<&str>, body: &Value) {
    if status == 409 && !body["receipt"].is_null() {
        refusal::check(body);
    }
    let document = document();
    let path = path.split('?').next().unwrap_or(path);
    let Some((template, operation)) = operation(document, method, path) else {
        assert!(
            matches!(status, 404 | 405),
            "{method} {path} is no operation and answered {status}"
        );
        return;
    };
    if status == 304 {
        return;
    }
    let response = &operation["responses"][status.to_string()];
    assert!(
        response.is_object(),
        "{method} {template} does not declare {status}: {body:#}"
    );
    let Some(content) = response["content"].as_object() else {
        assert!(
            body.is_null(),
            "{method} {template} {status} declares no body, but sent {body:#}"
        );
        return;
    };
    let media_type = media_type
        .and_then(|media| media.split(';').next())
        .unwrap_or_default();
    let declared = content.get(media_type).unwrap_or_else(|| {
        panic!("{method} {template} {status} does not declare {media_type}");
    });
    if !media_type.ends_with("json") {
        return;
    }
    let validator = validator(
        document,
        &format!("{method} {template} {status}"),
        &declared["schema"],
    );
    let errors: Vec<_> = validator
        .iter_errors(body)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(
        errors.is_empty(),
        "{method} {template} {status}: {errors:#?}\n{body:#}"
    );
}

fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| {
        let text = openapi::rendered(&openapi::document()).expect("the document can be rendered");
        serde_json::from_str(&text.0).expect("the document is JSON")
    })
}

/// The operation of a path: the template with the fewest parameters that matches.
fn operation<'a>(document: &'a Value, method: &str, path: &str) -> Option<(&'a str, &'a Value)> {
    let paths = document["paths"].as_object()?;
    paths
        .iter()
        .filter(|(template, _)| matches(template, path))
        .filter_map(|(template, item)| {
            item.get(method.to_lowercase())
                .map(|operation| (template.as_str(), operation))
        })
        .min_by_key(|(template, _)| template.matches('{').count())
}

fn matches(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) =
        (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template
            .iter()
            .zip(path)
            .all(|(part, value)| part.starts_with('{') || *part == value)
}

fn validator(document: &Value, name: &str, schema: &Value) -> Arc<Validator> {
    static CACHE: OnceLock<Mutex<HashMap<String, Arc<Validator>>>> = OnceLock::new();
    let cache = CACHE.get_or_init(Mutex::default);
    let mut cache = cache.lock().unwrap_or_else(PoisonError::into_inner);
    let made = cache.entry(name.to_owned()).or_insert_with(|| {
        let mut whole = schema.as_object().cloned().unwrap_or_else(Map::new);
        whole.insert("components".to_owned(), document["components"].clone());
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .build(&Value::Object(whole));
        Arc::new(validator.unwrap_or_else(|error| panic!("the schema of {name} is wrong: {error}")))
    });
    Arc::clone(made)
}
