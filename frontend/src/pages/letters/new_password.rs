//! A new password is chosen, with the secret of a mail.

use serde_json::{Value, json};
use yew::prelude::*;

use crate::api::members;
use crate::i18n::use_texts;
use crate::pages::ask::{Ask, decoded, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::secret::use_secret;
use crate::pages::verify::without_secret;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{NavLink, Notification, PageTitle, Tone};

/// Asks for the new password.
#[component]
pub fn NewPassword() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let secret = use_secret(Route::NewPassword);
    let chosen = use_state(|| false);
    let send = sending(move |body: Value| {
        let client = client.clone();
        async move { members::choose_password(&client, &decoded(body)?).await }
    });
    let Some(token) = secret else {
        return without_secret(&texts, texts.say("reset-choose-title"));
    };
    let ondone = {
        let chosen = chosen.setter();
        Callback::from(move |()| chosen.set(true))
    };
    let password = ask(
        "/password",
        texts.say("reset-password"),
        Control::NewPassword,
    );
    let form = ActionForm::with(json!({ "token": token }))
        .and(vec![password.help(texts.say("account-password-help"))]);
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("reset-choose-title")} />
            if *chosen {
                <Notification tone={Tone::Success} title={texts.say("reset-chosen")} live=true>
                    <p>{ texts.say("reset-chosen-text") }</p>
                    <NavLink to={Route::SignIn} class="ecl-button ecl-button--primary">{ texts.say("nav-sign-in") }</NavLink>
                </Notification>
            } else {
                <Ask id="new-password" {form} label={texts.say("reset-choose")} failed={texts.say("reset-choose-failed")} {send} {ondone} />
                <p><NavLink to={Route::ForgottenPassword} class="ecl-link">{ texts.say("reset-again") }</NavLink></p>
            }
        </div>
    }
}
