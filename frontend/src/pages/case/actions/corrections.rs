//! Fields to correct, each with what is wrong with it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use yew::prelude::*;

use super::growing;
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

impl Next {
    /// As it is sent, once field and reason are there.
    fn as_sent(&self, fields: &[(String, String)]) -> Option<Value> {
        let reason = self.reason.trim();
        let (pointer, _) = fields.get(self.field?)?;
        (!reason.is_empty()).then(|| json!({"pointer": pointer, "reason": reason}))
    }
}

/// The corrections so far, and the way to add one.
#[component]
pub fn Corrections(props: &Props) -> Html {
    let texts = use_texts();
    let next = use_draft(format!("{}.correction", props.draft), Next::default);
    let open = next.as_sent(&props.fields);
    let entries = growing::listed(&props.value, open.as_ref());
    let change = {
        let (next, entries) = (next.clone(), entries.clone());
        let (fields, onchange) = (props.fields.clone(), props.onchange.clone());
        Callback::from(move |changed: Next| {
            onchange.emit(growing::whole(&entries, changed.as_sent(&fields)));
            next.set(changed);
        })
    };
    let add = {
        let (next, is_complete) = (next.clone(), open.is_some());
        Callback::from(move |()| {
            if is_complete {
                next.begin_anew();
            }
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
            let (entries, open) = (entries.clone(), open.clone());
            props
                .onchange
                .reform(move |()| growing::whole(&growing::without(&entries, index), open.clone()))
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
                {options} value={next.field} onchange={let (next, change) = (next.clone(), change.clone()); move |field| change.emit(Next { field, ..(*next).clone() })}
            />
            <TextArea
                id={format!("{}-reason", props.id)} label={texts.say("corrections-reason")} rows=2
                value={next.reason.clone()} onchange={let next = next.clone(); move |reason| change.emit(Next { reason, ..(*next).clone() })}
            />
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("corrections-add")} onclick={add} />
        </fieldset>
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_correction_counts_once_field_and_reason_are_there() {
        let fields = [("/size/staff".to_owned(), "Staff".to_owned())];
        let half = Next {
            field: Some(0),
            reason: " ".to_owned(),
        };
        assert_eq!(half.as_sent(&fields), None);
        let complete = Next {
            reason: "Too few. ".to_owned(),
            ..half
        };
        assert_eq!(
            complete.as_sent(&fields),
            Some(json!({"pointer": "/size/staff", "reason": "Too few."}))
        );
    }
}
