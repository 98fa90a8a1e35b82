//! Something is on its way.

use yew::prelude::*;

/// What [`Spinner`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is on its way, in words.
    pub text: AttrValue,
}

/// A spinner of the component library, read aloud once.
#[component]
pub fn Spinner(props: &Props) -> Html {
    html! {
        <div class="ecl-spinner ecl-spinner--visible portal-spinner" role="status">
            <svg class="ecl-spinner__loader" viewBox="25 25 50 50" aria-hidden="true">
                <circle class="ecl-spinner__circle" cx="50" cy="50" r="20" fill="none" stroke-width="4px" stroke-miterlimit="10" />
            </svg>
            <div class="ecl-spinner__text">{ &props.text }</div>
        </div>
    }
}
