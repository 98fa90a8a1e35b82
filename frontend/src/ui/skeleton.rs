//! The shape of what is on its way.

use yew::prelude::*;

/// What [`Skeleton`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is being loaded.
    pub text: AttrValue,
    /// How many lines it has.
    #[prop_or(6)]
    pub rows: usize,
}

/// Grey lines where a list will stand; who cannot see them hears what is being loaded.
#[component]
pub fn Skeleton(props: &Props) -> Html {
    html! {
        <div class="skeleton">
            <p role="status" class="portal-unseen">{ &props.text }</p>
            <div aria-hidden="true">{ for (0..props.rows).map(|_| html! { <div class="skeleton__line" /> }) }</div>
        </div>
    }
}
