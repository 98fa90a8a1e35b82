//! A proposed version: what it would change, and the second person's decision.

use std::rc::Rc;

use clusterxchange_contract::reference::RulebookProposal;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::use_navigator;

use super::changes;
use super::putting::Putting;
use crate::api::{ApiError, Versioned};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::office::sheet::refusal;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{Button, ButtonKind, Notification, Tone};

/// What [`ProposalPanel`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The proposal.
    pub proposal: Versioned<Rc<RulebookProposal>>,
    /// Read it again: whether it has been put in force.
    pub onchange: Callback<bool>,
}

/// Who proposed it and when, what differs, and the two decisions. Who proposed it can only withdraw
/// it.
#[component]
pub fn ProposalPanel(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let navigator = use_navigator();
    let busy = use_state(|| false);
    let is_asking = use_state(|| false);
    let error = use_state(|| None::<ApiError>);
    let proposal = &props.proposal.content;
    let withdraw = {
        let (client, version) = (context.client.clone(), props.proposal.version.clone());
        let path = format!("/api/v1/rulebooks/proposed/{}", proposal.rulebook.version);
        let (busy, error) = (busy.clone(), error.setter());
        Callback::from(move |()| {
            if *busy {
                return;
            }
            busy.set(true);
            error.set(None);
            let (client, path, version) = (client.clone(), path.clone(), version.clone());
            let (busy, error) = (busy.setter(), error.clone());
            let navigator = navigator.clone();
            spawn_local(async move {
                let done = client.remove(&path, &version).await;
                busy.set(false);
                match (done, navigator) {
                    (Ok(()), Some(navigator)) => navigator.push(&Route::AdminRulebooks),
                    (Ok(()), None) => {}
                    (Err(failure), _) => error.set(Some(failure)),
                }
            });
        })
    };
    let ask = |value: bool| {
        let is_asking = is_asking.setter();
        Callback::from(move |()| is_asking.set(value))
    };
    let is_own = is_own(proposal, &context.session);
    let compared = proposal.compared_with.as_deref().unwrap_or_default();
    let refused = error
        .as_ref()
        .map(|error| refused(&texts, error, &props.onchange));
    html! {
        <section class="case-section" aria-labelledby="rulebook-proposal">
            <h2 id="rulebook-proposal" class="case-section__title">{ texts.tell("rulebook-against", [("version", compared.into())]) }</h2>
            <Notification tone={Tone::Info} title={texts.say("rulebook-waits")}>
                <p>{ proposed_by(&texts, proposal, is_own) }</p>
                <p>{ if is_own { texts.say("rulebook-waits-own") } else { texts.say("rulebook-waits-text") } }</p>
            </Notification>
            { changes::shown(&texts, &proposal.changes) }
            { refused.unwrap_or_default() }
            <div class="portal-turning">
                if !is_own {
                    <Button label={texts.say("rulebook-put-in-force")} busy={*busy} onclick={ask(true)} />
                }
                <Button kind={ButtonKind::Secondary} label={texts.say("rulebook-withdraw")} busy={*busy} onclick={withdraw} />
            </div>
            if *is_asking {
                <Putting proposal={props.proposal.clone()} onchange={props.onchange.clone()} onclose={ask(false)} />
            }
        </section>
    }
}

fn refused(texts: &Texts, error: &ApiError, onchange: &Callback<bool>) -> Html {
    if error.is_stale() {
        return html! {
            <Notification tone={Tone::Warning} title={texts.say("case-stale")} live=true>
                <Button kind={ButtonKind::Secondary} label={texts.say("case-reload")} onclick={onchange.reform(|()| false)} />
            </Notification>
        };
    }
    refusal(texts, error, &[])
}

/// Whether the reader proposed it.
fn is_own(proposal: &RulebookProposal, session: &Session) -> bool {
    match session {
        Session::SignedIn(me) => proposal.proposed_by == Some(me.account.id),
        Session::Resuming | Session::Anonymous => false,
    }
}

fn proposed_by(texts: &Texts, proposal: &RulebookProposal, is_own: bool) -> String {
    let day = format::moment(texts, proposal.proposed_at);
    if is_own {
        texts.tell("rulebook-proposed-by-you", [("day", day.into())])
    } else {
        texts.tell("rulebook-proposed-at", [("day", day.into())])
    }
}
