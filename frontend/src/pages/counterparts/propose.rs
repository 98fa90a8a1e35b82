//! A proposal to one counterpart.

use std::rc::Rc;

use chrono::NaiveDate;
use clusterxchange_contract::matching::{Match, NewProposal, ProposalDetails};
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::reference::{Mode, Role};
use clusterxchange_domain::text::Reason;
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api::ApiError;
use crate::clock;
use crate::draft::{Draft, DraftNotice, use_draft};
use crate::i18n::use_texts;
use crate::pages::case::Findings;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, DateField, Dialog, Failure, Notification, TextArea, Tone};

/// What [`ProposeDialog`] takes.
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
    /// The reader thought better of it.
    pub onclose: Callback<()>,
}

/// What is typed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
struct Letter {
    message: String,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
}

fn write<T: 'static>(draft: &Draft<Letter>, put: fn(&mut Letter, T)) -> Callback<T> {
    let draft = draft.clone();
    Callback::from(move |value| {
        let mut next = (*draft).clone();
        put(&mut next, value);
        draft.set(next);
    })
}

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Filling,
    Incomplete,
    Sending,
    Refused(ApiError),
}

/// A message, perhaps with dates; it leads to the page of the proposal.
#[component]
pub fn ProposeDialog(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let navigator = use_navigator();
    let draft = use_draft(
        format!("propose.{}", props.found.participant.registration_id),
        Letter::default,
    );
    let progress = use_state(|| Progress::Filling);
    let name = props.found.participant.name.clone();
    let onsubmit = {
        let draft = draft.clone();
        let progress = progress.clone();
        let (found, own, role, mode) = (
            props.found.clone(),
            props.own.clone(),
            props.role,
            props.mode,
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *progress == Progress::Sending {
                return;
            }
            let Ok(text) = Reason::parse(draft.message.trim()) else {
                progress.set(Progress::Incomplete);
                return;
            };
            let proposal = NewProposal {
                registration_id: own.id,
                counterpart_id: found.participant.registration_id,
                role,
                mode,
                message: text,
                starts_on: draft.starts_on,
                ends_on: draft.ends_on,
            };
            progress.set(Progress::Sending);
            let (client, navigator, progress) =
                (client.clone(), navigator.clone(), progress.setter());
            let draft = draft.clone();
            spawn_local(async move {
                let sent = client.post::<ProposalDetails>("/api/v1/proposals", &proposal);
                match sent.await {
                    Ok(details) => {
                        draft.forget();
                        if let Some(navigator) = navigator {
                            navigator.push(&Route::Proposal { id: details.id });
                        }
                    }
                    Err(error) => progress.set(Progress::Refused(error)),
                }
            });
        })
    };
    let refusal = match &*progress {
        Progress::Filling | Progress::Sending | Progress::Incomplete => Html::default(),
        Progress::Refused(error) => match error.receipt() {
            Some(receipt) => html! {
                <Notification tone={Tone::Error} title={texts.say("case-refused")} live=true>
                    <Findings findings={receipt.findings.clone()} />
                </Notification>
            },
            None => html! { <Failure title={texts.say("propose-failed")} error={error.clone()} /> },
        },
    };
    let error =
        (*progress == Progress::Incomplete).then(|| AttrValue::from(texts.say("field-missing")));
    html! {
        <Dialog id="propose" title={texts.tell("counterpart-propose", [("name", name.into())])} onclose={props.onclose.clone()}>
            <form class="portal-form" novalidate=true {onsubmit}>
                <DraftNotice restored={draft.is_restored()} onanew={let draft = draft.clone(); move |()| draft.begin_anew()} />
                { refusal }
                <TextArea id="propose-message" label={texts.say("propose-message")} help={texts.say("propose-message-help")} {error} rows=5
                    value={draft.message.clone()} onchange={write(&draft, |letter, text| letter.message = text)} />
                <div class="planner__pair">
                    <DateField id="propose-from" label={texts.say("planner-starts-on")} optional=true min={clock::today()}
                        value={draft.starts_on} onchange={write(&draft, |letter, day| letter.starts_on = day)} />
                    <DateField id="propose-to" label={texts.say("planner-ends-on")} optional=true min={draft.starts_on.unwrap_or_else(clock::today)}
                        value={draft.ends_on} onchange={write(&draft, |letter, day| letter.ends_on = day)} />
                </div>
                <div class="portal-turning">
                    <Button submit=true label={texts.say("propose-send")} busy={*progress == Progress::Sending} />
                    <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={props.onclose.clone()} />
                </div>
            </form>
        </Dialog>
    }
}
