//! A thing among its like.

use yew::prelude::*;

/// What [`Card`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its name.
    pub title: AttrValue,
    /// Its content.
    pub children: Html,
}

/// A card of the component library.
#[component]
pub fn Card(props: &Props) -> Html {
    html! {
        <article class="ecl-card portal-card">
            <div class="ecl-card__body">
                <div class="ecl-content-block">
                    <h3 class="ecl-content-block__title">{ &props.title }</h3>
                    <div class="ecl-content-block__description">{ props.children.clone() }</div>
                </div>
            </div>
        </article>
    }
}
