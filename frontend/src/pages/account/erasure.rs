//! Everything that is held about the reader is erased.

use std::rc::Rc;

use clusterxchange_contract::identity::{Erasure, KeptFile};
use serde_json::{Value, json};
use yew::prelude::*;

use crate::i18n::{Texts, format, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Dialog, NavLink, Notification, PageTitle, Tone};

/// What [`ErasureDesk`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// It is done.
    pub onerased: Callback<Rc<Erasure>>,
}

/// Says what it means, then asks for the password and a word.
#[component]
pub fn ErasureDesk(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let open = use_state(|| false);
    let set_open = |value: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(value))
    };
    let send = {
        let onerased = props.onerased.clone();
        sending(move |body: Value| {
            let (context, onerased) = (context.clone(), onerased.clone());
            async move {
                let confirmation = json!({ "password": body["password"] });
                let done: Erasure = context
                    .client
                    .post("/api/v1/me/erasure", &confirmation)
                    .await?;
                onerased.emit(Rc::new(done));
                context.end();
                Ok(())
            }
        })
    };
    let word = texts.say("profile-erasure-word");
    let form = ActionForm::asking(vec![
        ask("/password", texts.say("ask-password"), Control::Password),
        ask(
            "/word",
            texts.tell("profile-erasure-type", [("word", word.as_str().into())]),
            Control::Word(word.clone()),
        ),
    ]);
    html! {
        <>
            <p>{ texts.say("profile-erasure-text") }</p>
            { meaning(&texts) }
            <Button kind={ButtonKind::Secondary} label={texts.say("profile-erase")} onclick={set_open(true)} />
            if *open {
                <Dialog id="erase" title={texts.say("profile-erase")} onclose={set_open(false)}>
                    <Notification tone={Tone::Warning} title={texts.say("profile-erasure-final")} />
                    <Ask id="erasure" {form} label={texts.say("profile-erase")} failed={texts.say("profile-erasure-failed")} {send}>
                        <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={set_open(false)} />
                    </Ask>
                </Dialog>
            }
        </>
    }
}

fn meaning(texts: &Texts) -> Html {
    html! {
        <ul class="portal-list">
            <li>{ texts.say("profile-erasure-gone") }</li>
            <li>{ texts.say("profile-erasure-kept") }</li>
            <li>{ texts.say("profile-erasure-refused") }</li>
        </ul>
    }
}

/// What [`Farewell`] takes.
#[derive(Properties, PartialEq)]
pub struct FarewellProps {
    /// What was done.
    pub erased: Rc<Erasure>,
}

/// What was erased, and what is kept until when.
#[component]
pub fn Farewell(props: &FarewellProps) -> Html {
    let texts = use_texts();
    let erased = &props.erased;
    let kept = |file: &KeptFile| {
        let day = format::day(&texts, file.until);
        html! { <li>{ texts.tell("profile-kept-until", [("day", day.into())]) }</li> }
    };
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={texts.say("profile-erased")} />
            <p class="portal-lead">{ texts.say("profile-erased-text") }</p>
            <ul class="portal-list">{ for erased.erased.iter().map(|what| html! { <li>{ what }</li> }) }</ul>
            if !erased.kept.is_empty() {
                <p>{ texts.say("profile-kept") }</p>
                <ul class="portal-list">{ for erased.kept.iter().map(kept) }</ul>
            }
            <p><NavLink to={Route::Home} class="ecl-link">{ texts.say("not-found-home") }</NavLink></p>
        </div>
    }
}
