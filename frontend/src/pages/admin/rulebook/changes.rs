//! Values of two rulebooks side by side.

use clusterxchange_domain::rulebook::ValueChange;
use serde_json::Value;
use yew::prelude::*;

use super::tree::{typed, words};
use crate::i18n::Texts;
use crate::ui::{Cell, Table};

/// All values that differ, before and after.
pub fn shown(texts: &Texts, changes: &[ValueChange]) -> Html {
    if changes.is_empty() {
        return html! { <p class="office-empty">{ texts.say("rulebook-same") }</p> };
    }
    let columns = vec![
        texts.say("rulebook-value").into(),
        texts.say("rulebook-value-before").into(),
        texts.say("rulebook-value-after").into(),
    ];
    let rows: Vec<Vec<Cell>> = changes
        .iter()
        .map(|change| {
            vec![
                html! { <span class="cases-title">{ path(&change.path) }</span> },
                side(texts, change.before.as_ref()),
                side(texts, change.after.as_ref()),
            ]
        })
        .collect();
    let caption = texts.tell("rulebook-differences", [("count", changes.len().into())]);
    html! { <Table {caption} {columns} {rows} /> }
}

/// A path of the rulebook as words.
pub fn path(path: &str) -> String {
    let parts: Vec<_> = path
        .split('.')
        .filter(|part| *part != "value")
        .map(words)
        .collect();
    parts.join(" › ")
}

fn side(texts: &Texts, value: Option<&Value>) -> Html {
    match value {
        None => html! { <span class="portal-quiet">{ texts.say("office-nothing") }</span> },
        Some(value) => html! { <span class="portal-prose">{ in_words(value) }</span> },
    }
}

/// A value, or all values of a whole entry.
fn in_words(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let words: Vec<_> = fields
                .iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| format!("{}: {}", words(name), in_words(value)))
                .collect();
            words.join("; ")
        }
        Value::Array(items) => {
            let words: Vec<_> = items.iter().map(in_words).collect();
            words.join(", ")
        }
        other => typed(other),
    }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_and_whole_entries_are_readable() {
        assert_eq!(
            path("lump_sum.ceilings.value.PT.amount"),
            "lump sum › ceilings › PT › amount"
        );
        let entry = json!({"country": "PT", "from": null, "amount": "1500"});
        assert_eq!(in_words(&entry), "amount: 1500; country: PT");
    }
}
