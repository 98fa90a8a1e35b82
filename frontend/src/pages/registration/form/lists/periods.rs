//! Periods of days.

use chrono::NaiveDate;
use serde_json::{Value, json};
use yew::prelude::*;

use super::{adder, entries, remover, text, use_adding, writer};
use crate::i18n::use_texts;
use crate::ui::{Button, ButtonKind, DateField};

/// What [`Periods`] takes.
#[derive(Properties, PartialEq)]
pub struct PeriodsProps {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// The answer.
    pub value: Value,
    /// The answer has changed.
    pub onchange: Callback<Value>,
}

/// First and last day of each period.
#[component]
pub fn Periods(props: &PeriodsProps) -> Html {
    let texts = use_texts();
    let (value, onchange) = (&props.value, &props.onchange);
    let add = adder(value, onchange, json!({"from": null, "to": null}));
    let (list, add) = use_adding(value, add);
    let day = |entry: &Value, name: &str| -> Option<NaiveDate> { text(entry, name).parse().ok() };
    let entry = |(index, entry): (usize, &Value)| {
        let id = format!("{}-{index}", props.id);
        html! {
            <li class="form-list__entry">
                <div class="form-list__body form-list__body--pair">
                    <DateField id={format!("{id}-from")} label={texts.say("form-from")} optional=true value={day(entry, "from")}
                        onchange={writer(value, onchange, index, "from").reform(|day: Option<NaiveDate>| json!(day))} />
                    <DateField id={format!("{id}-to")} label={texts.say("form-to")} optional=true value={day(entry, "to")}
                        onchange={writer(value, onchange, index, "to").reform(|day: Option<NaiveDate>| json!(day))} />
                </div>
                <Button kind={ButtonKind::Ghost} icon="trash" label={texts.say("list-remove")} onclick={remover(value, onchange, index)} />
            </li>
        }
    };
    html! {
        <fieldset class="ecl-form-group form-list" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            <ul class="form-list__entries" ref={list}>{ for entries(value).iter().enumerate().map(entry) }</ul>
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("form-add-period")} onclick={add} />
        </fieldset>
    }
}
