//! What holds for all operations, and what the derived ones cannot say.

/// Operations that change nothing, or that are to be done anew each time: they take no key.
const NOTHING_TO_REPEAT: [&str; 5] = [
    "checkEligibility",
    "computeLumpSum",
    "createSession",
    "planExchange",
    "refreshSession",
];

/// The headers that a client sends with a change: they are read by extractors of all writing
/// operations, so they are declared in one place. An operation that answers 428 takes `If-Match`.
pub(super) fn declare_headers(value: &mut serde_json::Value) {
    let paths = value["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    for (method, operation) in paths
        .filter_map(|item| item.as_object_mut())
        .flat_map(|item| item.iter_mut())
    {
        let takes_version = operation["responses"].get("428").is_some();
        let mut headers = Vec::new();
        if takes_version {
            headers.push(header(
                "If-Match",
                "The newest ETag of what is changed. Without it the answer is 428.",
            ));
        }
        let name = operation["operationId"].as_str().unwrap_or_default();
        if method == "post" && !NOTHING_TO_REPEAT.contains(&name) {
            headers.push(header(
                "Idempotency-Key",
                "A key of the client's choice: a repeat within 24 hours gets the first answer.",
            ));
        }
        if headers.is_empty() {
            continue;
        }
        match operation["parameters"].as_array_mut() {
            Some(parameters) => parameters.extend(headers),
            None => operation["parameters"] = headers.into(),
        }
    }
}

/// A body that is not JSON is a file, not a list of numbers: generated clients go by that.
pub(super) fn files(value: &mut serde_json::Value) {
    let paths = value["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    let contents = paths
        .filter_map(|item| item.as_object_mut())
        .flat_map(|item| item.values_mut())
        .filter_map(|operation| operation.pointer_mut("/requestBody/content"))
        .filter_map(|contents| contents.as_object_mut())
        .flat_map(|contents| contents.iter_mut());
    for (media, content) in contents {
        if media != "application/json" {
            content["schema"] = serde_json::json!({ "type": "string", "format": "binary" });
        }
    }
}

/// What needs no login says so with an empty list. A list with an empty choice means the same, but
/// generated clients take it for a login.
pub(super) fn public_operations(value: &mut serde_json::Value) {
    let paths = value["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    let operations = paths
        .filter_map(|item| item.as_object_mut())
        .flat_map(|item| item.values_mut());
    for operation in operations {
        if operation["security"] == serde_json::json!([{}]) {
            operation["security"] = serde_json::json!([]);
        }
    }
}

fn header(name: &str, description: &str) -> serde_json::Value {
    serde_json::json!({
        "in": "header",
        "name": name,
        "description": description,
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 200 },
    })
}

/// Handlers are named in `snake_case`; clients read `camelCase`.
pub(super) fn camel_case_operation_ids(value: &mut serde_json::Value) {
    let paths = value["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    for operation in paths
        .filter_map(|item| item.as_object_mut())
        .flat_map(|item| item.values_mut())
    {
        if let Some(id) = operation["operationId"].as_str() {
            let camel = camel_case(id);
            operation["operationId"] = camel.into();
        }
    }
}

fn camel_case(id: &str) -> String {
    let mut parts = id.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut name, part| {
        let mut letters = part.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}
