//! The header of every page.

use yew::prelude::*;
use yew_router::Routable as _;

use super::{Icon, LanguageSwitch, Mark, NavLink, Navigation, News, SignOut};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::{Session, use_session};

/// Mark, navigation and session. On a narrow screen the navigation opens below.
#[component]
pub fn SiteHeader() -> Html {
    let texts = use_texts();
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let close = {
        let open = open.setter();
        Callback::from(move |()| open.set(false))
    };
    let menu = open.then_some("portal-header__menu--open");
    // Who it is decides what the menu offers: until then it keeps its place, and shows nothing.
    let is_resuming = use_session().session == Session::Resuming;
    let resuming = is_resuming.then_some("portal-header__menu--resuming");
    html! {
        <header class="ecl-site-header portal-header">
            <div class="ecl-container portal-header__bar">
                <NavLink to={Route::Home} class="portal-header__home" onfollow={close.clone()}>
                    <Mark />
                    <span class="portal-header__name">{ texts.say("product-name") }</span>
                </NavLink>
                <button type="button" class="portal-header__toggle" aria-expanded={open.to_string()} aria-controls="portal-menu" onclick={toggle}>
                    <Icon name={if *open { "close" } else { "hamburger" }} />
                    <span>{ texts.say("header-menu") }</span>
                </button>
                <div id="portal-menu" class={classes!("portal-header__menu", menu, resuming)}>
                    <Navigation onfollow={close.clone()} />
                    <LanguageSwitch />
                    <SessionCorner {close} />
                </div>
            </div>
        </header>
    }
}

#[derive(Properties, PartialEq)]
struct CornerProps {
    close: Callback<()>,
}

#[component]
fn SessionCorner(props: &CornerProps) -> Html {
    let texts = use_texts();
    let context = use_session();
    let close = &props.close;
    match context.session.clone() {
        Session::Resuming => html! { <div class="portal-header__session" aria-hidden="true" /> },
        Session::Anonymous => html! {
            <div class="portal-header__session">
                <NavLink to={Route::SignIn} class="ecl-button ecl-button--ghost" onfollow={close.clone()}>
                    { texts.say("nav-sign-in") }
                </NavLink>
                <NavLink to={Route::SignUp} class="ecl-button ecl-button--primary" onfollow={close.clone()}>
                    { texts.say("nav-sign-up") }
                </NavLink>
            </div>
        },
        Session::SignedIn(me) => html! {
            <div class="portal-header__session">
                <News onfollow={close.clone()} />
                { person(&me.account.name, close) }
                <SignOut onfollow={close.clone()} />
            </div>
        },
    }
}

/// Who is signed in, with the way to the account.
fn person(name: &str, close: &Callback<()>) -> Html {
    let words = html! { <><Icon name="logged-in" />{ name }</> };
    match Route::recognize("/account").filter(|route| *route != Route::NotFound) {
        Some(to) => {
            html! { <NavLink {to} class="portal-header__link portal-header__person" onfollow={close.clone()}>{ words }</NavLink> }
        }
        None => html! { <span class="portal-header__person">{ words }</span> },
    }
}
