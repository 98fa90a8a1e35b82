//! A question that has to be answered before the page goes on.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlDialogElement, HtmlElement};
use yew::prelude::*;

use super::{Icon, IconSize};
use crate::i18n::use_texts;

/// What [`Dialog`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier.
    pub id: AttrValue,
    /// What it is about.
    pub title: AttrValue,
    /// It was closed, by button, by Escape or by whoever shows it.
    pub onclose: Callback<()>,
    /// Its content, buttons included.
    pub children: Html,
}

/// A modal of the component library on the browser's own dialog: the focus moves into it and stays
/// there, Escape closes it, and afterwards the focus is back where it was.
#[component]
pub fn Dialog(props: &Props) -> Html {
    let texts = use_texts();
    let node = use_node_ref();
    use_effect_with((), {
        let node = node.clone();
        move |()| {
            let before = gloo::utils::document().active_element();
            if let Some(dialog) = element(&node) {
                // A dialog that is already open stays so.
                let _shown = dialog.show_modal();
            }
            // As long as the dialog is there, nothing else can take the focus.
            move || {
                let before = before.and_then(|before| before.dyn_into::<HtmlElement>().ok());
                Timeout::new(0, move || {
                    if let Some(before) = before {
                        // What has gone meanwhile leaves the focus where it is.
                        let _focused = before.focus();
                    }
                })
                .forget();
            }
        }
    });
    let title = format!("{}-title", props.id);
    let onclick = props.onclose.reform(|_: MouseEvent| ());
    let oncancel = props.onclose.reform(|event: Event| {
        // Whoever shows it takes it away; otherwise it would be gone while the page thinks it open.
        event.prevent_default();
    });
    html! {
        <dialog ref={node} id={props.id.clone()} class="ecl-modal ecl-modal--m portal-dialog" aria-labelledby={title.clone()} {oncancel}>
            <div class="ecl-modal__container">
                <div class="ecl-modal__content">
                    <div class="ecl-modal__header">
                        <h2 class="ecl-modal__header-content portal-dialog__title" id={title}>{ &props.title }</h2>
                        <button type="button" class="portal-dialog__close" {onclick}>
                            <Icon name="close" size={IconSize::Small} />
                            <span class="portal-unseen">{ texts.say("dialog-close") }</span>
                        </button>
                    </div>
                    <div class="ecl-modal__body">
                        <div class="ecl-modal__body-scroll">{ props.children.clone() }</div>
                    </div>
                </div>
            </div>
        </dialog>
    }
}

fn element(node: &NodeRef) -> Option<HtmlDialogElement> {
    node.get()?.dyn_into::<HtmlDialogElement>().ok()
}
