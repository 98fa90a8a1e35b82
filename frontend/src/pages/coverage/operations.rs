//! Each operation of the API is used somewhere in the portal, or is for machines only.

use std::path::Path;

use super::document::Document;

/// The list: what a person finds in the portal, and what only machines need.
const LIST: &str = include_str!("operations.txt");

/// A line of the list.
struct Entry {
    operation: &'static str,
    /// Below `src`; a dash for what only machines need.
    file: &'static str,
    /// What stands there, or why nobody needs it.
    words: &'static str,
}

fn entries() -> impl Iterator<Item = Entry> {
    let is_entry = |line: &&str| !line.is_empty() && !line.starts_with('#');
    LIST.lines().filter(is_entry).map(|line| {
        let mut parts = line.splitn(3, " | ");
        let mut next = || parts.next().expect("three parts");
        Entry {
            operation: next(),
            file: next(),
            words: next(),
        }
    })
}

/// Whether the operation has a place, and the source still has it.
pub fn has_place(operation: &str) -> bool {
    entries().any(|entry| entry.operation == operation && still_there(&entry))
}

fn still_there(entry: &Entry) -> bool {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let source = std::fs::read_to_string(sources.join(entry.file)).unwrap_or_default();
    let without_blanks = |text: &str| text.split_whitespace().collect::<String>();
    without_blanks(&source).contains(&without_blanks(entry.words))
}

fn is_for_machines(operation: &str) -> bool {
    entries().any(|entry| entry.operation == operation && entry.file == "-")
}

/// Whether it is an action of a case, for which the state tables speak.
fn is_action(method: &str, path: &str) -> bool {
    let steps: Vec<_> = path.trim_start_matches("/api/v1/").split('/').collect();
    let is_case =
        |kind: &str| ["registrations", "proposals", "exchanges", "visits"].contains(&kind);
    matches!(steps[..], [kind, "{id}", _] if is_case(kind)) && method == "post"
}

#[test]
fn each_operation_has_its_place_in_the_portal_or_is_for_machines() {
    let without: Vec<_> = Document::committed()
        .operations()
        .into_iter()
        .filter(|((method, path), _)| !is_action(method, path))
        .map(|(_, operation)| operation.id)
        .filter(|id| !has_place(id) && !is_for_machines(id))
        .collect();
    assert!(without.is_empty(), "no place for {}", without.join(", "));
}

#[test]
fn no_list_names_an_operation_that_has_gone() {
    let ids: Vec<_> = Document::committed()
        .operations()
        .into_values()
        .map(|operation| operation.id)
        .collect();
    let gone: Vec<_> = entries()
        .map(|entry| entry.operation)
        .filter(|name| !ids.iter().any(|id| id == name))
        .collect();
    assert!(gone.is_empty(), "{gone:?}");
}
