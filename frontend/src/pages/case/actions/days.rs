//! Answers that are lists of days: days of a virtual exchange, and what happens on which day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use yew::prelude::*;

use super::form::Answers;
use super::growing;
use super::question::Control;
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
    /// First and last day of what the days belong to, where they are known.
    #[prop_or_default]
    pub period: Option<(NaiveDate, NaiveDate)>,
}

/// The days so far, in their order.
fn days_of(value: &Value) -> Vec<NaiveDate> {
    serde_json::from_value(value.clone()).unwrap_or_default()
}

/// The first and the last of the days between which an agenda lies, as far as they are answered.
pub fn period(answers: &Answers, control: &Control) -> Option<(NaiveDate, NaiveDate)> {
    let Control::Agenda { first, last } = control else {
        return None;
    };
    let days = |pointers: &[&'static str]| -> Vec<NaiveDate> {
        let given = pointers.iter().filter_map(|pointer| answers.get(pointer));
        given.flat_map(named).collect()
    };
    Some((
        days(first).into_iter().min()?,
        days(last).into_iter().max()?,
    ))
}

/// The days that an answer names: one, or several.
fn named(value: &Value) -> Vec<NaiveDate> {
    match value.as_str() {
        Some(day) => day.parse().ok().into_iter().collect(),
        None => days_of(value),
    }
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
    /// As it is sent, once something is there. What is half filled in counts as well, so that the form is
    /// not sent without it.
    fn as_sent(&self) -> Option<Value> {
        let (title, details) = (self.title.trim(), self.details.trim());
        let is_begun = self.day.is_some() || !title.is_empty() || !details.is_empty();
        is_begun.then(|| json!({ "on": self.day, "title": title, "details": details }))
    }
}

/// Whether an answer is an agenda, each item of which has a day and a title.
pub fn is_agenda(value: &Value) -> bool {
    let items = value.as_array();
    items.is_none_or(|items| items.iter().all(is_item))
}

fn is_item(item: &Value) -> bool {
    let has = |name: &str| item[name].as_str().is_some_and(|text| !text.is_empty());
    has("on") && has("title")
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
        let (next, is_complete) = (next.clone(), open.as_ref().is_some_and(is_item));
        Callback::from(move |()| {
            if is_complete {
                next.begin_anew();
            }
        })
    };
    let is_outside = |day: Option<NaiveDate>| {
        day.zip(props.period)
            .is_some_and(|(day, (first, last))| day < first || day > last)
    };
    let entry = |(index, item): (usize, &Value)| {
        let on: Option<NaiveDate> = item["on"].as_str().and_then(|on| on.parse().ok());
        let when = on.map(|on| format::day(&texts, on));
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
                if is_outside(on) {
                    <p class="portal-quiet">{ texts.say("visit-agenda-outside") }</p>
                }
                <Button kind={ButtonKind::Ghost} {label} {onclick} />
            </li>
        }
    };
    let id = &props.id;
    // What is half filled in has its fault where something is missing.
    let is_unfinished = open.as_ref().is_some_and(|open| !is_item(open));
    let fault = |is_here: bool| props.error.clone().filter(|_| is_here);
    let no_day = fault(is_unfinished && next.day.is_none());
    let no_title = fault(is_unfinished && next.title.trim().is_empty());
    let about_all = fault(!is_unfinished);
    let hint = is_outside(next.day).then(|| AttrValue::from(texts.say("visit-agenda-outside")));
    html! {
        <fieldset class="ecl-form-group portal-checkboxes agenda__field" id={id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            { crate::ui::field_error(id, about_all.as_ref()) }
            <ol class="agenda">{ for items.iter().enumerate().map(entry) }</ol>
            <DateField id={format!("{id}-on")} label={texts.say("visit-agenda-day")} help={hint} error={no_day} optional=true value={next.day} onchange={let (next, change) = (next.clone(), change.clone()); move |day| change.emit(Next { day, ..(*next).clone() })} />
            <TextField id={format!("{id}-title")} label={texts.say("visit-agenda-title")} error={no_title} optional=true value={next.title.clone()} onchange={let (next, change) = (next.clone(), change.clone()); move |title| change.emit(Next { title, ..(*next).clone() })} />
            <TextArea id={format!("{id}-details")} label={texts.say("visit-agenda-details")} optional=true rows=2 value={next.details.clone()} onchange={let (next, change) = (next.clone(), change.clone()); move |details| change.emit(Next { details, ..(*next).clone() })} />
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("visit-agenda-add")} onclick={add} />
        </fieldset>
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn an_item_that_is_half_filled_in_is_not_left_out() {
        let begun = Next {
            title: "The old mill ".to_owned(),
            ..Next::default()
        };
        assert_eq!(Next::default().as_sent(), None);
        let sent = begun.as_sent();
        assert_eq!(
            sent,
            Some(json!({"on": null, "title": "The old mill", "details": ""}))
        );
        assert!(!is_agenda(&json!([sent])));
        let complete = Next {
            day: "2027-04-01".parse().ok(),
            ..begun
        };
        assert!(is_agenda(&json!([complete.as_sent()])));
    }

    #[test]
    fn an_agenda_lies_between_the_days_that_are_answered() {
        let control = Control::Agenda {
            first: vec!["/out", "/from"],
            last: vec!["/to"],
        };
        let mut answers = Answers::from([("/from", json!("2027-04-05"))]);
        assert_eq!(period(&answers, &control), None);
        answers.insert("/to", json!(["2027-04-09", "2027-04-07"]));
        answers.insert("/out", json!("2027-04-04"));
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(
            period(&answers, &control),
            Some((day("2027-04-04"), day("2027-04-09")))
        );
    }

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
