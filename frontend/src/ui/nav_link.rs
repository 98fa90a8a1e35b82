//! Links between the portal's pages.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::program::use_program;
use crate::query::Query;
use crate::route::Route;

/// What [`NavLink`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where it leads.
    pub to: Route,
    /// Classes of the anchor.
    #[prop_or_default]
    pub class: Classes,
    /// Address of a page to come back to afterwards.
    #[prop_or_default]
    pub then: Option<AttrValue>,
    /// Whether the page at hand belongs to the one that it leads to.
    #[prop_or_default]
    pub is_above: bool,
    /// What else happens when it is followed.
    #[prop_or_default]
    pub onfollow: Callback<()>,
    /// The words.
    pub children: Html,
}

/// A real anchor with a real address, which loads nothing when followed in the same tab, unless it
/// leads to a page of another program.
#[component]
pub fn NavLink(props: &Props) -> Html {
    let is_here = use_program().is_some_and(|program| program.has(props.to));
    let navigator = use_navigator().filter(|_| is_here);
    let current = if use_route::<Route>() == Some(props.to) {
        Some("page")
    } else {
        props.is_above.then_some("true")
    };
    let query = match &props.then {
        Some(then) => Query::from([("then", then.as_str())]),
        None => Query::default(),
    };
    let href = format!("{}{}", props.to.to_path(), query.written());
    let onclick = {
        let (to, onfollow) = (props.to, props.onfollow.clone());
        Callback::from(move |event: MouseEvent| {
            let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
            if elsewhere {
                return;
            }
            onfollow.emit(());
            let Some(navigator) = &navigator else {
                return;
            };
            event.prevent_default();
            if query.is_empty() {
                navigator.push(&to);
                return;
            }
            // A query of one address cannot fail to be written; if it did, the page still opens.
            navigator
                .push_with_query(&to, query.clone())
                .unwrap_or_else(|_| navigator.push(&to));
        })
    };
    html! {
        <a class={props.class.clone()} {href} {onclick} aria-current={current}>
            { props.children.clone() }
        </a>
    }
}
