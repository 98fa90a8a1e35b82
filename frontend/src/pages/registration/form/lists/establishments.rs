//! Establishments in other countries.

use std::rc::Rc;

use serde_json::{Value, json};
use yew::prelude::*;

use super::{adder, entries, remover, text, text_or_null, use_adding, writer};
use crate::i18n::use_texts;
use crate::pages::references::{List, References};
use crate::ui::{Button, ButtonKind, Select, TextField};

/// What [`Establishments`] takes.
#[derive(Properties, PartialEq)]
pub struct EstablishmentsProps {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// The lists.
    pub references: Rc<References>,
    /// The answer.
    pub value: Value,
    /// The answer has changed.
    pub onchange: Callback<Value>,
}

/// Country and town of each establishment.
#[component]
pub fn Establishments(props: &EstablishmentsProps) -> Html {
    let texts = use_texts();
    let (value, onchange) = (&props.value, &props.onchange);
    let add = adder(value, onchange, json!({"country": null, "town": null}));
    let (list, add) = use_adding(value, add);
    let countries = props.references.of(List::Countries);
    let options: Vec<AttrValue> = countries
        .iter()
        .map(|(_, name)| name.clone().into())
        .collect();
    let entry = |(index, entry): (usize, &Value)| {
        let id = format!("{}-{index}", props.id);
        let place = countries
            .iter()
            .position(|(code, _)| Some(code) == entry.get("country"));
        let known: Vec<Value> = countries.iter().map(|(code, _)| code.clone()).collect();
        let choose =
            writer(value, onchange, index, "country").reform(move |place: Option<usize>| {
                place
                    .and_then(|place| known.get(place).cloned())
                    .unwrap_or_default()
            });
        html! {
            <li class="form-list__entry">
                <div class="form-list__body">
                    <Select id={format!("{id}-country")} label={texts.say("form-country")} optional=true options={options.clone()} value={place} onchange={choose} />
                    <TextField id={format!("{id}-town")} label={texts.say("form-town")} optional=true value={text(entry, "town")}
                        onchange={writer(value, onchange, index, "town").reform(text_or_null)} />
                </div>
                <Button kind={ButtonKind::Ghost} icon="trash" label={texts.say("list-remove")} onclick={remover(value, onchange, index)} />
            </li>
        }
    };
    html! {
        <fieldset class="ecl-form-group form-list" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            <ul class="form-list__entries" ref={list}>{ for entries(value).iter().enumerate().map(entry) }</ul>
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("form-add-establishment")} onclick={add} />
        </fieldset>
    }
}
