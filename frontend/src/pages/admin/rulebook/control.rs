//! The control that a value of a rulebook is typed into, by its shape.

use serde_json::Value;
use yew::prelude::*;

use super::list_control::ListControl;
use super::reading::value_words;
use super::shape::{Fault, Question, Shape};
use crate::i18n::{Texts, use_texts};
use crate::ui::{DateField, Select, TextArea, TextField};

/// What [`Control`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: String,
    /// What the value is called.
    pub name: String,
    /// What may be typed.
    pub question: Question,
    /// What is typed.
    pub value: String,
    /// Whether what is wrong is said.
    pub is_checked: bool,
    /// Something else is typed.
    pub onchange: Callback<String>,
}

/// A field, a choice, a field for each entry of a list, or the file's own notation.
#[component]
pub fn Control(props: &Props) -> Html {
    let texts = use_texts();
    let (id, label) = (props.id.clone(), props.name.clone());
    let (value, onchange) = (props.value.clone(), props.onchange.clone());
    let optional = props.question.is_optional;
    let read = props.question.read(&value).err();
    let error = read.filter(|_| props.is_checked);
    let error = error.map(|fault| AttrValue::from(said(&texts, fault)));
    let help = help(&texts, &props.question.shape).map(AttrValue::from);
    let inputmode = match props.question.shape {
        Shape::Whole | Shape::Percent => Some("numeric"),
        Shape::Amount => Some("decimal"),
        _ => None,
    };
    match &props.question.shape {
        Shape::YesNo => one(
            &texts,
            props,
            &["true", "false"],
            |key| Value::Bool(key == "true"),
            error,
        ),
        Shape::OneOf(keys) => one(&texts, props, keys, Value::from, error),
        Shape::Day => {
            let onchange = onchange.reform(|day: Option<chrono::NaiveDate>| {
                day.map(|day| day.to_string()).unwrap_or_default()
            });
            html! { <DateField {id} {label} {optional} value={value.parse::<chrono::NaiveDate>().ok()} {error} {onchange} /> }
        }
        Shape::Prose => {
            html! { <TextArea {id} {label} {optional} rows=4 {value} {error} {onchange} /> }
        }
        Shape::Raw => {
            html! { <TextArea {id} {label} {help} {optional} rows=8 {value} {error} {onchange} /> }
        }
        Shape::List(shape) => html! {
            <ListControl {id} legend={label} shape={(**shape).clone()} {value} is_checked={props.is_checked} {onchange} />
        },
        Shape::Whole | Shape::Percent | Shape::Amount | Shape::Line => html! {
            <TextField {id} {label} {help} {optional} {inputmode} {value} {error} {onchange} />
        },
    }
}

/// A choice among keys, each in words.
fn one(
    texts: &Texts,
    props: &Props,
    keys: &[&'static str],
    value_of: fn(&'static str) -> Value,
    error: Option<AttrValue>,
) -> Html {
    let words = keys.iter().map(|key| value_words(texts, &value_of(key)));
    let options: Vec<AttrValue> = words.map(AttrValue::from).collect();
    let value = keys.iter().position(|key| *key == props.value);
    let known = keys.to_vec();
    let onchange = props.onchange.reform(move |place: Option<usize>| {
        let key = place.and_then(|place| known.get(place));
        key.copied().unwrap_or_default().to_owned()
    });
    html! {
        <Select id={props.id.clone()} label={props.name.clone()} optional={props.question.is_optional} {options} {value} {error} {onchange} />
    }
}

fn help(texts: &Texts, shape: &Shape) -> Option<String> {
    match shape {
        Shape::Percent => Some(texts.say("rulebook-percent-help")),
        Shape::Amount => Some(texts.say("rulebook-amount-help")),
        Shape::Raw => Some(texts.say("rulebook-raw-help")),
        _ => None,
    }
}

fn said(texts: &Texts, fault: Fault) -> String {
    match fault {
        Fault::Missing => texts.say("field-missing"),
        Fault::NoWhole => texts.say("rulebook-no-whole"),
        Fault::NoPercent => texts.say("rulebook-no-percent"),
        Fault::NoAmount => texts.say("rulebook-no-amount"),
        Fault::NoDay => texts.say("rulebook-no-day"),
        Fault::NoNotation => texts.say("rulebook-no-notation"),
    }
}
