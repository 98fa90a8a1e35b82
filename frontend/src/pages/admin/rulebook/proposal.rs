//! A proposed version: what it would change, and the second person's decision.

use std::rc::Rc;

use clusterxchange_contract::reference::RulebookProposal;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::use_navigator;

use super::changes;
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

/// What can be done with a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    PutInForce,
    Withdraw,
}

/// Who proposed it and when, what differs, and the two decisions.
#[component]
pub fn ProposalPanel(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let navigator = use_navigator();
    let busy = use_state(|| false);
    let error = use_state(|| None::<ApiError>);
    let proposal = &props.proposal.content;
    let act = |deed: Deed| {
        let (client, version) = (context.client.clone(), props.proposal.version.clone());
        let path = format!("/api/v1/rulebooks/proposed/{}", proposal.rulebook.version);
        let (busy, error, onchange) = (busy.clone(), error.setter(), props.onchange.clone());
        let navigator = navigator.clone();
        Callback::from(move |()| {
            if *busy {
                return;
            }
            busy.set(true);
            error.set(None);
            let (client, path, version) = (client.clone(), path.clone(), version.clone());
            let (busy, error, onchange) = (busy.setter(), error.clone(), onchange.clone());
            let navigator = navigator.clone();
            spawn_local(async move {
                let done = match deed {
                    Deed::PutInForce => {
                        let path = format!("{path}/put-in-force");
                        client.act(&path, &version, None).await
                    }
                    Deed::Withdraw => client.remove(&path, &version).await,
                };
                busy.set(false);
                match (done, deed) {
                    (Ok(()), Deed::PutInForce) => onchange.emit(true),
                    (Ok(()), Deed::Withdraw) => {
                        if let Some(navigator) = navigator {
                            navigator.push(&Route::AdminRulebooks);
                        }
                    }
                    (Err(failure), _) => error.set(Some(failure)),
                }
            });
        })
    };
    let compared = proposal.compared_with.as_deref().unwrap_or_default();
    let refused = error
        .as_ref()
        .map(|error| refused(&texts, error, &props.onchange));
    html! {
        <section class="case-section" aria-labelledby="rulebook-proposal">
            <h2 id="rulebook-proposal" class="case-section__title">{ texts.tell("rulebook-against", [("version", compared.into())]) }</h2>
            <Notification tone={Tone::Info} title={texts.say("rulebook-waits")}>
                <p>{ proposed_by(&texts, proposal, &context.session) }</p>
                <p>{ texts.say("rulebook-waits-text") }</p>
            </Notification>
            { changes::shown(&texts, &proposal.changes) }
            { refused.unwrap_or_default() }
            <div class="portal-turning">
                <Button label={texts.say("rulebook-put-in-force")} busy={*busy} onclick={act(Deed::PutInForce)} />
                <Button kind={ButtonKind::Secondary} label={texts.say("rulebook-withdraw")} busy={*busy} onclick={act(Deed::Withdraw)} />
            </div>
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

fn proposed_by(texts: &Texts, proposal: &RulebookProposal, session: &Session) -> String {
    let day = format::moment(texts, proposal.proposed_at);
    let is_own = match session {
        Session::SignedIn(me) => proposal.proposed_by == Some(me.account.id),
        Session::Resuming | Session::Anonymous => false,
    };
    if is_own {
        texts.tell("rulebook-proposed-by-you", [("day", day.into())])
    } else {
        texts.tell("rulebook-proposed-at", [("day", day.into())])
    }
}
