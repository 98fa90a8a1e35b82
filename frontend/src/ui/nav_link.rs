//! Links between the portal's pages.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::program::use_program;
use crate::route::Route;

/// What [`NavLink`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where it leads.
    pub to: Route,
    /// Classes of the anchor.
    #[prop_or_default]
    pub class: Classes,
    /// Page to come back to afterwards.
    #[prop_or_default]
    pub then: Option<Route>,
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
    let current = use_route::<Route>() == Some(props.to);
    let href = match props.then {
        Some(then) => format!("{}?then={}", props.to.to_path(), then.to_path()),
        None => props.to.to_path(),
    };
    let onclick = {
        let (to, then, onfollow) = (props.to, props.then, props.onfollow.clone());
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
            match then.map(|route| [("then", route.to_path())]) {
                None => navigator.push(&to),
                // A query of one path cannot fail to be written; if it did, the page still opens.
                Some(query) => navigator
                    .push_with_query(&to, query)
                    .unwrap_or_else(|_| navigator.push(&to)),
            }
        })
    };
    html! {
        <a class={props.class.clone()} {href} {onclick} aria-current={current.then_some("page")}>
            { props.children.clone() }
        </a>
    }
}
