//! One value of a draft: shown, and changed where it stands.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::control::Control;
use super::reading::{leaf_name, origin, value_words};
use super::shape::Question;
use super::tree::{Leaf, LeafKind};
use crate::draft::{owner, store, use_draft};
use crate::i18n::{Texts, use_texts};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Select, TextArea, use_fault_focus};

/// The grades as they are sent.
const GRADES: [&str; 3] = ["official", "reported", "assumed"];

/// What a value becomes: the value unless it stays, its grade and its source.
pub type Change = (Leaf, Option<Value>, String, String);

/// What [`ValueField`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The value.
    pub leaf: Leaf,
    /// The name of the draft that the value belongs to.
    pub draft: String,
    /// Whether it differs from the version that the draft began from.
    pub is_changed: bool,
    /// It is to be changed.
    pub onchange: Callback<Change>,
}

/// The value in words with a button, or its form.
#[component]
pub fn ValueField(props: &Props) -> Html {
    let texts = use_texts();
    let account = owner(&use_session());
    let draft = format!("{}:value{}", props.draft, props.leaf.pointer);
    // What was typed on an earlier visit opens the form again.
    let open = use_state(|| store::find::<Typed>(&store::key(account, &draft)).is_some());
    let name = leaf_name(&texts, &props.leaf);
    let close = {
        let open = open.setter();
        Callback::from(move |()| open.set(false))
    };
    if *open {
        let onchange = {
            let (onchange, close) = (props.onchange.clone(), close.clone());
            Callback::from(move |change: Change| {
                close.emit(());
                onchange.emit(change);
            })
        };
        return html! {
            <li class="rulebook-value rulebook-value--open"><Form {draft} leaf={props.leaf.clone()} {name} {onchange} {close} /></li>
        };
    }
    let onclick = {
        let open = open.setter();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    let label = texts.tell("rulebook-change-value", [("name", name.as_str().into())]);
    let changed = props.is_changed.then_some("rulebook-value--changed");
    html! {
        <li class={classes!("rulebook-value", changed)}>
            <div>
                <p class="rulebook-value__name">{ &name }</p>
                { reading(&texts, &props.leaf.kind) }
            </div>
            <button type="button" class="ecl-button ecl-button--ghost" aria-label={label} {onclick}>{ texts.say("rulebook-change") }</button>
        </li>
    }
}

fn reading(texts: &Texts, kind: &LeafKind) -> Html {
    let words = |value: &Value| html! { <p class="rulebook-value__value portal-prose">{ value_words(texts, value) }</p> };
    let quiet = |grade: &str, source: &str| html! { <p class="portal-quiet">{ origin(texts, grade, source) }</p> };
    match kind {
        LeafKind::Plain(value) => words(value),
        LeafKind::Sourced {
            value,
            grade,
            source,
        } => html! { <>{ words(value) }{ quiet(grade, source) }</> },
        LeafKind::Origin { grade, source } => quiet(grade, source),
    }
}

#[derive(Properties, PartialEq)]
struct FormProps {
    draft: String,
    leaf: Leaf,
    name: String,
    onchange: Callback<Change>,
    close: Callback<()>,
}

/// What is typed so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Typed {
    value: String,
    grade: Option<usize>,
    source: String,
}

#[component]
fn Form(props: &FormProps) -> Html {
    let texts = use_texts();
    let frame = use_node_ref();
    let typing = use_draft(props.draft.clone(), || beginning(&props.leaf));
    // How often something wrong was to be taken over: each time leads to it.
    let refusals = use_state(|| 0_u32);
    use_fault_focus(&frame, *refusals);
    use_effect_with((), {
        let frame = frame.clone();
        move |()| {
            let first = frame.cast::<web_sys::Element>().and_then(|frame| {
                frame
                    .query_selector("input, select, textarea")
                    .ok()
                    .flatten()
            });
            if let Some(first) = first {
                use wasm_bindgen::JsCast as _;
                // A field that takes no focus leaves it where it is.
                let _focused = first.unchecked_into::<HtmlInputElement>().focus();
            }
        }
    });
    let question = question(&props.leaf).map(|(question, _)| question);
    let has_origin = !matches!(props.leaf.kind, LeafKind::Plain(_));
    let save = {
        let (typing, refusals) = (typing.clone(), refusals.clone());
        let (leaf, question) = (props.leaf.clone(), question.clone());
        let onchange = props.onchange.clone();
        Callback::from(move |()| {
            let read = question.as_ref().map(|it| it.read(&typing.value));
            let Ok(value) = read.transpose() else {
                refusals.set(*refusals + 1);
                return;
            };
            typing.forget();
            let grade = typing.grade.and_then(|place| GRADES.get(place));
            let grade = grade.copied().unwrap_or("assumed").to_owned();
            onchange.emit((leaf.clone(), value, grade, typing.source.clone()));
        })
    };
    let cancel = {
        let (typing, close) = (typing.clone(), props.close.clone());
        Callback::from(move |()| {
            typing.forget();
            close.emit(());
        })
    };
    let id = format!("value{}", props.leaf.pointer.replace('/', "-"));
    let onvalue = {
        let typing = typing.clone();
        Callback::from(move |value| {
            typing.set(Typed {
                value,
                ..(*typing).clone()
            });
        })
    };
    html! {
        <div ref={frame} class="rulebook-value__form">
            if let Some(question) = question {
                <Control id={id.clone()} name={props.name.clone()} {question} value={typing.value.clone()} is_checked={*refusals > 0} onchange={onvalue} />
            }
            if has_origin {
                <Select
                    id={format!("{id}-grade")} label={texts.say("rulebook-grade")} value={typing.grade}
                    options={vec![texts.say("rulebook-official").into(), texts.say("rulebook-reported").into(), AttrValue::from(texts.say("rulebook-assumed"))]}
                    onchange={let typing = typing.clone(); move |grade| typing.set(Typed { grade, ..(*typing).clone() })}
                />
                <TextArea
                    id={format!("{id}-source")} label={texts.say("rulebook-source")} rows=2 value={typing.source.clone()}
                    onchange={let typing = typing.clone(); move |source| typing.set(Typed { source, ..(*typing).clone() })}
                />
            }
            <div class="portal-turning">
                <Button label={texts.say("rulebook-keep")} onclick={save} />
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={cancel} />
            </div>
        </div>
    }
}

/// The question of a value, and the value; a list whose entries are values of their own has none.
fn question(leaf: &Leaf) -> Option<(Question, &Value)> {
    match &leaf.kind {
        LeafKind::Plain(value) | LeafKind::Sourced { value, .. } => {
            Some((Question::of(&leaf.pointer, value), value))
        }
        LeafKind::Origin { .. } => None,
    }
}

fn beginning(leaf: &Leaf) -> Typed {
    let value = question(leaf).map(|(question, value)| question.shape.write(value));
    let (grade, source) = match &leaf.kind {
        LeafKind::Plain(_) => ("", ""),
        LeafKind::Sourced { grade, source, .. } | LeafKind::Origin { grade, source } => {
            (grade.as_str(), source.as_str())
        }
    };
    Typed {
        value: value.unwrap_or_default(),
        grade: GRADES.iter().position(|known| *known == grade),
        source: source.to_owned(),
    }
}
