//! The heading of a page.

use std::cell::Cell;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::i18n::use_texts;

thread_local! {
    /// The first page of a visit leaves the focus where the browser puts it.
    static ARRIVED: Cell<bool> = const { Cell::new(false) };
}

/// What [`PageTitle`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words, which are also the title of the document.
    pub title: AttrValue,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// The one `h1` of a page. It names the document and takes the focus when the page changes, so that
/// someone who cannot see the change hears it.
#[component]
pub fn PageTitle(props: &Props) -> Html {
    let texts = use_texts();
    let heading = use_node_ref();
    use_effect_with(props.title.clone(), {
        let (heading, product) = (heading.clone(), texts.say("product-name"));
        move |title: &AttrValue| {
            gloo::utils::document().set_title(&format!("{title} | {product}"));
            if ARRIVED.replace(true) {
                gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
                focus(&heading);
            }
        }
    });
    html! {
        <h1 ref={heading} tabindex="-1" class={classes!("portal-title", props.class.clone())}>{ &props.title }</h1>
    }
}

/// Moves the focus to an element, if it is there.
pub fn focus(node: &NodeRef) {
    let element = node
        .get()
        .and_then(|node| node.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        // An element that cannot be focused leaves the focus where it was.
        let _focused = element.focus();
    }
}
