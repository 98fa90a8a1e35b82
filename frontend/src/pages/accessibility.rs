//! How accessible the portal is, and how to say what is not.

use yew::prelude::*;

use crate::api::open;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{NavLink, PageTitle, Remote, prose, use_remote};

/// The accessibility statement.
#[component]
pub fn Accessibility() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (office, _) = use_remote(
        (),
        move |()| async move { open::support_office(&client).await },
    );
    let mail = match office {
        Remote::Ready(office) => {
            let subject = texts.say("accessibility-subject");
            let subject = js_sys::encode_uri_component(&subject);
            let address = format!("mailto:{}?subject={subject}", office.email);
            html! { <a class="ecl-button ecl-button--primary" href={address}>{ texts.say("accessibility-write") }</a> }
        }
        // The way by the contact page is there in any case.
        Remote::Loading | Remote::Failed(_) => Html::default(),
    };
    let parts = [
        (
            texts.say("accessibility-state"),
            texts.say("accessibility-state-text"),
        ),
        (
            texts.say("accessibility-how"),
            texts.say("accessibility-how-text"),
        ),
        (
            texts.say("accessibility-limits"),
            texts.say("accessibility-limits-text"),
        ),
        (
            texts.say("accessibility-feedback"),
            texts.say("accessibility-feedback-text"),
        ),
    ];
    let part = |(title, text): &(String, String)| {
        html! { <section><h2 class="portal-subtitle">{ title }</h2>{ prose(text) }</section> }
    };
    html! {
        <div class="ecl-container portal-page">
            <PageTitle title={texts.say("accessibility-title")} />
            <p class="portal-lead">{ texts.say("accessibility-lead") }</p>
            { for parts.iter().map(part) }
            <p class="ways">
                { mail }
                <NavLink to={Route::Contact} class="ecl-link">{ texts.say("nav-contact") }</NavLink>
            </p>
        </div>
    }
}
