//! An exchange that the two have agreed already, outside of the portal.

use std::rc::Rc;

use clusterxchange_contract::building::exchange::{ExchangeDetails, NewExchange};
use clusterxchange_contract::matching::Match;
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::reference::{Mode, Role};
use serde_json::{Value, json};
use yew::prelude::*;
use yew_router::prelude::*;

use crate::i18n::use_texts;
use crate::pages::ask::{Ask, decoded, sending};
use crate::pages::case::actions::ActionForm;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Dialog};

/// What [`Agreed`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The counterpart.
    pub found: Rc<Match>,
    /// The reader's registration.
    pub own: Rc<RegistrationHead>,
    /// The reader's role.
    pub role: Role,
    /// In person or at a distance.
    pub mode: Mode,
}

/// A button and its dialog; it leads to the page of the new exchange.
#[component]
pub fn Agreed(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let navigator = use_navigator();
    let open = use_state(|| false);
    let turn = |value: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(value))
    };
    let theirs = &props.found.participant;
    let send = sending(move |body: Value| {
        let (client, navigator) = (client.clone(), navigator.clone());
        async move {
            let new: NewExchange = decoded(body)?;
            let opened: ExchangeDetails = client.post("/api/v1/exchanges", &new).await?;
            if let Some(navigator) = navigator {
                navigator.push(&Route::Exchange { id: opened.id });
            }
            Ok(())
        }
    });
    let name = theirs.name.as_str();
    html! {
        <>
            <Button kind={ButtonKind::Ghost} label={texts.say("counterpart-agreed-already")} onclick={turn(true)} />
            if *open {
                <Dialog id="agreed" title={texts.tell("counterpart-agreed", [("name", name.into())])} onclose={turn(false)}>
                    <p>{ texts.say("counterpart-agreed-text") }</p>
                    <Ask
                        id={format!("agreed-{}", theirs.registration_id)} form={form(props)} label={texts.say("counterpart-agreed-open")}
                        failed={texts.say("counterpart-agreed-failed")} {send}
                    >
                        <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={turn(false)} />
                    </Ask>
                </Dialog>
            }
        </>
    }
}

/// Nothing is asked: the plan is made together on the page of the exchange.
fn form(props: &Props) -> ActionForm {
    let theirs = props.found.participant.registration_id;
    let (visitor, host) = match props.role {
        Role::Visitor => (props.own.id, theirs),
        Role::Host => (theirs, props.own.id),
    };
    ActionForm::with(json!({
        "visitor_registration_id": visitor,
        "host_registration_id": host,
        "plan": { "mode": props.mode },
    }))
}
