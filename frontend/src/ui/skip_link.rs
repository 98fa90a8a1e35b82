//! The first stop of the keyboard.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::i18n::use_texts;

/// What [`SkipLink`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier of the element to go to.
    pub target: AttrValue,
}

/// Leads past the header. It moves the focus by itself, so the address stays as it is.
#[component]
pub fn SkipLink(props: &Props) -> Html {
    let texts = use_texts();
    let onclick = {
        let target = props.target.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            if let Some(element) = gloo::utils::document().get_element_by_id(&target)
                && let Ok(element) = wasm_bindgen::JsCast::dyn_into::<HtmlElement>(element)
            {
                // An element that cannot be focused leaves the focus where it was.
                let _focused = element.focus();
            }
        })
    };
    html! {
        <a class="ecl-link ecl-link--primary ecl-skip-link" href={format!("#{}", props.target)} {onclick}>
            { texts.say("skip-to-content") }
        </a>
    }
}
