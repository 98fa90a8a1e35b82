//! Fields to correct, each with what is wrong with it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use yew::prelude::*;

use crate::draft::use_draft;
use crate::i18n::use_texts;
use crate::ui::{Button, ButtonKind, Select, TextArea};

/// What [`Corrections`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// What is wrong with the answer.
    pub error: Option<AttrValue>,
    /// What can be corrected: pointer and name.
    pub fields: Vec<(String, String)>,
    /// The corrections so far, as they are sent.
    pub value: Value,
    /// The corrections have changed.
    pub onchange: Callback<Value>,
    /// The name of the draft that the corrections belong to.
    pub draft: String,
}

/// A correction that is not added yet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
struct Next {
    field: Option<usize>,
    reason: String,
}

/// The corrections so far, and the way to add one.
#[component]
pub fn Corrections(props: &Props) -> Html {
    let texts = use_texts();
    let next = use_draft(format!("{}.correction", props.draft), Next::default);
    let entries = props.value.as_array().cloned().unwrap_or_default();
    let add = {
        let (open, entries) = (next.clone(), entries.clone());
        let (fields, onchange) = (props.fields.clone(), props.onchange.clone());
        Callback::from(move |()| {
            let reason = open.reason.trim();
            let Some((pointer, _)) = open.field.and_then(|place| fields.get(place)) else {
                return;
            };
            if reason.is_empty() {
                return;
            }
            let mut next = entries.clone();
            next.push(json!({"pointer": pointer, "reason": reason}));
            onchange.emit(Value::Array(next));
            open.begin_anew();
        })
    };
    let entry = |(index, entry): (usize, &Value)| {
        let pointer = entry
            .get("pointer")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let name = props.fields.iter().find(|(known, _)| known == pointer);
        let why = entry
            .get("reason")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let remove = {
            let (entries, onchange) = (entries.clone(), props.onchange.clone());
            Callback::from(move |()| {
                let mut next = entries.clone();
                next.remove(index);
                onchange.emit(Value::Array(next));
            })
        };
        html! {
            <li class="corrections__entry">
                <div><strong>{ name.map(|(_, name)| name.clone()) }</strong><p>{ why }</p></div>
                <Button kind={ButtonKind::Ghost} icon="trash" label={texts.say("list-remove")} onclick={remove} />
            </li>
        }
    };
    let options: Vec<AttrValue> = props
        .fields
        .iter()
        .map(|(_, name)| name.clone().into())
        .collect();
    html! {
        <fieldset class="ecl-form-group corrections" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            if !entries.is_empty() {
                <ul class="corrections__list">{ for entries.iter().enumerate().map(entry) }</ul>
            }
            <Select
                id={format!("{}-field", props.id)} label={texts.say("corrections-field")} error={props.error.clone()}
                {options} value={next.field} onchange={let next = next.clone(); move |field| next.set(Next { field, ..(*next).clone() })}
            />
            <TextArea
                id={format!("{}-reason", props.id)} label={texts.say("corrections-reason")} rows=2
                value={next.reason.clone()} onchange={let next = next.clone(); move |reason| next.set(Next { reason, ..(*next).clone() })}
            />
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("corrections-add")} onclick={add} />
        </fieldset>
    }
}
