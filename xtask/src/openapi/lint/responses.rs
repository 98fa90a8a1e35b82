//! Which answers an operation declares.

use super::{Finding, is_described};
use crate::openapi::document::{Document, Operation, members};

/// The media type and the schema of every refusal.
const PROBLEM: (&str, &str) = ("application/problem+json", "#/components/schemas/Problem");

/// Checks that each operation declares its success and every refusal that it can answer.
pub fn check(document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    for operation in document.operations() {
        findings.extend(missing(document, &operation));
        for (status, response) in document.responses(&operation) {
            let complaint = |message: &str| {
                Finding::new(operation.name(), format!("answer {status}: {message}"))
            };
            if !is_described(response) {
                findings.push(complaint("has no description"));
            }
            if is_refusal(status) && response["content"][PROBLEM.0]["schema"]["$ref"] != PROBLEM.1 {
                findings.push(complaint(
                    "must be application/problem+json with the schema `Problem`",
                ));
            }
            for (media, content) in members(&response["content"]) {
                if content.get("schema").is_none() {
                    findings.push(complaint(&format!("{media} has no schema")));
                }
            }
        }
    }
    findings
}

fn missing(document: &Document, operation: &Operation<'_>) -> Vec<Finding> {
    let responses = document.responses(operation);
    let has = |wanted: &str| responses.iter().any(|(status, _)| *status == wanted);
    let mut findings = Vec::new();
    if !responses
        .iter()
        .any(|(status, _)| status.starts_with('2') || status.starts_with('3'))
    {
        findings.push(Finding::new(operation.name(), "declares no success"));
    }
    for (status, reason) in expected(document, operation) {
        if !has(status) {
            let message = format!("declares no answer {status}, but {reason}");
            findings.push(Finding::new(operation.name(), message));
        }
    }
    findings
}

/// The refusals that follow from what an operation takes.
fn expected(document: &Document, operation: &Operation<'_>) -> Vec<(&'static str, &'static str)> {
    let mut expected = vec![("500", "any operation can fail")];
    if !document.parameters(operation).is_empty() || document.request(operation).is_some() {
        expected.push(("400", "its input can be malformed"));
    }
    if !document.is_public(operation) {
        expected.push(("401", "it needs a login"));
    }
    if !operation.placeholders().is_empty() {
        expected.push(("404", "its address names a thing"));
    }
    if document.request(operation).is_some() {
        expected.push(("413", "its body can be too large"));
        expected.push(("415", "its body can have another media type"));
    }
    if document
        .parameter(operation, "header", "If-Match")
        .is_some()
    {
        expected.push(("412", "it takes If-Match"));
        expected.push(("428", "it takes If-Match"));
    }
    if document
        .parameter(operation, "header", "Idempotency-Key")
        .is_some()
    {
        expected.push(("409", "it takes Idempotency-Key"));
        expected.push(("422", "it takes Idempotency-Key"));
    }
    expected
}

fn is_refusal(status: &str) -> bool {
    status.starts_with('4') || status.starts_with('5') || status == "default"
}
