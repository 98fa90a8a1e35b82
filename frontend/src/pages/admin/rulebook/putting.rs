//! A proposed version is put in force: asked first, since nobody can take it back.

use std::rc::Rc;

use clusterxchange_contract::reference::RulebookProposal;
use clusterxchange_domain::rulebook::Rulebook;
use serde_json::json;
use yew::prelude::*;

use crate::api::Versioned;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::ActionForm;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Dialog, Notification, Tone};

/// What [`Putting`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The proposal.
    pub proposal: Versioned<Rc<RulebookProposal>>,
    /// Read it again: whether it has been put in force.
    pub onchange: Callback<bool>,
    /// The reader thought better of it, or it is done.
    pub onclose: Callback<()>,
}

/// Says from when the version holds and for what, and asks once more.
#[component]
pub fn Putting(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let rulebook = &props.proposal.content.rulebook;
    let name = [("version", rulebook.version.as_str().into())];
    let send = {
        let path = format!(
            "/api/v1/rulebooks/proposed/{}/put-in-force",
            rulebook.version
        );
        let version = props.proposal.version.clone();
        let (onclose, onchange) = (props.onclose.clone(), props.onchange.clone());
        sending(move |_| {
            let (client, path, version) = (client.clone(), path.clone(), version.clone());
            let (onclose, onchange) = (onclose.clone(), onchange.clone());
            async move {
                client.act(&path, &version, None).await?;
                onclose.emit(());
                onchange.emit(true);
                Ok(())
            }
        })
    };
    let onstale = {
        let (onclose, onchange) = (props.onclose.clone(), props.onchange.clone());
        Callback::from(move |()| {
            onclose.emit(());
            onchange.emit(false);
        })
    };
    html! {
        <Dialog id="put-in-force" title={texts.tell("rulebook-put-title", name)} onclose={props.onclose.clone()}>
            <p>{ validity(&texts, rulebook) }</p>
            <ul class="portal-list">
                <li>{ texts.say("rulebook-put-new") }</li>
                <li>{ texts.say("rulebook-put-kept") }</li>
            </ul>
            <Notification tone={Tone::Warning} title={texts.say("rulebook-put-final")}>
                <p>{ texts.say("rulebook-put-final-text") }</p>
            </Notification>
            <Ask
                id="put-in-force-form" form={ActionForm::with(json!({}))} label={texts.say("rulebook-put-in-force")}
                failed={texts.say("rulebook-put-failed")} {send} {onstale}
            >
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={props.onclose.clone()} />
            </Ask>
        </Dialog>
    }
}

/// From when it holds, and until when if that is known.
fn validity(texts: &Texts, rulebook: &Rulebook) -> String {
    let from = format::day(texts, rulebook.valid_from);
    match rulebook.valid_to {
        Some(to) => texts.tell(
            "rulebook-put-between",
            [("from", from.into()), ("to", format::day(texts, to).into())],
        ),
        None => texts.tell("rulebook-put-from", [("from", from.into())]),
    }
}
