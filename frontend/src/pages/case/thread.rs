//! What the people of a case write to each other.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::message::Message;
use clusterxchange_contract::page::Page;
use serde_json::json;
use uuid::Uuid;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::party;
use crate::api::ApiError;
use crate::draft::use_draft;
use crate::i18n::{Texts, format, use_texts};
use crate::session::use_session;
use crate::ui::{Button, Failure, Remote, Spinner, TextArea, use_remote};

/// What [`Thread`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What kind of case.
    pub kind: CaseKind,
    /// The case.
    pub id: Uuid,
}

/// The messages, and a field for the next one.
#[component]
pub fn Thread(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let path = format!("/api/v1/cases/{}/{}/messages", props.kind.key(), props.id);
    let (answer, reload) = use_remote(path.clone(), move |path: &String| {
        let path = path.clone();
        async move {
            client
                .get::<Page<Message>>(&path, &[("limit", "200")])
                .await
        }
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("thread-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("thread-failed")} {error} retry={reload.clone()} /> }
        }
        Remote::Ready(page) if page.items.is_empty() => {
            html! { <p class="portal-quiet">{ texts.say("thread-empty") }</p> }
        }
        Remote::Ready(page) => html! {
            <ol class="thread">{ for page.items.iter().map(|message| entry(&texts, message)) }</ol>
        },
    };
    html! {
        <section class="case-section" id="thread" aria-labelledby="thread-title">
            <h2 id="thread-title" class="case-section__title">{ texts.say("thread-title") }</h2>
            { content }
            <Writer {path} onsent={reload} />
        </section>
    }
}

fn entry(texts: &Texts, message: &Message) -> Html {
    let own = message.is_own.then_some("thread__message--own");
    html! {
        <li class={classes!("thread__message", own)}>
            <p class="portal-quiet"><strong>{ &message.author }</strong>{ format!(", {}, {}", party(texts, message.party), format::moment(texts, message.at)) }</p>
            <p class="portal-prose">{ &message.text }</p>
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct WriterProps {
    path: String,
    onsent: Callback<()>,
}

#[component]
fn Writer(props: &WriterProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let text = use_draft(format!("message.{}", props.path), String::new);
    let busy = use_state(|| false);
    let is_missing = use_state(|| false);
    let error = use_state(|| None::<ApiError>);
    let onsubmit = {
        let (text, busy, error) = (text.clone(), busy.clone(), error.setter());
        let is_missing = is_missing.setter();
        let (path, onsent) = (props.path.clone(), props.onsent.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let is_empty = text.trim().is_empty();
            is_missing.set(is_empty);
            if *busy || is_empty {
                return;
            }
            busy.set(true);
            error.set(None);
            let (client, path, onsent) = (client.clone(), path.clone(), onsent.clone());
            let (text, busy, error) = (text.clone(), busy.setter(), error.clone());
            spawn_local(async move {
                let sent = client.submit(&path, &json!({ "text": text.trim() })).await;
                busy.set(false);
                match sent {
                    Ok(()) => {
                        text.begin_anew();
                        onsent.emit(());
                    }
                    Err(failure) => error.set(Some(failure)),
                }
            });
        })
    };
    let missing = is_missing.then(|| AttrValue::from(texts.say("field-missing")));
    let onchange = {
        let (text, is_missing) = (text.clone(), is_missing.setter());
        Callback::from(move |typed: String| {
            is_missing.set(false);
            text.set(typed);
        })
    };
    html! {
        <form class="portal-form" novalidate=true {onsubmit}>
            if let Some(error) = &*error {
                <Failure title={texts.say("thread-not-sent")} error={error.clone()} />
            }
            <TextArea
                id="message" label={texts.say("thread-write")} help={texts.say("thread-help")} error={missing} rows=3
                value={(*text).clone()} {onchange}
            />
            <Button submit=true label={texts.say("thread-send")} busy={*busy} />
        </form>
    }
}
