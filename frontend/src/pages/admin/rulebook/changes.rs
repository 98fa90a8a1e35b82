//! Values of two rulebooks side by side.

use clusterxchange_domain::rulebook::ValueChange;
use serde_json::Value;
use yew::prelude::*;

use super::reading::{part_name, path_name, value_words};
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
                html! { <span class="cases-title">{ path(texts, &change.path) }</span> },
                side(texts, change.before.as_ref()),
                side(texts, change.after.as_ref()),
            ]
        })
        .collect();
    let caption = texts.tell("rulebook-differences", [("count", changes.len().into())]);
    html! { <Table {caption} {columns} {rows} /> }
}

/// A path of the rulebook as words.
pub fn path(texts: &Texts, path: &str) -> String {
    path_name(texts, path.split('.').filter(|part| *part != "value"))
}

fn side(texts: &Texts, value: Option<&Value>) -> Html {
    match value {
        None => html! { <span class="portal-quiet">{ texts.say("office-nothing") }</span> },
        Some(value) => html! { <span class="portal-prose">{ in_words(texts, value) }</span> },
    }
}

/// A value, or all values of a whole entry.
fn in_words(texts: &Texts, value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let words: Vec<_> = fields
                .iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| {
                    format!("{}: {}", part_name(texts, name), in_words(texts, value))
                })
                .collect();
            words.join("; ")
        }
        Value::Array(items) => {
            let words: Vec<_> = items.iter().map(|item| in_words(texts, item)).collect();
            words.join(", ")
        }
        other => value_words(texts, other),
    }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_and_whole_entries_are_readable() {
        let texts = Texts::load("en");
        assert_eq!(
            path(&texts, "lump_sum.ceilings.value.EU27.amount"),
            "Lump sums › Ceilings by country › EU27 › Amount"
        );
        let entry = json!({"country": "EU27", "from": null, "amount": "1500"});
        assert_eq!(in_words(&texts, &entry), "Amount: 1500; Country: EU27");
    }
}
