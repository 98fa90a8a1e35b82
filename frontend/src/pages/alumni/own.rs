//! One's own entry in the alumni network.

use std::rc::Rc;

use crate::api::Method;
use clusterxchange_contract::execution::alumni::OwnAlumnus;
use serde_json::{Value, json};
use yew::prelude::*;

use crate::api::{Versioned, members};
use crate::i18n::{Texts, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::{ActionForm, Control, FieldSpec, ask};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{Button, ButtonKind, Dialog, NavLink, Notification, Tone};

/// The reader's own entry.
pub const OWN: &str = "/api/v1/alumni/me";

fn questions(texts: &Texts) -> Vec<FieldSpec> {
    vec![
        ask("/story", texts.say("alumni-story"), Control::Prose)
            .optional()
            .help(texts.say("alumni-story-help")),
        ask(
            "/shows_contact",
            texts.say("alumni-contact"),
            Control::Statement,
        )
        .help(texts.say("alumni-contact-help")),
    ]
}

/// What [`Joining`] takes.
#[derive(Properties, PartialEq)]
pub struct JoiningProps {
    /// The reader has joined.
    pub onchange: Callback<()>,
}

/// The way in; who has not completed an exchange yet is told so by the server.
#[component]
pub fn Joining(props: &JoiningProps) -> Html {
    let texts = use_texts();
    let context = use_session();
    let Session::SignedIn(me) = &context.session else {
        return Html::default();
    };
    let own = members::organisations(me);
    if own.is_empty() {
        return html! {
            <Notification tone={Tone::Info} title={texts.say("organisation-none")}>
                <p>{ texts.say("alumni-later") }</p>
                <NavLink to={Route::Overview} class="ecl-button ecl-button--secondary">{ texts.say("nav-overview") }</NavLink>
            </Notification>
        };
    }
    let mut body = json!({});
    let mut fields = Vec::new();
    match own.as_slice() {
        [(only, _)] => body["organisation_id"] = json!(only),
        several => fields.push(ask(
            "/organisation_id",
            texts.say("alumni-organisation"),
            Control::One(
                several
                    .iter()
                    .map(|(id, name)| (json!(id), name.clone()))
                    .collect(),
            ),
        )),
    }
    fields.extend(questions(&texts));
    let client = context.client.clone();
    let send = sending(move |body: Value| {
        let client = client.clone();
        async move { client.submit("/api/v1/alumni", &body).await }
    });
    html! {
        <section class="case-section portal-measure" aria-labelledby="alumni-join">
            <h2 id="alumni-join" class="case-section__title">{ texts.say("alumni-join") }</h2>
            <p>{ texts.say("alumni-join-text") }</p>
            <Ask id="alumni-joining" form={ActionForm::with(body).and(fields)} label={texts.say("alumni-join")} failed={texts.say("alumni-join-failed")} {send} ondone={props.onchange.clone()} />
        </section>
    }
}

/// What [`Entry`] takes.
#[derive(Properties, PartialEq)]
pub struct EntryProps {
    /// The entry with its version.
    pub own: Versioned<Rc<OwnAlumnus>>,
    /// It was changed, or is no more.
    pub onchange: Callback<()>,
}

/// What the others see of the reader, and the way out.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let leaving = use_state(|| false);
    let set = |value: bool| {
        let leaving = leaving.setter();
        Callback::from(move |()| leaving.set(value))
    };
    let call = |method: Method| {
        let (client, version) = (client.clone(), props.own.version.clone());
        sending(move |body: Value| {
            let (client, version) = (client.clone(), version.clone());
            async move {
                let body = (method == Method::PUT).then_some(body);
                client.send(method, OWN, Some(&version), body).await
            }
        })
    };
    let own = &props.own.content;
    let form = ActionForm::with(json!({ "story": "" }))
        .knowing(json!({ "story": own.shown.story, "shows_contact": own.shows_contact }))
        .and(questions(&texts));
    html! {
        <section class="case-section portal-measure" aria-labelledby="alumni-own">
            <h2 id="alumni-own" class="case-section__title">{ texts.say("alumni-own") }</h2>
            <Ask
                id="alumnus" {form} label={texts.say("alumni-save")} failed={texts.say("alumni-not-saved")} done={texts.say("alumni-saved")}
                send={call(Method::PUT)} ondone={props.onchange.clone()} onstale={props.onchange.clone()}
            >
                <Button kind={ButtonKind::Secondary} label={texts.say("alumni-leave")} onclick={set(true)} />
            </Ask>
            if *leaving {
                <Dialog id="alumni-leaving" title={texts.say("alumni-leave")} onclose={set(false)}>
                    <p>{ texts.say("alumni-leave-text") }</p>
                    <Ask id="alumni-leaving-form" form={ActionForm::default()} label={texts.say("alumni-leave")} failed={texts.say("alumni-not-saved")} send={call(Method::DELETE)} ondone={props.onchange.clone()}>
                        <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={set(false)} />
                    </Ask>
                </Dialog>
            }
        </section>
    }
}
