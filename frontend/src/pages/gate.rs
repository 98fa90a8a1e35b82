//! What only people with an account see.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{NavLink, Notification, PageTitle, Spinner, Tone};

/// What [`Gate`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The title of the page, for those who have not signed in yet.
    pub title: AttrValue,
    /// Where one comes back to after signing in.
    pub here: Route,
    /// What is behind the gate. It is not made before the gate opens, so it may ask the server.
    pub children: Html,
}

/// A page for people who have signed in, and the way to sign in for the others.
#[component]
pub fn Gate(props: &Props) -> Html {
    let texts = use_texts();
    // With its filters: a link to a list as somebody saw it leads to just that.
    let here = use_location().map_or_else(
        || props.here.to_path(),
        |location| format!("{}{}", props.here.to_path(), location.query_str()),
    );
    let content = match use_session().session {
        Session::SignedIn(_) => props.children.clone(),
        Session::Resuming => html! { <Spinner text={texts.say("gate-resuming")} /> },
        Session::Anonymous => html! {
            <>
                <PageTitle title={props.title.clone()} />
                <Notification tone={Tone::Info} title={texts.say("gate-sign-in")}>
                    <p>{ texts.say("gate-sign-in-text") }</p>
                    <NavLink to={Route::SignIn} then={here} class="ecl-button ecl-button--primary">{ texts.say("nav-sign-in") }</NavLink>
                </Notification>
            </>
        },
    };
    html! { <div class="ecl-container portal-page">{ content }</div> }
}
