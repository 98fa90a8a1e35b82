//! The visitor's Partnership names another distance than the computed one.

use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::reference::Mode;
use serde_json::{Value, json};
use yew::prelude::*;

use super::VersionedSectionProps;
use crate::api::Method;
use crate::i18n::{Texts, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::case::actions::{ActionForm, Control, ask, reason};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Dialog};

/// A button and its dialog, for whom the server would listen to.
#[component]
pub fn Distance(props: &VersionedSectionProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let open = use_state(|| false);
    let exchange = &props.exchange;
    let is_theirs = exchange.standing.seats.contains(&Party::VisitorPartnership);
    let is_signed = exchange
        .agreement
        .as_ref()
        .is_some_and(|agreement| !agreement.signatures.is_empty());
    let is_virtual = exchange.plan.entered.mode == Mode::Virtual;
    if !is_theirs || is_signed || is_virtual || exchange.lump_sum.is_none() {
        return Html::default();
    }
    let turn = |value: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(value))
    };
    let send = {
        let path = format!("/api/v1/exchanges/{}/distance", exchange.id);
        let version = props.version.clone();
        sending(move |body: Value| {
            let (client, path, version) = (client.clone(), path.clone(), version.clone());
            async move {
                client
                    .send(Method::PUT, &path, Some(&version), Some(body))
                    .await
            }
        })
    };
    let ondone = {
        let (open, onchange) = (open.setter(), props.onchange.clone());
        Callback::from(move |()| {
            open.set(false);
            onchange.emit(());
        })
    };
    html! {
        <>
            <Button kind={ButtonKind::Secondary} icon="edit" label={texts.say("distance-set")} onclick={turn(true)} />
            if *open {
                <Dialog id="distance" title={texts.say("distance-set")} onclose={turn(false)}>
                    <p>{ texts.say("distance-set-text") }</p>
                    <Ask
                        id={format!("distance-{}", exchange.id)} form={form(&texts)} label={texts.say("distance-set")}
                        failed={texts.say("distance-failed")} {send} {ondone} onstale={props.onchange.clone()}
                    />
                </Dialog>
            }
        </>
    }
}

fn form(texts: &Texts) -> ActionForm {
    ActionForm::with(json!({})).and(vec![
        ask("/km", texts.say("distance-km"), Control::Amount),
        reason(texts),
    ])
}
