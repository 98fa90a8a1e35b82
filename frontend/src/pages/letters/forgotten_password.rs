//! A new password is asked for.

use serde_json::Value;
use yew::prelude::*;

use crate::api::members;
use crate::i18n::use_texts;
use crate::pages::ask::{Ask, decoded, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{NavLink, Notification, PageTitle, Tone};

/// Asks for the address; the answer is the same whether there is an account or not.
#[component]
pub fn ForgottenPassword() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let sent = use_state(|| false);
    let send = sending(move |body: Value| {
        let client = client.clone();
        async move { members::ask_for_password(&client, &decoded(body)?).await }
    });
    let ondone = {
        let sent = sent.setter();
        Callback::from(move |()| sent.set(true))
    };
    let form = ActionForm::asking(vec![ask(
        "/email",
        texts.say("account-email"),
        Control::Email,
    )]);
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("reset-title")} />
            if *sent {
                <Notification tone={Tone::Success} title={texts.say("reset-sent")} live=true>
                    <p>{ texts.say("reset-sent-text") }</p>
                    <p>{ texts.say("sign-up-sent-nothing") }</p>
                </Notification>
            } else {
                <p class="portal-lead">{ texts.say("reset-lead") }</p>
                <Ask id="reset" {form} label={texts.say("reset-send")} failed={texts.say("reset-failed")} {send} {ondone} />
            }
            <p><NavLink to={Route::SignIn} class="ecl-link">{ texts.say("nav-sign-in") }</NavLink></p>
        </div>
    }
}
