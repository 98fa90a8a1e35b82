//! Links to lists as they are filtered.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::query::Query;
use crate::route::Route;

/// What [`QueryLink`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where it leads.
    pub to: Route,
    /// The filters there.
    pub query: Query,
    /// Classes of the anchor.
    #[prop_or_default]
    pub class: Classes,
    /// The words.
    pub children: Html,
}

/// A real anchor with a real address, which loads nothing when followed in the same tab.
#[component]
pub fn QueryLink(props: &Props) -> Html {
    let navigator = use_navigator();
    let href = format!("{}{}", props.to.to_path(), props.query.written());
    let onclick = {
        let (to, query) = (props.to, props.query.clone());
        Callback::from(move |event: MouseEvent| {
            let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
            let Some(navigator) = navigator.as_ref().filter(|_| !elsewhere) else {
                return;
            };
            event.prevent_default();
            // Texts can always be written as parameters; if not, the page opens without them.
            navigator
                .push_with_query(&to, query.clone())
                .unwrap_or_else(|_| navigator.push(&to));
        })
    };
    html! { <a class={props.class.clone()} {href} {onclick}>{ props.children.clone() }</a> }
}
