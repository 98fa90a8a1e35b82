//! The control of one question.

use chrono::NaiveDate;
use clusterxchange_contract::registration::UploadPurpose;
use serde_json::{Value, json};
use yew::prelude::*;

use super::choice::{many, marks, one};
use super::corrections::Corrections;
use super::days::{AgendaField, Days};
use super::files::Files;
use super::question::{Control, FieldSpec};
use crate::i18n::use_texts;
use crate::ui::{Checkbox, DateField, FileField, TextArea, TextField};

/// What the server takes as a file.
pub const MEDIA_TYPES: &str = "application/pdf,image/png,image/jpeg";

/// What [`AnswerField`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The question.
    pub spec: FieldSpec,
    /// The answer so far.
    pub value: Option<Value>,
    /// Another answer was given.
    pub onchange: Callback<Value>,
    /// The files that are chosen so far, in a form that asks for some.
    #[prop_or_default]
    pub files: Option<Files>,
    /// The name of the draft that the answer belongs to.
    #[prop_or_default]
    pub draft: String,
    /// First and last day of what the answer belongs to, where they are known.
    #[prop_or_default]
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// What identifiers begin with: two forms on a page differ in it.
    #[prop_or(AttrValue::Static("answer"))]
    pub prefix: AttrValue,
    /// What is wrong with the answer.
    pub error: Option<AttrValue>,
}

/// A question with its control.
#[component]
pub fn AnswerField(props: &Props) -> Html {
    let texts = use_texts();
    match &props.spec.control {
        Control::Line | Control::Word(_) => line(props, "text", "off"),
        Control::Email => line(props, "email", "email"),
        Control::Phone => line(props, "tel", "off"),
        Control::Web => line(props, "url", "off"),
        Control::Password => line(props, "password", "current-password"),
        Control::NewPassword => line(props, "password", "new-password"),
        Control::Amount => amount(props),
        Control::Prose => prose(props),
        Control::Number => number(props),
        Control::Lines => lines(props),
        Control::Day => day(props),
        Control::Days => html! {
            <Days id={id(props)} legend={props.spec.label.clone()} error={props.error.clone()} value={value(props)} onchange={setter(props)} />
        },
        Control::Agenda { .. } => html! {
            <AgendaField
                id={id(props)} legend={props.spec.label.clone()} error={props.error.clone()} value={value(props)} onchange={setter(props)}
                draft={props.draft.clone()} period={props.period}
            />
        },
        Control::Statement => statement(props),
        Control::Mark => one(props, &marks(&texts)),
        Control::One(values) => one(props, values),
        Control::Many(values) => many(props, values),
        Control::File(purpose) => file(props, *purpose),
        Control::Corrections(fields) => {
            html! {
                <Corrections
                    id={id(props)} legend={props.spec.label.clone()} error={props.error.clone()}
                    fields={fields.clone()} value={props.value.clone().unwrap_or_default()} onchange={setter(props)}
                    draft={props.draft.clone()}
                />
            }
        }
    }
}

/// The identifier of the control.
pub(super) fn id(props: &Props) -> String {
    format!("{}{}", props.prefix, props.spec.pointer.replace('/', "-"))
}

/// What takes another answer.
pub(super) fn setter(props: &Props) -> Callback<Value> {
    props.onchange.clone()
}

fn value(props: &Props) -> Value {
    props.value.clone().unwrap_or_default()
}

fn text(props: &Props) -> String {
    let value = props.value.as_ref();
    value.and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// What helps to answer.
pub(super) fn help(props: &Props) -> Option<AttrValue> {
    props.spec.help.clone().map(AttrValue::from)
}

fn line(props: &Props, kind: &'static str, autocomplete: &'static str) -> Html {
    let onchange = setter(props).reform(Value::String);
    html! {
        <TextField
            id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} {kind} {autocomplete} value={text(props)} {onchange}
        />
    }
}

/// A comma is as good as a point.
fn amount(props: &Props) -> Html {
    let onchange =
        setter(props).reform(|typed: String| Value::String(typed.trim().replace(',', ".")));
    html! {
        <TextField
            id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} value={text(props)} {onchange}
        />
    }
}

/// What is no number stays as it was typed, for the form to say so.
fn number(props: &Props) -> Html {
    let onchange = setter(props).reform(|typed: String| {
        let number = typed.trim().parse::<u32>();
        number.map_or_else(|_| Value::String(typed), |number| json!(number))
    });
    let value = match &props.value {
        Some(Value::Number(number)) => number.to_string(),
        _ => text(props),
    };
    html! {
        <TextField
            id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} {value} {onchange}
        />
    }
}

fn lines(props: &Props) -> Html {
    let onchange = setter(props).reform(|typed: String| {
        // An unfinished last line stays, so that it can be typed.
        Value::Array(typed.split('\n').map(|line| json!(line)).collect())
    });
    let lines = props.value.as_ref();
    let lines = lines.and_then(Value::as_array).cloned().unwrap_or_default();
    let lines: Vec<_> = lines.iter().filter_map(Value::as_str).collect();
    html! {
        <TextArea
            id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} rows=3 value={lines.join("\n")} {onchange}
        />
    }
}

fn prose(props: &Props) -> Html {
    let onchange = setter(props).reform(Value::String);
    html! {
        <TextArea
            id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} rows=4 value={text(props)} {onchange}
        />
    }
}

fn day(props: &Props) -> Html {
    let onchange = setter(props).reform(|day: Option<NaiveDate>| json!(day));
    let value: Option<NaiveDate> = text(props).parse().ok();
    html! {
        <DateField
            id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} {value} {onchange}
        />
    }
}

fn statement(props: &Props) -> Html {
    let value = props.value == Some(Value::Bool(true));
    let onchange = setter(props).reform(Value::Bool);
    html! {
        <Checkbox id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()} {value} {onchange} />
    }
}

fn file(props: &Props, purpose: UploadPurpose) -> Html {
    let (files, pointer) = (props.files.clone(), props.spec.pointer);
    let chosen = files.as_ref().and_then(|files| files.name(pointer));
    let chosen = chosen.map(AttrValue::from);
    let onchange = Callback::from(move |file| {
        if let Some(files) = &files {
            files.set(pointer, purpose, file);
        }
    });
    html! {
        <FileField
            id={id(props)} label={props.spec.label.clone()} help={help(props)} error={props.error.clone()}
            optional={!props.spec.required} accept={MEDIA_TYPES} {chosen} {onchange}
        />
    }
}
