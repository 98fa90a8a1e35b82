//! Whatever the rules can say has its words in every language.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clusterxchange_domain::rules;

use super::Patterns;
use crate::i18n::test::{forms, ids, languages, shipped, sources};

/// Where the rules are.
const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../domain/src");

/// Sentences there that are no findings: the descriptions of the rules, the documents that people sign,
/// the document of the API, and the hours of an office.
const OTHER: [&str; 5] = [
    "rule.rs",
    "building/agreement.rs",
    "building/commitment/tool_text.rs",
    "administration/opening.rs",
    "src/text.rs",
];

#[test]
fn every_sentence_of_the_rules_has_a_form() {
    let forms: BTreeSet<_> = Patterns::read(&forms()).skeletons().collect();
    let missing: Vec<_> = files()
        .into_iter()
        .flat_map(|file| sentences(&fs::read_to_string(file).unwrap()))
        .filter(|sentence| !forms.contains(sentence))
        .collect();
    assert!(
        missing.is_empty(),
        "add to frontend/locales/*/said_….ftl: {missing:#?}"
    );
}

#[test]
fn a_rule_that_is_worded_is_one_of_the_scheme() {
    for language in languages() {
        for id in shipped(&language).iter().flat_map(|source| ids(source)) {
            let Some(rule) = id.strip_prefix("rule-") else {
                continue;
            };
            assert!(rules::find(rule).is_some(), "{language}: {rule}");
        }
    }
}

#[test]
fn every_language_puts_in_values_of_the_form_alone() {
    let english = messages("en");
    for language in languages() {
        for (id, text) in messages(&language) {
            let form = english.iter().find(|(known, _)| *known == id);
            let wanted = form.map(|(_, form)| variables(form)).unwrap_or_default();
            let strange: Vec<_> = variables(&text).difference(&wanted).cloned().collect();
            assert!(strange.is_empty(), "{language}: {id} has no {strange:?}");
        }
    }
}

#[test]
fn no_two_forms_are_the_same() {
    let mut known = BTreeSet::new();
    let source = forms();
    let forms = source.lines().filter_map(|line| line.split_once(" = "));
    // Names of values make no difference.
    let nameless = forms.map(|(_, form)| {
        let mut parts = form.split('$');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + kind_and_words(part))
    });
    let twice: Vec<_> = nameless
        .filter(|form| !known.insert(form.clone()))
        .collect();
    assert!(twice.is_empty(), "{twice:?}");
}

/// The texts of what the server says, with their identifiers.
fn messages(language: &str) -> Vec<(String, String)> {
    let source = shipped(language).join("\n");
    let entries = format!("\n{source}");
    let entries = entries.split("\nsaid-").skip(1);
    entries
        .map(|entry| {
            let entry = entry.split("\nrule-").next().unwrap_or_default();
            let (id, text) = entry.split_once(" = ").unwrap();
            let own = text.lines().take_while(|line| !line.contains(" = "));
            (id.to_owned(), own.collect())
        })
        .collect()
}

/// What follows the name of a value.
fn kind_and_words(part: &str) -> &str {
    part.trim_start_matches(|it: char| it.is_ascii_lowercase() || it == '_')
}

fn variables(text: &str) -> BTreeSet<String> {
    let names = text.split('$').skip(1);
    names
        .map(|rest| {
            rest.chars()
                .take_while(|it| it.is_ascii_alphanumeric() || *it == '_')
                .collect()
        })
        .collect()
}

/// The files of the rules.
fn files() -> Vec<PathBuf> {
    let mut found = sources(Path::new(RULES));
    let tests = ["test.rs", "laws.rs"];
    found.retain(|file| !tests.iter().chain(&OTHER).any(|name| file.ends_with(name)));
    found.retain(|file| {
        let mut parts = file.components().map(std::path::Component::as_os_str);
        !parts.any(|part| part == "test" || part == "rule")
    });
    found
}

/// The literals of a Rust file that are whole sentences, with a mark for every value; those of its
/// tests and of the rules' own descriptions are left out.
fn sentences(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut described = false;
    let kept = source.lines().filter(|line| {
        described |= line.contains(": Rule = Rule {");
        let keep = !described && !line.trim_start().starts_with("//");
        described &= *line != "};";
        keep
    });
    let code = kept.collect::<Vec<_>>().join("\n");
    let code = code.replace("\\\"", "\u{1}");
    let literals = code.split('"').skip(1).step_by(2);
    literals
        .map(|literal| joined(&literal.replace('\u{1}', "\"")))
        .filter(|text| text.ends_with('.') && text.contains(' '))
        .map(|text| marked(&text))
        .collect()
}

/// A literal that goes on in the next line.
fn joined(literal: &str) -> String {
    let mut lines = literal.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| text + line.trim_start())
}

/// Every value as `{}`, whatever its name.
fn marked(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let behind = part.split_once('}').map_or("", |(_, behind)| behind);
        text + "{}" + behind
    })
}
