//! Answers of which there may be several: memberships, establishments, periods.

mod establishments;
mod memberships;
mod periods;

use std::rc::Rc;

use serde_json::Value;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

pub use establishments::Establishments;
pub use memberships::Memberships;
pub use periods::Periods;

/// The entries of a list answer.
pub fn entries(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

/// Writes one property of one entry.
pub fn writer(
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

/// Adds an entry.
pub fn adder(value: &Value, onchange: &Callback<Value>, new: Value) -> Callback<()> {
    let (entries, onchange) = (entries(value), onchange.clone());
    Callback::from(move |()| {
        let mut next = entries.clone();
        next.push(new.clone());
        onchange.emit(Value::Array(next));
    })
}

/// The list of entries, and what an entry is added with. The fields of a new entry stand before the
/// button that adds it, so the focus moves into them.
#[hook]
pub fn use_adding(value: &Value, add: Callback<()>) -> (NodeRef, Callback<()>) {
    let list = use_node_ref();
    let added = use_mut_ref(|| false);
    use_effect_with(entries(value).len(), {
        let (list, added) = (list.clone(), Rc::clone(&added));
        move |_| {
            if added.replace(false) {
                focus_newest(&list);
            }
        }
    });
    let add = Callback::from(move |()| {
        *added.borrow_mut() = true;
        add.emit(());
    });
    (list, add)
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

/// Takes an entry away.
pub fn remover(value: &Value, onchange: &Callback<Value>, index: usize) -> Callback<()> {
    let (entries, onchange) = (entries(value), onchange.clone());
    Callback::from(move |()| {
        let mut next = entries.clone();
        next.remove(index);
        onchange.emit(Value::Array(next));
    })
}

/// A property of an entry as text.
pub fn text(entry: &Value, name: &str) -> String {
    entry
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// An empty text is no answer.
pub fn text_or_null(typed: String) -> Value {
    if typed.is_empty() {
        Value::Null
    } else {
        Value::String(typed)
    }
}
