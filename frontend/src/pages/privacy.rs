//! What is kept about people, who reads it, and for how long.

use fluent_bundle::FluentArgs;
use yew::prelude::*;

use crate::api::reference;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, NavLink, PageTitle, Remote, Spinner, prose, use_remote};

/// The privacy statement, with the times of the rulebook in force.
#[component]
pub fn Privacy() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (rules, retry) = use_remote(
        (),
        move |()| async move { reference::rulebook(&client).await },
    );
    let parts = match rules {
        Remote::Loading => html! { <Spinner text={texts.say("privacy-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("privacy-failed")} {error} {retry} /> }
        }
        Remote::Ready(rules) => {
            let mut times = FluentArgs::new();
            times.set("years", rules.retention.exchange_years.value);
            times.set("months", rules.retention.unmatched_months.value);
            let parts = [
                (texts.say("privacy-what"), texts.say("privacy-what-text")),
                (texts.say("privacy-why"), texts.say("privacy-why-text")),
                (texts.say("privacy-who"), texts.say("privacy-who-text")),
                (
                    texts.say("privacy-how-long"),
                    texts.fill("privacy-how-long-text", &times),
                ),
                (
                    texts.say("privacy-browser"),
                    texts.say("privacy-browser-text"),
                ),
                (
                    texts.say("privacy-rights"),
                    texts.say("privacy-rights-text"),
                ),
            ];
            let part = |(title, text): &(String, String)| {
                html! { <section><h2 class="portal-subtitle">{ title }</h2>{ prose(text) }</section> }
            };
            html! {
                <>
                    { for parts.iter().map(part) }
                    <p class="ways">
                        <NavLink to={Route::Contact} class="ecl-link">{ texts.say("nav-contact") }</NavLink>
                    </p>
                </>
            }
        }
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("privacy-title")} />
            <p class="portal-lead">{ texts.say("privacy-lead") }</p>
            { parts }
        </div>
    }
}
