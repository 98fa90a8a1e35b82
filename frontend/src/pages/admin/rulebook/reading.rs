//! The values of a version, each with its grade and source.

use clusterxchange_domain::rulebook::Rulebook;
use serde_json::Value;
use yew::prelude::*;

use super::tree::{Leaf, LeafKind, parts, typed, words};
use crate::i18n::Texts;
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

/// A part of the rulebook in words.
pub fn part_name(texts: &Texts, part: &str) -> String {
    let id = format!("rulebook-part-{}", part.replace('_', "-"));
    texts.find(&id).unwrap_or_else(|| words(part))
}

/// The name of a value.
pub fn leaf_name(texts: &Texts, leaf: &Leaf) -> String {
    let name = leaf.path.join(" › ");
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
        other => typed(other),
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
