//! The way to the first field of a form that is wrong.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Moves the focus to the first field within an element that is marked as wrong, whenever `on` changes:
/// nobody who sends a long form should have to look for it.
#[hook]
pub fn use_fault_focus<D: PartialEq + 'static>(frame: &NodeRef, on: D) {
    let frame = frame.clone();
    use_effect_with(on, move |_| {
        let field = frame
            .cast::<Element>()
            .and_then(|frame| frame.query_selector("[aria-invalid='true']").ok().flatten())
            .and_then(|field| field.dyn_into::<HtmlElement>().ok());
        if let Some(field) = field {
            // A field that takes no focus leaves it where it is.
            let _focused = field.focus();
        }
    });
}
