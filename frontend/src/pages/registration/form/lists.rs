//! Answers of which there may be several: memberships, establishments, periods.

use std::rc::Rc;

use chrono::NaiveDate;
use clusterxchange_contract::reference::ClusterDetails;
use serde_json::{Value, json};
use yew::prelude::*;

use super::super::choices;
use crate::i18n::use_texts;
use crate::pages::references::{List, References};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Checkbox, DateField, Remote, Select, TextField, use_remote};

/// The entries of a list answer.
fn entries(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

/// Writes one property of one entry.
fn writer(
    value: &Value,
    onchange: &Callback<Value>,
    index: usize,
    name: &'static str,
) -> Callback<Value> {
    let (entries, onchange) = (entries(value), onchange.clone());
    Callback::from(move |answer| {
        let mut next = entries.clone();
        if let Some(entry) = next.get_mut(index) {
            entry[name] = answer;
        }
        onchange.emit(Value::Array(next));
    })
}

fn adder(value: &Value, onchange: &Callback<Value>, new: Value) -> Callback<()> {
    let (entries, onchange) = (entries(value), onchange.clone());
    Callback::from(move |()| {
        let mut next = entries.clone();
        next.push(new.clone());
        onchange.emit(Value::Array(next));
    })
}

fn remover(value: &Value, onchange: &Callback<Value>, index: usize) -> Callback<()> {
    let (entries, onchange) = (entries(value), onchange.clone());
    Callback::from(move |()| {
        let mut next = entries.clone();
        next.remove(index);
        onchange.emit(Value::Array(next));
    })
}

fn text(entry: &Value, name: &str) -> String {
    entry
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn text_or_null(typed: String) -> Value {
    if typed.is_empty() {
        Value::Null
    } else {
        Value::String(typed)
    }
}

/// What [`Memberships`] takes.
#[derive(Properties, PartialEq)]
pub struct MembershipsProps {
    /// Identifier.
    pub id: AttrValue,
    /// What is asked for.
    pub legend: AttrValue,
    /// What helps to answer.
    pub help: Option<AttrValue>,
    /// The answer.
    pub value: Value,
    /// The answer has changed.
    pub onchange: Callback<Value>,
}

/// Clusters of the list, which bring what is known of them, and others by name.
#[component]
pub fn Memberships(props: &MembershipsProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (clusters, _) = use_remote((), move |()| async move {
        let page: clusterxchange_contract::page::Page<ClusterDetails> =
            client.get("/api/v1/clusters", &[("limit", "200")]).await?;
        Ok(page.items)
    });
    let known = match clusters {
        Remote::Ready(clusters) => clusters,
        Remote::Loading | Remote::Failed(_) => Vec::new(),
    };
    let (value, onchange) = (&props.value, &props.onchange);
    let entry = |(index, entry): (usize, &Value)| {
        let id = format!("{}-{index}", props.id);
        let remove = remover(value, onchange, index);
        let body = match entry.get("cluster_id").and_then(Value::as_str) {
            Some(_) => html! { <p class="form-list__name">{ text(entry, "name") }</p> },
            None => own_membership(&texts, &id, value, onchange, index, entry),
        };
        html! {
            <li class="form-list__entry">
                <div class="form-list__body">{ body }</div>
                <Button kind={ButtonKind::Ghost} icon="trash" label={texts.say("list-remove")} onclick={remove} />
            </li>
        }
    };
    let options: Vec<AttrValue> = known
        .iter()
        .map(|cluster| cluster.name.clone().into())
        .collect();
    let choose = {
        let (value, onchange) = (value.clone(), onchange.clone());
        Callback::from(move |place: Option<usize>| {
            let Some(cluster) = place.and_then(|place| known.get(place)) else {
                return;
            };
            let new = json!({"kind": "cluster", "cluster_id": cluster.id, "name": cluster.name, "profiled": cluster.eccp_profile});
            adder(&value, &onchange, new).emit(());
        })
    };
    let own = adder(
        value,
        onchange,
        json!({"kind": null, "cluster_id": null, "name": null, "profiled": null}),
    );
    html! {
        <fieldset class="ecl-form-group form-list" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            if let Some(help) = &props.help {
                <div class="ecl-help-block">{ help }</div>
            }
            <ul class="form-list__entries">{ for entries(value).iter().enumerate().map(entry) }</ul>
            <Select id={format!("{}-add", props.id)} label={texts.say("form-add-cluster")} optional=true {options} value={None::<usize>} onchange={choose} />
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("form-add-other")} onclick={own} />
        </fieldset>
    }
}

fn own_membership(
    texts: &crate::i18n::Texts,
    id: &str,
    value: &Value,
    onchange: &Callback<Value>,
    index: usize,
    entry: &Value,
) -> Html {
    let kinds = choices::membership_kinds(texts);
    let kind = kinds
        .iter()
        .position(|(kind, _)| Some(kind) == entry.get("kind"));
    let options: Vec<AttrValue> = kinds.iter().map(|(_, name)| name.clone().into()).collect();
    let known: Vec<Value> = kinds.into_iter().map(|(kind, _)| kind).collect();
    let choose = writer(value, onchange, index, "kind").reform(move |place: Option<usize>| {
        place
            .and_then(|place| known.get(place).cloned())
            .unwrap_or_default()
    });
    html! {
        <>
            <TextField id={format!("{id}-name")} label={texts.say("form-member-name")} optional=true value={text(entry, "name")}
                onchange={writer(value, onchange, index, "name").reform(text_or_null)} />
            <Select id={format!("{id}-kind")} label={texts.say("form-member-kind")} optional=true {options} value={kind} onchange={choose} />
            <Checkbox id={format!("{id}-profiled")} label={texts.say("form-member-profiled")} value={entry.get("profiled") == Some(&Value::Bool(true))}
                onchange={writer(value, onchange, index, "profiled").reform(Value::Bool)} />
        </>
    }
}

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
    let add = adder(value, onchange, json!({"country": null, "town": null}));
    html! {
        <fieldset class="ecl-form-group form-list" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            <ul class="form-list__entries">{ for entries(value).iter().enumerate().map(entry) }</ul>
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("form-add-establishment")} onclick={add} />
        </fieldset>
    }
}

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
    let add = adder(value, onchange, json!({"from": null, "to": null}));
    html! {
        <fieldset class="ecl-form-group form-list" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            <ul class="form-list__entries">{ for entries(value).iter().enumerate().map(entry) }</ul>
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("form-add-period")} onclick={add} />
        </fieldset>
    }
}
