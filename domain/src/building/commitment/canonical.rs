//! The canonical form that is hashed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Clause;
use crate::building::DocumentHash;

/// Keys and hashes, sorted by key.
pub(super) type Leaves<'a> = BTreeMap<&'a str, DocumentHash>;

// Fields in alphabetical order: serde writes them in this order.
#[derive(Serialize)]
struct Substance<'a> {
    clauses: Leaves<'a>,
    exchange: String,
    rulebook: &'a str,
}

#[derive(Serialize)]
struct Root<'a> {
    details: Leaves<'a>,
    substance: DocumentHash,
}

pub(super) fn leaves(clauses: &[Clause], substantive: bool) -> Leaves<'_> {
    clauses
        .iter()
        .filter(|clause| clause.substantive == substantive)
        .map(|clause| (clause.key.as_str(), clause.content.leaf()))
        .collect()
}

pub(super) fn substance(clauses: Leaves<'_>, exchange: String, rulebook: &str) -> String {
    written(&Substance {
        clauses,
        exchange,
        rulebook,
    })
}

pub(super) fn root(details: Leaves<'_>, substance: DocumentHash) -> String {
    written(&Root { details, substance })
}

fn written(value: &impl Serialize) -> String {
    // Maps with text as keys and values are always written, so the default is never taken.
    serde_json::to_string(value).unwrap_or_default()
}
