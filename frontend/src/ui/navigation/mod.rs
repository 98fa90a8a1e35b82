//! The navigation in the header: pages and groups of pages, by who is reading.

mod menu;
mod news;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;
use yew_router::prelude::*;

use menu::{Menu, menu};
pub use news::News;

use super::{Icon, IconSize, NavLink};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::{Session, use_session};

/// What [`Navigation`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// A page was chosen.
    pub onfollow: Callback<()>,
}

/// Links, and buttons that open a list of links: one list at a time, closed again by Escape, by a choice,
/// and when the focus leaves.
#[component]
pub fn Navigation(props: &Props) -> Html {
    let texts = use_texts();
    let session = use_session().session;
    let here = use_route::<Route>();
    let open = use_state(|| None::<usize>);
    let bar = use_node_ref();
    let parts = match &session {
        Session::SignedIn(me) => menu(Some(&me.memberships)),
        Session::Anonymous | Session::Resuming => menu(None),
    };
    let onfollow = {
        let (open, onfollow) = (open.setter(), props.onfollow.clone());
        Callback::from(move |()| {
            open.set(None);
            onfollow.emit(());
        })
    };
    let onfocusout = {
        let (open, bar) = (open.setter(), bar.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event
                .related_target()
                .and_then(|it| it.dyn_into::<Element>().ok());
            let bar = bar.cast::<Element>();
            let stays = to.zip(bar).is_some_and(|(to, bar)| bar.contains(Some(&to)));
            if !stays {
                open.set(None);
            }
        })
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(at) = open.filter(|_| event.key() == "Escape") {
                open.set(None);
                focus_button(at);
            }
        })
    };
    let part = |(at, part): (usize, &Menu)| match part.name {
        None => {
            html! { { for part.items.iter().map(|(to, text)| link(&texts, *to, text, &onfollow)) } }
        }
        Some(name) => {
            let current = here.is_some_and(|here| part.items.iter().any(|(to, _)| *to == here));
            group(&texts, at, name, part, current, &open, &onfollow)
        }
    };
    html! {
        <nav class="portal-nav" aria-label={texts.say("header-navigation")} ref={bar} {onfocusout} {onkeydown}>
            <ul class="portal-header__list">{ for parts.iter().enumerate().map(part) }</ul>
        </nav>
    }
}

fn link(texts: &Texts, to: Route, text: &str, onfollow: &Callback<()>) -> Html {
    html! {
        <li><NavLink {to} class="portal-header__link" onfollow={onfollow.clone()}>{ texts.say(text) }</NavLink></li>
    }
}

fn group(
    texts: &Texts,
    at: usize,
    name: &str,
    part: &Menu,
    current: bool,
    open: &UseStateHandle<Option<usize>>,
    onfollow: &Callback<()>,
) -> Html {
    let shown = **open == Some(at);
    let list = format!("portal-nav-{at}");
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set((!shown).then_some(at)))
    };
    let mark = current.then_some("portal-nav__button--current");
    html! {
        <li class="portal-nav__group">
            <button
                type="button"
                id={button(at)}
                class={classes!("portal-header__link", "portal-nav__button", mark)}
                aria-expanded={shown.to_string()}
                aria-controls={list.clone()}
                {onclick}
            >
                { texts.say(name) }
                <Icon name="corner-arrow" size={IconSize::ExtraSmall} class={classes!("portal-nav__arrow", shown.then_some("portal-nav__arrow--open"))} />
            </button>
            <ul id={list} class="portal-nav__list" hidden={!shown}>
                { for part.items.iter().map(|(to, text)| link(texts, *to, text, onfollow)) }
            </ul>
        </li>
    }
}

fn button(at: usize) -> String {
    format!("portal-nav-{at}-button")
}

fn focus_button(at: usize) {
    let button = gloo::utils::document().get_element_by_id(&button(at));
    if let Some(button) = button.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // A button that cannot be focused leaves the focus where it was.
        let _focused = button.focus();
    }
}
