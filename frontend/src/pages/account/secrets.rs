//! Another address, another password.

use crate::api::Method;
use serde_json::Value;
use yew::prelude::*;

use crate::i18n::use_texts;
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::session::use_session;

/// Asks for another address. It counts once the link sent there was opened.
#[component]
pub fn Address() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let send = sending(move |body: Value| {
        let client = client.clone();
        async move { client.submit("/api/v1/me/address", &body).await }
    });
    let form = ActionForm::asking(vec![
        ask("/email", texts.say("profile-new-address"), Control::Email)
            .help(texts.say("profile-new-address-help")),
        ask("/password", texts.say("ask-password"), Control::Password),
    ]);
    html! {
        <Ask
            id="address" {form} label={texts.say("profile-change-address")} failed={texts.say("profile-address-failed")}
            done={texts.say("profile-address-sent")} {send}
        />
    }
}

/// What [`Password`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// It was changed: the other sessions have ended.
    pub onchange: Callback<()>,
}

/// Asks for the password and the one that is to follow it.
#[component]
pub fn Password(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let send = sending(move |body: Value| {
        let client = client.clone();
        async move {
            client
                .send(Method::PUT, "/api/v1/me/password", None, Some(body))
                .await
        }
    });
    let form = ActionForm::asking(vec![
        ask(
            "/current",
            texts.say("profile-current-password"),
            Control::Password,
        ),
        ask("/new", texts.say("reset-password"), Control::NewPassword)
            .help(texts.say("account-password-help")),
    ]);
    html! {
        <Ask
            id="password" {form} label={texts.say("profile-change-password")} failed={texts.say("reset-choose-failed")}
            done={texts.say("profile-password-changed")} {send} ondone={props.onchange.clone()}
        />
    }
}
