//! Messages with a contact point, and the next question.

use std::rc::Rc;

use clusterxchange_contract::help::HelpMessage;
use clusterxchange_contract::page::Page;
use yew::prelude::*;

use crate::i18n::{Texts, format, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::session::use_session;
use crate::ui::{Label, Weight};

/// What [`Own`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Name of the contact point.
    pub contact: String,
    /// The messages so far, the newest first.
    pub messages: Rc<Page<HelpMessage>>,
    /// A question was sent.
    pub onsent: Callback<()>,
}

/// What the reader has asked, and the field for the next question.
#[component]
pub fn Own(props: &Props) -> Html {
    let texts = use_texts();
    html! {
        <section class="case-section" aria-labelledby="help-own">
            <h2 id="help-own" class="case-section__title">{ texts.say("help-own") }</h2>
            if props.messages.items.is_empty() {
                <p class="portal-quiet">{ texts.say("help-nothing-asked") }</p>
            } else {
                { listed(&texts, &props.messages, false) }
            }
            <Writer
                path="/api/v1/help/messages" label={texts.tell("help-ask", [("contact", props.contact.as_str().into())])}
                button={texts.say("help-send")} done={texts.say("help-sent")} onsent={props.onsent.clone()}
            />
        </section>
    }
}

/// The messages, the oldest first. Those of the reader's own side stand apart from the others.
pub fn listed(texts: &Texts, messages: &Page<HelpMessage>, answers_are_own: bool) -> Html {
    let entry = |message: &HelpMessage| {
        let own = (message.is_answer == answers_are_own).then_some("thread__message--own");
        let at = format::moment(texts, message.at);
        html! {
            <li key={message.id.to_string()} class={classes!("thread__message", own)}>
                <p class="clause__labels">
                    <strong>{ &message.author }</strong>
                    <span class="portal-quiet">{ at }</span>
                    if message.is_answer {
                        <Label text={texts.say("help-answer")} weight={Weight::Medium} />
                    }
                </p>
                <p class="portal-prose">{ &message.text }</p>
            </li>
        }
    };
    html! { <ol class="thread">{ for messages.items.iter().rev().map(entry) }</ol> }
}

/// What [`Writer`] takes.
#[derive(Properties, PartialEq)]
pub struct WriterProps {
    /// Where it is sent.
    pub path: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What sending is called.
    pub button: AttrValue,
    /// What is said once it is sent.
    pub done: AttrValue,
    /// It was sent.
    pub onsent: Callback<()>,
}

/// A field for a question or an answer.
#[component]
pub fn Writer(props: &WriterProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let send = {
        let path = props.path.clone();
        sending(move |body| {
            let (client, path) = (client.clone(), path.clone());
            async move { client.submit(&path, &body).await }
        })
    };
    let form = ActionForm::asking(vec![ask("/text", props.label.to_string(), Control::Prose)]);
    let id = format!("help{}", props.path.replace('/', "-"));
    html! {
        <Ask {id} {form} label={props.button.clone()} failed={texts.say("thread-not-sent")} done={props.done.clone()} {send} ondone={props.onsent.clone()} />
    }
}
