//! Answers that are lists of days: days of a virtual exchange, and what happens on which day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use yew::prelude::*;

use super::growing;
use crate::draft::use_draft;
use crate::i18n::{format, use_texts};
use crate::ui::{Button, ButtonKind, DateField, TextArea, TextField};

/// What the controls of this module take.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// What is wrong with the answer.
    pub error: Option<AttrValue>,
    /// The answer.
    pub value: Value,
    /// The answer has changed.
    pub onchange: Callback<Value>,
    /// The name of the draft that the answer belongs to.
    #[prop_or_default]
    pub draft: String,
}

/// The days so far, in their order.
fn days_of(value: &Value) -> Vec<NaiveDate> {
    serde_json::from_value(value.clone()).unwrap_or_default()
}

/// The days with one of them changed, added or taken away.
fn with_day(mut days: Vec<NaiveDate>, index: usize, day: Option<NaiveDate>) -> Vec<NaiveDate> {
    if index < days.len() {
        days.remove(index);
    }
    days.extend(day);
    days.sort_unstable();
    days.dedup();
    days
}

/// A field for each day, and an empty one for the next.
#[component]
pub fn Days(props: &Props) -> Html {
    let texts = use_texts();
    let days = days_of(&props.value);
    let field = |index: usize| {
        let value = days.get(index).copied();
        let known = days.clone();
        let onchange = props
            .onchange
            .reform(move |day| json!(with_day(known.clone(), index, day)));
        let label = texts.tell("plan-day", [("number", (index + 1).into())]);
        html! { <DateField id={format!("{}-{index}", props.id)} {label} optional=true {value} {onchange} /> }
    };
    html! {
        <fieldset class="ecl-form-group portal-checkboxes" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            { crate::ui::field_error(&props.id, props.error.as_ref()) }
            <div class="planner__pair">{ for (0..=days.len()).map(field) }</div>
        </fieldset>
    }
}

/// An item of the agenda that is not added yet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
struct Next {
    day: Option<NaiveDate>,
    title: String,
    details: String,
}

impl Next {
    /// As it is sent, once day and title are there.
    fn as_sent(&self) -> Option<Value> {
        let (on, title) = (self.day?, self.title.trim());
        let details = self.details.trim();
        (!title.is_empty()).then(|| json!({ "on": on, "title": title, "details": details }))
    }
}

/// What happens on which day: what is noted so far, and the fields for one more.
#[component]
pub fn AgendaField(props: &Props) -> Html {
    let texts = use_texts();
    let next = use_draft(format!("{}:agenda", props.draft), Next::default);
    let open = next.as_sent();
    let mut items = growing::listed(&props.value, open.as_ref());
    items.sort_by_key(|item| item["on"].as_str().map(str::to_owned));
    let change = {
        let (next, items, onchange) = (next.clone(), items.clone(), props.onchange.clone());
        Callback::from(move |changed: Next| {
            onchange.emit(growing::whole(&items, changed.as_sent()));
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
    let entry = |(index, item): (usize, &Value)| {
        let on = item["on"].as_str().and_then(|on| on.parse().ok());
        let when = on.map(|on: NaiveDate| format::day(&texts, on));
        let what = item["title"].as_str().unwrap_or_default().to_owned();
        let label = texts.tell("visit-agenda-remove", [("title", what.as_str().into())]);
        let onclick = {
            let (items, open) = (items.clone(), open.clone());
            props
                .onchange
                .reform(move |()| growing::whole(&growing::without(&items, index), open.clone()))
        };
        html! {
            <li class="agenda__item">
                <p class="portal-quiet">{ when }</p>
                <p class="news__title">{ what }</p>
                <Button kind={ButtonKind::Ghost} {label} {onclick} />
            </li>
        }
    };
    let id = &props.id;
    html! {
        <fieldset class="ecl-form-group portal-checkboxes agenda__field" id={id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            { crate::ui::field_error(id, props.error.as_ref()) }
            <ol class="agenda">{ for items.iter().enumerate().map(entry) }</ol>
            <DateField id={format!("{id}-on")} label={texts.say("visit-agenda-day")} optional=true value={next.day} onchange={let (next, change) = (next.clone(), change.clone()); move |day| change.emit(Next { day, ..(*next).clone() })} />
            <TextField id={format!("{id}-title")} label={texts.say("visit-agenda-title")} optional=true value={next.title.clone()} onchange={let (next, change) = (next.clone(), change.clone()); move |title| change.emit(Next { title, ..(*next).clone() })} />
            <TextArea id={format!("{id}-details")} label={texts.say("visit-agenda-details")} optional=true rows=2 value={next.details.clone()} onchange={let (next, change) = (next.clone(), change.clone()); move |details| change.emit(Next { details, ..(*next).clone() })} />
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("visit-agenda-add")} onclick={add} />
        </fieldset>
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn days_are_kept_in_their_order_and_once_each() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let days = vec![day("2027-04-02"), day("2027-04-05")];
        let more = with_day(days.clone(), 2, Some(day("2027-04-01")));
        assert_eq!(more[0], day("2027-04-01"));
        assert_eq!(with_day(days.clone(), 0, Some(day("2027-04-05"))).len(), 1);
        assert_eq!(with_day(days, 1, None), [day("2027-04-02")]);
    }
}
