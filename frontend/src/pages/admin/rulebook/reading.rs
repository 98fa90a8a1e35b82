//! The values of a version, each with its grade and source.

use clusterxchange_domain::rulebook::Rulebook;
use serde_json::Value;
use yew::prelude::*;

use super::tree::{Leaf, LeafKind, parts, plain, words};
use crate::i18n::{Texts, format};
use crate::ui::{Accordion, AccordionItem, Fact, Facts};

/// All values, part by part.
pub fn shown(texts: &Texts, rulebook: &Rulebook) -> Html {
    let tree = serde_json::to_value(rulebook).unwrap_or_default();
    let items: Vec<AccordionItem> = parts(&tree)
        .iter()
        .map(|(name, leaves)| AccordionItem {
            title: html! { { part_name(texts, name) } },
            content: html! { <Facts items={leaves.iter().map(|leaf| fact(texts, leaf)).collect::<Vec<_>>()} /> },
        })
        .collect();
    html! {
        <section class="case-section" aria-labelledby="rulebook-values">
            <h2 id="rulebook-values" class="case-section__title">{ texts.say("rulebook-values") }</h2>
            <Accordion id="rulebook-values-parts" {items} />
        </section>
    }
}

/// A step on the way to a value in words: a part of the rulebook, a country, a kind of organisation;
/// the key as words where we have none.
pub fn part_name(texts: &Texts, part: &str) -> String {
    if is_country(part) {
        return format::country(texts, part);
    }
    known(texts, part).unwrap_or_else(|| words(part))
}

/// Our words for a key, which may stand as words already.
fn known(texts: &Texts, key: &str) -> Option<String> {
    let part = texts.find(&format!("rulebook-part-{}", key.replace(['_', ' '], "-")));
    part.or_else(|| texts.find(&format!("eligibility-type-{}", key.replace(' ', "_"))))
}

/// Countries stand under their code of two capital letters.
fn is_country(key: &str) -> bool {
    key.len() == 2 && key.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// The steps on the way to a value, one after the other.
pub fn path_name<'a>(texts: &Texts, path: impl Iterator<Item = &'a str>) -> String {
    let steps: Vec<_> = path.map(|step| part_name(texts, step)).collect();
    steps.join(" › ")
}

/// The name of a value.
pub fn leaf_name(texts: &Texts, leaf: &Leaf) -> String {
    let name = path_name(texts, leaf.path.iter().map(String::as_str));
    match leaf.kind {
        LeafKind::Origin { .. } => texts.tell("rulebook-origin-of", [("name", name.into())]),
        LeafKind::Plain(_) | LeafKind::Sourced { .. } => name,
    }
}

/// A value in words.
pub fn value_words(texts: &Texts, value: &Value) -> String {
    match value {
        Value::Null => texts.say("office-nothing"),
        Value::Bool(true) => texts.say("answer-yes"),
        Value::Bool(false) => texts.say("answer-no"),
        Value::String(text) => key_words(texts, text).unwrap_or_else(|| text.clone()),
        other => plain(other),
    }
}

/// A value that is one of a few keys, in words.
fn key_words(texts: &Texts, key: &str) -> Option<String> {
    let is_key = |letter: u8| letter.is_ascii_lowercase() || letter == b'_';
    match key {
        "yes" => Some(texts.say("answer-yes")),
        "no" => Some(texts.say("answer-no")),
        "official" => Some(texts.say("rulebook-official")),
        "reported" => Some(texts.say("rulebook-reported")),
        "assumed" => Some(texts.say("rulebook-assumed")),
        key if is_country(key) => Some(format::country(texts, key)),
        key if key.bytes().all(is_key) => known(texts, key),
        _ => None,
    }
}

/// Grade and source in words.
pub fn origin(texts: &Texts, grade: &str, source: &str) -> String {
    let source = [("source", source.into())];
    match grade {
        "official" => texts.tell("source-official", source),
        "reported" => texts.tell("source-reported", source),
        _ => texts.tell("source-assumed", source),
    }
}

fn fact(texts: &Texts, leaf: &Leaf) -> Fact {
    let content = match &leaf.kind {
        LeafKind::Plain(value) => {
            html! { <span class="portal-prose">{ value_words(texts, value) }</span> }
        }
        LeafKind::Sourced {
            value,
            grade,
            source,
        } => html! {
            <><span class="portal-prose">{ value_words(texts, value) }</span><p class="portal-quiet">{ origin(texts, grade, source) }</p></>
        },
        LeafKind::Origin { grade, source } => {
            html! { <span class="portal-quiet">{ origin(texts, grade, source) }</span> }
        }
    };
    (leaf_name(texts, leaf).into(), content)
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_are_said_in_words_and_unknown_ones_stay() {
        let texts = Texts::load("en");
        let path = |steps: &[&str]| path_name(&texts, steps.iter().copied());
        assert_eq!(
            path(&["lump_sum", "full from km"]),
            "Lump sums › Full amount from (kilometres)"
        );
        assert_eq!(
            path(&["types", "sme"]),
            "Kinds of organisation › Small or medium-sized enterprise"
        );
        assert_eq!(
            path(&["matching", "some new key"]),
            "Matching › some new key"
        );
    }

    #[test]
    fn values_that_are_keys_are_said_in_words_and_texts_stay() {
        let texts = Texts::load("en");
        let said = |value| value_words(&texts, &value);
        assert_eq!(said(json!("calendar")), "Calendar days");
        assert_eq!(said(json!("yes")), "Yes");
        assert_eq!(said(json!("open-2026.1")), "open-2026.1");
        assert_eq!(said(json!("Objectives")), "Objectives");
        assert_eq!(said(json!([7, 14])), "7, 14");
    }
}
