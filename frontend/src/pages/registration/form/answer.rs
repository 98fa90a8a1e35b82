//! One question of the registration with its control.

use std::collections::BTreeSet;
use std::rc::Rc;

use clusterxchange_contract::registration::RegistrationDetails;
use clusterxchange_domain::reference::Town;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use yew::prelude::*;

use super::control_id;
use super::lists::{Establishments, Memberships, Periods};
use super::partnership::PartnershipChoice;
use super::sheet::{Edit, Sheet};
use super::upload::CvField;
use crate::i18n::{Texts, use_texts};
use crate::pages::planner::TownField;
use crate::pages::references::References;
use crate::pages::registration::fields::{self, Field, Kind};
use crate::route::Route;
use crate::ui::{Checkbox, Checkboxes, NavLink, Select, TextArea, TextField};

/// What [`Answer`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question.
    pub field: Field,
    /// The form.
    pub sheet: UseReducerHandle<Sheet>,
    /// The lists.
    pub references: Rc<References>,
    /// The registration as the server has it.
    pub registration: Rc<RegistrationDetails>,
}

/// The question, with the correction that was asked for, if one was.
#[component]
pub fn Answer(props: &Props) -> Html {
    let texts = use_texts();
    match props.field.kind {
        Kind::Line => line(&texts, props),
        Kind::Prose => prose(&texts, props),
        Kind::Whole => number(&texts, props, |typed| {
            typed.parse::<u32>().ok().map(|number| json!(number))
        }),
        Kind::Decimal => number(&texts, props, |typed| {
            let number: Decimal = typed.replace(',', ".").parse().ok()?;
            (number.is_sign_positive()).then(|| json!(number.to_string()))
        }),
        Kind::YesNo => one(&texts, props, &yes_or_no(&texts)),
        Kind::One(few) => one(&texts, props, &few.choices(&texts)),
        Kind::OneOf(list) => one(&texts, props, props.references.of(list)),
        Kind::Any(few) => any(&texts, props, &few.choices(&texts)),
        Kind::AnyOf(list) => any(&texts, props, props.references.of(list)),
        Kind::Consent => consent(&texts, props),
        Kind::Town => town(&texts, props),
        Kind::Cv => html! {
            <CvField id={id(props)} label={label(&texts, props)} help={help(&texts, props)} error={error(props)}
                value={value(props)} onchange={setter(props)} draft={format!("registration.{}/cv", props.registration.id)} />
        },
        Kind::Memberships => html! {
            <Memberships id={id(props)} legend={label(&texts, props)} help={help(&texts, props)} value={value(props)} onchange={setter(props)} />
        },
        Kind::Establishments => html! {
            <Establishments id={id(props)} legend={label(&texts, props)} references={props.references.clone()} value={value(props)} onchange={setter(props)} />
        },
        Kind::Periods => html! {
            <Periods id={id(props)} legend={label(&texts, props)} value={value(props)} onchange={setter(props)} />
        },
        Kind::Partnership => html! {
            <PartnershipChoice id={id(props)} registration_id={props.registration.id} sheet={props.sheet.clone()} />
        },
    }
}

fn id(props: &Props) -> String {
    control_id(props.field.pointer)
}

fn label(texts: &Texts, props: &Props) -> String {
    fields::label(texts, props.field.pointer)
}

fn help(texts: &Texts, props: &Props) -> Option<AttrValue> {
    fields::help(texts, props.field.pointer).map(AttrValue::from)
}

/// The correction that the Partnership asked for.
fn error(props: &Props) -> Option<AttrValue> {
    let hold = props.registration.hold.as_ref()?;
    let correction = hold
        .fields
        .iter()
        .find(|field| field.pointer == props.field.pointer)?;
    Some(correction.reason.clone().into())
}

fn value(props: &Props) -> Value {
    props.sheet.answer(props.field.pointer)
}

fn text(props: &Props) -> String {
    value(props).as_str().unwrap_or_default().to_owned()
}

fn setter(props: &Props) -> Callback<Value> {
    let (dispatch, pointer) = (props.sheet.dispatcher(), props.field.pointer);
    Callback::from(move |value| dispatch.dispatch(Edit::Answer(pointer, value)))
}

/// An empty text is no answer.
fn text_setter(props: &Props) -> Callback<String> {
    setter(props).reform(|typed: String| {
        if typed.is_empty() {
            Value::Null
        } else {
            Value::String(typed)
        }
    })
}

fn line(texts: &Texts, props: &Props) -> Html {
    html! {
        <TextField id={id(props)} label={label(texts, props)} help={help(texts, props)} error={error(props)}
            optional=true value={text(props)} onchange={text_setter(props)} />
    }
}

fn prose(texts: &Texts, props: &Props) -> Html {
    html! {
        <TextArea id={id(props)} label={label(texts, props)} help={help(texts, props)} error={error(props)}
            optional=true rows=4 value={text(props)} onchange={text_setter(props)} />
    }
}

fn number(texts: &Texts, props: &Props, read: fn(&str) -> Option<Value>) -> Html {
    let pointer = props.field.pointer;
    let typed = props.sheet.typed.get(pointer).cloned();
    let shown = typed.clone().unwrap_or_else(|| match value(props) {
        Value::String(text) => text,
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    });
    let is_number = shown.trim().is_empty() || read(shown.trim()).is_some();
    let error = if is_number {
        error(props)
    } else {
        Some(texts.say("form-no-number").into())
    };
    let dispatch = props.sheet.dispatcher();
    let onchange = Callback::from(move |typed: String| {
        let value = read(typed.trim()).unwrap_or_default();
        dispatch.dispatch(Edit::Number(pointer, typed, value));
    });
    html! {
        <TextField id={id(props)} label={label(texts, props)} help={help(texts, props)} {error}
            optional=true value={shown} {onchange} />
    }
}

fn yes_or_no(texts: &Texts) -> Vec<(Value, String)> {
    vec![
        (Value::Bool(true), texts.say("answer-yes")),
        (Value::Bool(false), texts.say("answer-no")),
    ]
}

fn one(texts: &Texts, props: &Props, values: &[(Value, String)]) -> Html {
    let answer = value(props);
    let place = values.iter().position(|(value, _)| *value == answer);
    let known: Vec<Value> = values.iter().map(|(value, _)| value.clone()).collect();
    let onchange = setter(props).reform(move |place: Option<usize>| {
        place
            .and_then(|place| known.get(place).cloned())
            .unwrap_or_default()
    });
    html! {
        <Select id={id(props)} label={label(texts, props)} help={help(texts, props)} error={error(props)}
            optional=true options={names(values)} value={place} {onchange} />
    }
}

fn any(texts: &Texts, props: &Props, values: &[(Value, String)]) -> Html {
    let answer = value(props);
    let ticked = answer.as_array().cloned().unwrap_or_default();
    let places: BTreeSet<usize> = values
        .iter()
        .enumerate()
        .filter(|(_, (value, _))| ticked.contains(value))
        .map(|(place, _)| place)
        .collect();
    let known: Vec<Value> = values.iter().map(|(value, _)| value.clone()).collect();
    let onchange = setter(props).reform(move |(place, on): (usize, bool)| {
        let mut next = ticked.clone();
        if let Some(value) = known.get(place) {
            next.retain(|entry| entry != value);
            if on {
                next.push(value.clone());
            }
        }
        Value::Array(next)
    });
    html! {
        <Checkboxes id={id(props)} legend={label(texts, props)} help={help(texts, props)} error={error(props)}
            optional=true options={names(values)} value={places} {onchange} />
    }
}

fn names(values: &[(Value, String)]) -> Vec<AttrValue> {
    values.iter().map(|(_, name)| name.clone().into()).collect()
}

fn consent(texts: &Texts, props: &Props) -> Html {
    let onchange = setter(props).reform(Value::Bool);
    html! {
        <>
            <Checkbox id={id(props)} label={label(texts, props)} help={help(texts, props)} error={error(props)}
                value={value(props) == Value::Bool(true)} {onchange} />
            if props.field.pointer == "/consents/data_processing" {
                <p><NavLink to={Route::Privacy} class="ecl-link">{ texts.say("privacy-title") }</NavLink></p>
            }
        </>
    }
}

/// A town of the list brings its name, region and country along.
fn town(texts: &Texts, props: &Props) -> Html {
    let sheet = &props.sheet;
    let number = value(props).as_u64().and_then(|id| u32::try_from(id).ok());
    let country = sheet.parsed().organisation.country;
    let town = number.zip(country).map(|(id, country)| Town {
        id,
        name: sheet
            .answer("/organisation/town")
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        country,
        region: None,
        latitude: 0.0,
        longitude: 0.0,
    });
    let dispatch = sheet.dispatcher();
    let onchange = Callback::from(move |town: Option<Town>| {
        let answers = match town {
            None => vec![("/organisation/town_id", Value::Null)],
            Some(town) => vec![
                ("/organisation/town_id", json!(town.id)),
                ("/organisation/town", json!(town.name)),
                ("/organisation/region", json!(town.region)),
                ("/organisation/country", json!(town.country)),
            ],
        };
        dispatch.dispatch(Edit::Answers(answers));
    });
    html! {
        <TownField id={id(props)} label={label(texts, props)} help={help(texts, props).unwrap_or_default()} {town} {onchange} />
    }
}
