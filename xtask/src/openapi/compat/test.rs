use serde_json::{Value, json};

use super::*;

/// One operation with a body, parameters and an answer.
fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "paths": { "/hosts/{host}": { "patch": {
            "operationId": "updateHost",
            "security": [{ "bearer": [] }, { "token": [] }],
            "parameters": [
                { "name": "host", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "dry_run", "in": "query", "schema": { "type": "boolean" } }
            ],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Patch" } } } },
            "responses": {
                "200": {
                    "description": "Updated.",
                    "headers": { "ETag": { "schema": { "type": "string" } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Host" } } }
                },
                "404": { "description": "Not there." }
            }
        } } },
        "components": { "schemas": {
            "Patch": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": {
                "name": { "type": "string", "maxLength": 100 },
                "size": { "type": "integer", "minimum": 1 },
                "kind": { "type": "string", "enum": ["sme", "cluster"] } } },
            "Host": { "type": "object", "required": ["id", "state"], "properties": {
                "id": { "type": "string", "format": "uuid" },
                "state": { "type": "string", "enum": ["open", "closed"] },
                "parent": { "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Host" }] } } }
        } }
    })
}

const OPERATION: &str = "/paths/~1hosts~1{host}/patch";
const PATCH: &str = "/components/schemas/Patch";
const HOST: &str = "/components/schemas/Host";

fn messages(earlier: &Value, current: &Value) -> Vec<String> {
    let parse = |value: &Value| Document::parse(&value.to_string()).unwrap();
    let findings = compare(&parse(earlier), &parse(current));
    findings
        .into_iter()
        .map(|finding| finding.message)
        .collect()
}

/// The findings after a change, and after taking the same change back.
fn there_and_back(pointer: &str, change: impl Fn(&mut Value)) -> (Vec<String>, Vec<String>) {
    let earlier = document();
    let mut current = document();
    change(current.pointer_mut(pointer).unwrap());
    (messages(&earlier, &current), messages(&current, &earlier))
}

fn remove(name: &str) -> impl Fn(&mut Value) {
    move |value| {
        value.as_object_mut().unwrap().remove(name);
    }
}

fn set(name: &str, to: Value) -> impl Fn(&mut Value) {
    move |value| value[name] = to.clone()
}

#[test]
fn a_document_is_compatible_with_itself() {
    assert_eq!(messages(&document(), &document()), Vec::<String>::new());
}

#[test]
fn an_operation_may_come_but_not_go() {
    let (there, back) = there_and_back("/paths/~1hosts~1{host}", remove("patch"));
    assert_eq!(there, ["PATCH /hosts/{host} is gone"]);
    assert!(back.is_empty());
}

#[test]
fn a_placeholder_may_have_another_name_but_not_the_operation() {
    let earlier = document();
    let renamed = document().to_string().replace("{host}", "{id}");
    let renamed = renamed.replace("\"name\":\"host\"", "\"name\":\"id\"");
    assert!(messages(&earlier, &serde_json::from_str(&renamed).unwrap()).is_empty());
    let (there, _) = there_and_back(OPERATION, set("operationId", json!("changeHost")));
    assert_eq!(there, ["is now called changeHost"]);
}

#[test]
fn a_login_may_be_added_but_not_taken_away() {
    let (there, back) = there_and_back(OPERATION, set("security", json!([{ "bearer": [] }])));
    assert_eq!(there, ["no longer takes the login `token`"]);
    assert!(back.is_empty());
    let (there, back) = there_and_back(OPERATION, set("security", json!([{}])));
    assert!(there.is_empty());
    assert_eq!(back, ["needs a login now"]);
}

#[test]
fn what_is_required_of_a_client_may_only_become_less() {
    let (there, back) = there_and_back(
        &format!("{OPERATION}/parameters/1"),
        set("required", json!(true)),
    );
    assert_eq!(there, ["requires the query parameter `dry_run` now"]);
    assert!(back.is_empty());
    let (there, back) = there_and_back(PATCH, set("required", json!(["name", "size"])));
    assert_eq!(there, ["body: `size` is required now"]);
    assert!(back.is_empty());
    let (there, back) = there_and_back(
        &format!("{OPERATION}/requestBody"),
        set("required", json!(true)),
    );
    assert_eq!(there, ["requires a body now"]);
    assert!(back.is_empty());
}

#[test]
fn a_parameter_may_come_but_not_go() {
    let (there, back) = there_and_back(&format!("{OPERATION}/parameters"), |parameters| {
        parameters.as_array_mut().unwrap().pop();
    });
    assert_eq!(there, ["no longer takes the query parameter `dry_run`"]);
    assert!(back.is_empty());
}

#[test]
fn what_is_taken_may_only_become_wider() {
    let name = format!("{PATCH}/properties/name");
    let (there, back) = there_and_back(&name, set("maxLength", json!(80)));
    assert_eq!(there, ["body.name: the maxLength was 100, is 80"]);
    assert!(back.is_empty());
    let (there, back) = there_and_back(
        &format!("{PATCH}/properties/size"),
        set("minimum", json!(2)),
    );
    assert_eq!(there, ["body.size: the minimum was 1, is 2"]);
    assert!(back.is_empty());
    let (there, back) = there_and_back(
        &format!("{PATCH}/properties/size"),
        set("type", json!("number")),
    );
    assert!(there.is_empty());
    assert_eq!(back, ["body.size: the type was number, is integer"]);
    let (there, back) = there_and_back(
        &format!("{PATCH}/properties/kind"),
        set("enum", json!(["sme"])),
    );
    assert_eq!(
        there,
        ["body.kind: the value \"cluster\" is no longer taken"]
    );
    assert!(back.is_empty());
    let (there, back) = there_and_back(&name, set("pattern", json!("^[a-z]+$")));
    assert_eq!(there, ["body.name: the pattern was null, is \"^[a-z]+$\""]);
    assert!(back.is_empty());
}

#[test]
fn a_property_that_is_taken_may_come_but_not_go() {
    let (there, back) = there_and_back(&format!("{PATCH}/properties"), remove("size"));
    assert_eq!(there, ["body: `size` is no longer taken"]);
    assert!(back.is_empty());
    let (_, back) = there_and_back(PATCH, remove("additionalProperties"));
    assert_eq!(back, ["body: unknown properties are refused now"]);
}

#[test]
fn what_is_given_may_only_become_narrower() {
    let (there, back) = there_and_back(
        &format!("{HOST}/properties/state"),
        set("enum", json!(["open", "closed", "full"])),
    );
    assert_eq!(
        there,
        ["answer 200.state: the value \"full\" is new among the answers"]
    );
    assert!(back.is_empty());
    let (there, back) = there_and_back(
        &format!("{HOST}/properties/id"),
        set("type", json!(["string", "null"])),
    );
    assert_eq!(
        there,
        ["answer 200.id: the type was string, is string or null"]
    );
    assert!(back.is_empty());
    let (there, _) = there_and_back(&format!("{HOST}/properties/id"), remove("format"));
    assert_eq!(there, ["answer 200.id: the format was \"uuid\", is null"]);
}

#[test]
fn a_property_that_is_given_may_come_but_not_go_or_be_missing() {
    let (there, back) = there_and_back(&format!("{HOST}/properties"), remove("state"));
    assert_eq!(there, ["answer 200: `state` is gone"]);
    assert!(back.is_empty());
    let (there, back) = there_and_back(HOST, set("required", json!(["id"])));
    assert_eq!(there, ["answer 200: `state` may be missing now"]);
    assert!(back.is_empty());
}

#[test]
fn a_variant_may_go_from_what_is_given_but_not_come() {
    let null = json!([{ "type": "null" }]);
    let (there, back) = there_and_back(&format!("{HOST}/properties/parent"), set("oneOf", null));
    assert!(there.is_empty());
    assert_eq!(
        back,
        ["answer 200.parent: the variant Host is new among the answers"]
    );
}

#[test]
fn a_success_and_its_headers_may_come_but_not_go_while_a_refusal_may() {
    let (there, back) = there_and_back(&format!("{OPERATION}/responses/200"), remove("headers"));
    assert_eq!(there, ["answer 200 lost the header `ETag`"]);
    assert!(back.is_empty());
    let (there, _) = there_and_back(&format!("{OPERATION}/responses"), remove("200"));
    assert_eq!(there, ["no longer answers 200"]);
    let (there, _) = there_and_back(&format!("{OPERATION}/responses"), remove("404"));
    assert!(there.is_empty());
}
