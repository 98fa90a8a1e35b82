use serde_json::{Value, json};

use super::*;

/// A small document that breaks no habit.
fn tidy() -> Value {
    let problem = json!({
        "description": "Refused.",
        "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
    });
    json!({
        "openapi": "3.1.0",
        "tags": [{ "name": "matching", "description": "Finding a counterpart." }],
        "paths": { "/hosts/{host}": { "put": {
            "operationId": "replaceHost",
            "summary": "Replaces a host.",
            "tags": ["matching"],
            "security": [{ "bearer": [] }],
            "parameters": [
                { "name": "host", "in": "path", "required": true, "description": "The host.",
                  "schema": { "type": "string", "format": "uuid" } },
                { "name": "If-Match", "in": "header", "required": true, "description": "The version.",
                  "schema": { "type": "string", "maxLength": 80 } }
            ],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewHost" } } } },
            "responses": {
                "200": { "description": "Replaced.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Host" } } } },
                "400": problem.clone(), "401": problem.clone(), "404": problem.clone(), "412": problem.clone(),
                "413": problem.clone(), "415": problem.clone(), "428": problem.clone(), "500": problem
            }
        } } },
        "components": {
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } },
            "schemas": {
                "Problem": { "description": "A refusal.", "type": "object" },
                "Host": { "description": "A host.", "type": "object", "required": ["name"],
                    "properties": { "name": { "description": "Its name.", "type": "string" } } },
                "NewHost": { "description": "A host to be.", "type": "object", "additionalProperties": false,
                    "properties": { "name": { "description": "Its name.", "type": "string", "maxLength": 200 } } }
            }
        }
    })
}

const OPERATION: &str = "/paths/~1hosts~1{host}/put";

/// What is found after one value of the tidy document has been replaced, or removed with null.
fn after(pointer: &str, replacement: Value) -> Vec<String> {
    let mut document = tidy();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap();
    let last = last.replace("~1", "/");
    if replacement.is_null() {
        parent.as_object_mut().unwrap().remove(&last);
    } else if let Some(items) = parent.as_array_mut() {
        items[last.parse::<usize>().unwrap()] = replacement;
    } else {
        parent[&last] = replacement;
    }
    let document = Document::parse(&document.to_string()).unwrap();
    all(&document).iter().map(Finding::to_string).collect()
}

fn in_operation(pointer: &str, replacement: Value) -> Vec<String> {
    after(&format!("{OPERATION}/{pointer}"), replacement)
}

#[test]
fn a_tidy_document_has_no_findings() {
    assert_eq!(after("/info", json!({})), Vec::<String>::new());
}

#[test]
fn an_operation_needs_a_name_in_camel_case() {
    let findings = in_operation("operationId", json!("replace_host"));
    assert_eq!(
        findings,
        ["replace_host: the operationId is not in camelCase"]
    );
    let findings = in_operation("operationId", Value::Null);
    assert_eq!(findings, ["PUT /hosts/{host}: has no operationId"]);
}

#[test]
fn two_operations_cannot_have_one_name() {
    let twin = json!({ "put": tidy().pointer(OPERATION).unwrap() });
    let findings = after("/paths/~1guests~1{host}", twin);
    assert_eq!(
        findings,
        ["replaceHost: 2 operations have this name: names must be unique"]
    );
}

#[test]
fn an_operation_needs_one_described_tag_and_a_summary() {
    assert_eq!(
        in_operation("tags", json!([])),
        ["replaceHost: must have exactly one tag"]
    );
    let findings = in_operation("tags", json!(["hosts"]));
    assert_eq!(
        findings,
        ["replaceHost: its tag `hosts` is not described at the top of the document"]
    );
    assert_eq!(
        in_operation("summary", json!(" ")),
        ["replaceHost: has no summary"]
    );
}

#[test]
fn who_may_call_must_be_said_and_declared() {
    assert!(
        in_operation("security", Value::Null)[0]
            .starts_with("replaceHost: does not say who may call it")
    );
    let findings = in_operation("security", json!([{ "cookie": [] }]));
    assert_eq!(
        findings,
        ["replaceHost: its security scheme `cookie` is not declared"]
    );
    assert_eq!(in_operation("security", json!([{}])), Vec::<String>::new());
}

#[test]
fn every_placeholder_is_a_required_parameter_and_the_other_way_round() {
    let findings = in_operation("parameters/0/name", json!("guest"));
    assert_eq!(
        findings,
        [
            "replaceHost: `{host}` of its address is not declared",
            "replaceHost: declares `guest`, which its address does not have",
        ]
    );
    let findings = in_operation("parameters/0/required", json!(false));
    assert_eq!(findings, ["replaceHost: `{host}` must be required"]);
    let findings = in_operation("parameters/0/description", Value::Null);
    assert_eq!(
        findings,
        ["replaceHost: the parameter `host` has no description"]
    );
}

#[test]
fn each_refusal_that_follows_from_the_input_is_declared() {
    for status in ["400", "401", "404", "412", "413", "415", "428", "500"] {
        let findings = in_operation(&format!("responses/{status}"), Value::Null);
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert!(
            findings[0].contains(&format!("declares no answer {status}")),
            "{findings:?}"
        );
    }
    assert_eq!(
        in_operation("responses/200", Value::Null),
        ["replaceHost: declares no success"]
    );
}

#[test]
fn a_refusal_is_a_problem_and_every_answer_is_described() {
    let findings = in_operation("responses/404", json!({ "description": "Not there." }));
    assert_eq!(findings.len(), 1);
    assert!(findings[0].contains("answer 404: must be application/problem+json"));
    let findings = in_operation("responses/200/description", json!(""));
    assert_eq!(findings, ["replaceHost: answer 200: has no description"]);
}

#[test]
fn what_is_taken_is_closed_and_bounded() {
    let findings = after(
        "/components/schemas/NewHost/additionalProperties",
        Value::Null,
    );
    assert_eq!(
        findings,
        ["NewHost: is taken from a request, so it must refuse unknown properties"]
    );
    let findings = after(
        "/components/schemas/NewHost/properties/name/maxLength",
        Value::Null,
    );
    assert_eq!(
        findings,
        ["NewHost.name: is a text from a request without a bound: give it a maxLength"]
    );
    let list = json!({ "description": "Its tags.", "type": ["array", "null"], "items": { "type": "string", "format": "uuid" } });
    let findings = after("/components/schemas/NewHost/properties/tags", list);
    assert_eq!(
        findings,
        ["NewHost.tags: is a list from a request without a bound: give it maxItems"]
    );
}

#[test]
fn every_schema_and_property_is_described_but_not_the_tag_of_a_variant() {
    assert_eq!(
        after("/components/schemas/Host/description", Value::Null),
        ["Host: has no description"]
    );
    let findings = after(
        "/components/schemas/Host/properties/name/description",
        Value::Null,
    );
    assert_eq!(findings, ["Host.name: has no description"]);
    let variant = json!({ "description": "A choice.", "oneOf": [
        { "type": "object", "properties": { "kind": { "type": "string", "enum": ["virtual"] } } } ] });
    assert_eq!(
        after("/components/schemas/Choice", variant),
        Vec::<String>::new()
    );
}

#[test]
fn a_schema_has_what_it_refers_to_and_requires() {
    let findings = after(
        "/components/schemas/Host/properties/name",
        json!({ "$ref": "#/components/schemas/Name" }),
    );
    assert_eq!(
        findings,
        ["Host.name: refers to `#/components/schemas/Name`, which does not exist"]
    );
    let findings = after("/components/schemas/Host/required", json!(["name", "town"]));
    assert_eq!(findings, ["Host: requires `town`, which it does not have"]);
}
