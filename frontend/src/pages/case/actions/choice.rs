//! The controls of questions that are answered by choosing.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use yew::prelude::*;

use super::control::{Props, help, id, setter};
use crate::i18n::Texts;
use crate::ui::{Checkboxes, Select};

/// The marks, the best first.
pub fn marks(texts: &Texts) -> Vec<(Value, String)> {
    vec![
        (json!(5), texts.say("mark-5")),
        (json!(4), texts.say("mark-4")),
        (json!(3), texts.say("mark-3")),
        (json!(2), texts.say("mark-2")),
        (json!(1), texts.say("mark-1")),
    ]
}

/// One of these values.
pub fn one(props: &Props, values: &[(Value, String)]) -> Html {
    let answer = props.value.as_ref();
    let value = values.iter().position(|(value, _)| Some(value) == answer);
    let known: Vec<Value> = values.iter().map(|(value, _)| value.clone()).collect();
    let onchange = setter(props).reform(move |place: Option<usize>| {
        place
            .and_then(|place| known.get(place).cloned())
            .unwrap_or_default()
    });
    let options: Vec<AttrValue> = values.iter().map(|(_, text)| text.clone().into()).collect();
    html! {
        <Select
            id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} {options} {value} {onchange}
        />
    }
}

/// Any of these values.
pub fn many(props: &Props, values: &[(Value, String)]) -> Html {
    let answer = props.value.as_ref();
    let ticked: Vec<Value> = answer
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let value: BTreeSet<usize> = values
        .iter()
        .enumerate()
        .filter(|(_, (value, _))| ticked.contains(value))
        .map(|(place, _)| place)
        .collect();
    let known: Vec<Value> = values.iter().map(|(value, _)| value.clone()).collect();
    let onchange = {
        let ticked = value.clone();
        setter(props).reform(move |(place, on): (usize, bool)| {
            let mut ticked = ticked.clone();
            if on {
                ticked.insert(place);
            } else {
                ticked.remove(&place);
            }
            let values = ticked.iter().filter_map(|place| known.get(*place).cloned());
            Value::Array(values.collect())
        })
    };
    let options: Vec<AttrValue> = values.iter().map(|(_, text)| text.clone().into()).collect();
    html! {
        <Checkboxes
            id={id(props)} legend={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} {options} {value} {onchange}
        />
    }
}
