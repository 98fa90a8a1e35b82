//! Names, tags, security and parameters of operations.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, is_described};
use crate::openapi::document::{Document, Operation, items};

/// Checks every operation by itself, and their names together.
pub fn check(document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut names: BTreeMap<&str, u32> = BTreeMap::new();
    let tags = described_tags(document);
    for operation in document.operations() {
        findings.extend(name(&operation));
        findings.extend(words(&operation, &tags));
        findings.extend(security(document, &operation));
        findings.extend(parameters(document, &operation));
        if let Some(id) = operation.id() {
            *names.entry(id).or_default() += 1;
        }
    }
    let repeated = names.into_iter().filter(|(_, count)| *count > 1);
    findings.extend(repeated.map(|(id, count)| {
        Finding::new(
            id,
            format!("{count} operations have this name: names must be unique"),
        )
    }));
    findings
}

/// The name is the handler's in camel case: `find_host` is `findHost`.
fn name(operation: &Operation<'_>) -> Option<Finding> {
    let Some(id) = operation.id() else {
        return Some(Finding::new(operation.name(), "has no operationId"));
    };
    let camel = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|letter| letter.is_ascii_alphanumeric());
    (!camel).then(|| Finding::new(id, "the operationId is not in camelCase"))
}

fn words(operation: &Operation<'_>, tags: &BTreeSet<&str>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let own: Vec<&str> = items(&operation.body["tags"])
        .filter_map(|tag| tag.as_str())
        .collect();
    match own.as_slice() {
        [tag] if tags.contains(tag) => {}
        [tag] => findings.push(Finding::new(
            operation.name(),
            format!("its tag `{tag}` is not described at the top of the document"),
        )),
        _ => findings.push(Finding::new(operation.name(), "must have exactly one tag")),
    }
    if operation.body["summary"]
        .as_str()
        .is_none_or(|text| text.trim().is_empty())
    {
        findings.push(Finding::new(operation.name(), "has no summary"));
    }
    findings
}

fn described_tags(document: &Document) -> BTreeSet<&str> {
    items(&document.root()["tags"])
        .filter(|tag| is_described(tag))
        .filter_map(|tag| tag["name"].as_str())
        .collect()
}

/// An operation for everybody must say so: forgetting the login must not look like meaning it.
fn security(document: &Document, operation: &Operation<'_>) -> Vec<Finding> {
    if operation.body.get("security").is_none() && document.root().get("security").is_none() {
        let message =
            "does not say who may call it: give it a security scheme, or `{}` for everybody";
        return vec![Finding::new(operation.name(), message)];
    }
    let schemes = &document.root()["components"]["securitySchemes"];
    document
        .security(operation)
        .into_iter()
        .flatten()
        .flat_map(|alternative| alternative.as_object().into_iter().flatten())
        .filter(|(scheme, _)| schemes.get(scheme.as_str()).is_none())
        .map(|(scheme, _)| {
            let message = format!("its security scheme `{scheme}` is not declared");
            Finding::new(operation.name(), message)
        })
        .collect()
}

fn parameters(document: &Document, operation: &Operation<'_>) -> Vec<Finding> {
    let complaint = |message: String| Finding::new(operation.name(), message);
    let mut findings = Vec::new();
    let placeholders = operation.placeholders();
    for name in &placeholders {
        match document.parameter(operation, "path", name) {
            None => findings.push(complaint(format!(
                "`{{{name}}}` of its address is not declared"
            ))),
            Some(parameter) if parameter["required"] != true => {
                findings.push(complaint(format!("`{{{name}}}` must be required")));
            }
            Some(_) => {}
        }
    }
    let mut seen = BTreeSet::new();
    for parameter in document.parameters(operation) {
        let name = parameter["name"].as_str().unwrap_or_default();
        let place = parameter["in"].as_str().unwrap_or_default();
        if place == "path" && !placeholders.contains(&name) {
            findings.push(complaint(format!(
                "declares `{name}`, which its address does not have"
            )));
        }
        if !seen.insert((place, name)) {
            findings.push(complaint(format!("declares the parameter `{name}` twice")));
        }
        if !is_described(parameter) {
            findings.push(complaint(format!(
                "the parameter `{name}` has no description"
            )));
        }
    }
    findings
}
