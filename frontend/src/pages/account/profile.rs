//! Name, language, mails.

use std::rc::Rc;

use crate::api::Method;
use clusterxchange_contract::identity::Me;
use serde_json::{Value, json};
use yew::prelude::*;

use crate::api::Versioned;
use crate::i18n::{LANGUAGES, Texts, format, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::session::use_session;

/// What [`Profile`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The account with its version.
    pub me: Versioned<Rc<Me>>,
    /// It was changed, or has to be read again.
    pub onchange: Callback<()>,
}

/// The form; what is saved counts at once, also in the header.
#[component]
pub fn Profile(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let send = {
        let version = props.me.version.clone();
        sending(move |body: Value| {
            let (context, version) = (context.clone(), version.clone());
            async move {
                let version = Some(version.as_str());
                let changed =
                    context
                        .client
                        .change::<Me>(Method::PATCH, "/api/v1/me", version, Some(body));
                context.begin(changed.await?.content);
                Ok(())
            }
        })
    };
    let account = &props.me.content.account;
    let form = form(&texts).knowing(json!({
        "name": account.name,
        "locale": account.locale,
        "notifications": account.notifications,
    }));
    html! {
        <Ask
            id="profile" {form} label={texts.say("profile-save")} failed={texts.say("profile-failed")} done={texts.say("profile-saved")}
            {send} ondone={props.onchange.clone()} onstale={props.onchange.clone()}
        />
    }
}

fn form(texts: &Texts) -> ActionForm {
    let languages = LANGUAGES
        .into_iter()
        .map(|tag| (json!(tag), format::language(texts, tag)))
        .collect();
    let mails = vec![
        (json!("immediate"), texts.say("profile-mails-at-once")),
        (json!("digest"), texts.say("profile-mails-daily")),
    ];
    ActionForm::asking(vec![
        ask("/name", texts.say("account-name"), Control::Line)
            .help(texts.say("account-name-missing")),
        ask(
            "/locale",
            texts.say("profile-language"),
            Control::One(languages),
        ),
        ask(
            "/notifications",
            texts.say("profile-mails"),
            Control::One(mails),
        )
        .help(texts.say("profile-mails-help")),
    ])
}
