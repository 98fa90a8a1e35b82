//! A list of plain values of a rulebook, a field for each.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::control::Control;
use super::shape::{Question, Shape, entries, written};
use crate::i18n::use_texts;
use crate::ui::{Button, ButtonKind};

/// What [`ListControl`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: String,
    /// What the list is called.
    pub legend: String,
    /// What each entry is typed as.
    pub shape: Shape,
    /// The entries as one text.
    pub value: String,
    /// Whether what is wrong is said.
    pub is_checked: bool,
    /// Something else is typed.
    pub onchange: Callback<String>,
}

/// The entries with a way to take each out, and one to add another, which takes the focus.
#[component]
pub fn ListControl(props: &Props) -> Html {
    let texts = use_texts();
    let list = use_node_ref();
    let added = use_mut_ref(|| false);
    let typed = entries(&props.value);
    use_effect_with(typed.len(), {
        let (list, added) = (list.clone(), Rc::clone(&added));
        move |_| {
            if added.replace(false) {
                focus_newest(&list);
            }
        }
    });
    let add = {
        let (typed, onchange) = (typed.clone(), props.onchange.clone());
        Callback::from(move |()| {
            *added.borrow_mut() = true;
            onchange.emit(written(&[typed.clone(), vec![String::new()]].concat()));
        })
    };
    let question = Question {
        shape: props.shape.clone(),
        is_optional: false,
    };
    let entry = |(place, value): (usize, &String)| {
        let name = texts.tell(
            "rulebook-list-entry",
            [
                ("name", props.legend.as_str().into()),
                ("number", (place + 1).into()),
            ],
        );
        let onchange = {
            let (typed, onchange) = (typed.clone(), props.onchange.clone());
            Callback::from(move |value: String| {
                let mut next = typed.clone();
                if let Some(entry) = next.get_mut(place) {
                    *entry = value;
                }
                onchange.emit(written(&next));
            })
        };
        let remove = {
            let (typed, onchange) = (typed.clone(), props.onchange.clone());
            Callback::from(move |()| {
                let mut next = typed.clone();
                next.remove(place);
                onchange.emit(written(&next));
            })
        };
        html! {
            <li class="form-list__entry">
                <div class="form-list__body">
                    <Control id={format!("{}-{place}", props.id)} name={name.clone()} question={question.clone()} value={value.clone()} is_checked={props.is_checked} {onchange} />
                </div>
                <Button kind={ButtonKind::Ghost} icon="trash" label={texts.tell("rulebook-remove", [("name", name.as_str().into())])} onclick={remove} />
            </li>
        }
    };
    html! {
        <fieldset class="ecl-form-group form-list" id={props.id.clone()}>
            <legend class="ecl-form-label">{ &props.legend }</legend>
            <ul class="form-list__entries" ref={list}>{ for typed.iter().enumerate().map(entry) }</ul>
            <Button kind={ButtonKind::Secondary} icon="plus" label={texts.say("rulebook-list-add")} onclick={add} />
        </fieldset>
    }
}

fn focus_newest(list: &NodeRef) {
    let field = list.cast::<Element>().and_then(|list| {
        let fields = "li:last-child :is(input, select, textarea)";
        list.query_selector(fields).ok().flatten()
    });
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        // A field that cannot be focused leaves the focus on the button.
        let _focused = field.focus();
    }
}
