//! Where one is signed in.

use std::rc::Rc;

use crate::api::Method;
use clusterxchange_contract::identity::OpenSession;
use clusterxchange_contract::page::Page;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::device::{Device, device};
use crate::api::ApiError;
use crate::i18n::{Texts, format, use_texts};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Failure, Label, Notification, Tone, Weight};

/// What [`Sessions`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The open sessions.
    pub sessions: Rc<Page<OpenSession>>,
    /// One has ended.
    pub onchange: Callback<()>,
}

/// The open sessions, each with the way to end it, and the way to end all of them.
#[component]
pub fn Sessions(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let failure = use_state(|| None::<ApiError>);
    let ended = use_state(|| false);
    let end = |path: String, own: bool| {
        let (context, onchange) = (context.clone(), props.onchange.clone());
        let (failure, ended) = (failure.setter(), ended.setter());
        Callback::from(move |()| {
            let (context, onchange) = (context.clone(), onchange.clone());
            let (failure, ended, path) = (failure.clone(), ended.clone(), path.clone());
            spawn_local(async move {
                let done = context.client.send(Method::DELETE, &path, None, None).await;
                match done {
                    Ok(()) if own => context.end(),
                    Ok(()) => {
                        failure.set(None);
                        ended.set(true);
                        onchange.emit(());
                    }
                    Err(error) => failure.set(Some(error)),
                }
            });
        })
    };
    let entry = |session: &OpenSession| {
        let name = called(&texts, session.user_agent.as_deref());
        let button = texts.tell("profile-end-session", [("device", name.as_str().into())]);
        let onclick = end(format!("/api/v1/sessions/{}", session.id), false);
        let since = format::moment(&texts, session.created_at);
        let last = format::moment(&texts, session.last_used_at);
        html! {
            <li key={session.id.to_string()} class="account__session">
                <p class="account__device">{ name }</p>
                <p class="portal-quiet">{ texts.tell("profile-session-since", [("since", since.into()), ("last", last.into())]) }</p>
                if session.is_current {
                    <Label text={texts.say("profile-this-session")} weight={Weight::Medium} />
                } else {
                    <Button kind={ButtonKind::Secondary} label={button} {onclick} />
                }
            </li>
        }
    };
    html! {
        <>
            <p>{ texts.say("profile-sessions-text") }</p>
            if let Some(error) = &*failure {
                <Failure title={texts.say("profile-session-failed")} error={error.clone()} />
            } else if *ended {
                <Notification tone={Tone::Success} title={texts.say("profile-session-ended")} live=true />
            }
            <ul class="account__sessions">{ for props.sessions.items.iter().map(entry) }</ul>
            <Button kind={ButtonKind::Secondary} label={texts.say("profile-end-all")} onclick={end("/api/v1/sessions".to_owned(), true)} />
        </>
    }
}

fn called(texts: &Texts, user_agent: Option<&str>) -> String {
    match device(user_agent.unwrap_or_default()) {
        Device {
            browser: Some(browser),
            system: Some(system),
        } => texts.tell(
            "profile-device",
            [("browser", browser.into()), ("system", system.into())],
        ),
        Device {
            browser: Some(name),
            ..
        }
        | Device {
            system: Some(name), ..
        } => name.to_owned(),
        Device { .. } => texts.say("profile-device-unknown"),
    }
}
