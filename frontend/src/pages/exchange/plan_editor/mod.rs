//! The plan is changed. What is typed outlives the tab; if the other side was quicker, both plans are
//! compared answer by answer, and the writer chooses.

mod fields;

use std::rc::Rc;

use clusterxchange_contract::building::exchange::{PlanDetails, PlanInput};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use fields::Fields;

use super::plan::entered;
use crate::api::{ApiClient, ApiError, Versioned};
use crate::draft::{Compare, Difference, Draft, DraftNotice, differences, use_draft};
use crate::i18n::{Texts, use_texts};
use crate::pages::case::Findings;
use crate::pages::references::Entry;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Failure, Notification, Remote, Spinner, Tone, use_remote};

/// The name of the draft of a plan.
pub fn name(exchange: Uuid) -> String {
    format!("plan.{exchange}")
}

/// The plan as it is typed, and the version that its writer has read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    plan: PlanInput,
    version: String,
}

/// What [`PlanEditor`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The exchange.
    pub exchange_id: Uuid,
    /// What the two may do together.
    pub activities: Vec<Entry>,
    /// It was saved, or the writer thought better of it.
    pub onclose: Callback<bool>,
}

fn address(exchange: Uuid) -> String {
    format!("/api/v1/exchanges/{exchange}/plan")
}

/// Reads the plan with its version, then asks.
#[component]
pub fn PlanEditor(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(address(props.exchange_id), move |path: &String| {
        let path = path.clone();
        async move { client.get_versioned::<PlanDetails>(&path).await }
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("plan-failed")} {error} {retry} /> }
        }
        Remote::Ready(plan) => html! {
            <Editor exchange_id={props.exchange_id} {plan} activities={props.activities.clone()} onclose={props.onclose.clone()} />
        },
    }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    exchange_id: Uuid,
    plan: Versioned<Rc<PlanDetails>>,
    activities: Vec<Entry>,
    onclose: Callback<bool>,
}

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Writing,
    Sending,
    Refused(ApiError),
    /// Somebody was quicker: this is what the plan says now, under this version.
    Stale(Box<PlanInput>, String),
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let plan = &props.plan;
    let draft = use_draft(name(props.exchange_id), || Sheet {
        plan: plan.content.entered.clone(),
        version: plan.version.clone(),
    });
    let progress = use_state(|| Progress::Writing);
    let onsubmit = {
        let (draft, progress, onclose) = (draft.clone(), progress.clone(), props.onclose.clone());
        let path = address(props.exchange_id);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *progress == Progress::Sending {
                return;
            }
            progress.set(Progress::Sending);
            let (client, path, draft) = (client.clone(), path.clone(), draft.clone());
            let (progress, onclose) = (progress.setter(), onclose.clone());
            spawn_local(async move {
                match send(&client, &path, &draft).await {
                    None => {
                        draft.forget();
                        onclose.emit(true);
                    }
                    Some(refused) => progress.set(refused),
                }
            });
        })
    };
    let cancel = {
        let (draft, onclose) = (draft.clone(), props.onclose.clone());
        Callback::from(move |()| {
            draft.forget();
            onclose.emit(false);
        })
    };
    let anew = {
        let draft = draft.clone();
        Callback::from(move |()| draft.begin_anew())
    };
    html! {
        <form class="portal-form" novalidate=true {onsubmit}>
            <DraftNotice restored={draft.is_restored()} onanew={anew} />
            { refusal(&texts, &props.activities, &draft, &progress) }
            <Fields draft={draft.clone()} activities={props.activities.clone()} />
            <div class="portal-turning">
                <Button submit=true label={texts.say("plan-save")} busy={*progress == Progress::Sending} />
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={cancel} />
            </div>
        </form>
    }
}

/// Sends the plan; what comes back is why it was not taken.
async fn send(client: &ApiClient, path: &str, sheet: &Sheet) -> Option<Progress> {
    let saved: Result<Versioned<PlanDetails>, _> =
        client.replace(path, &sheet.version, &sheet.plan).await;
    let error = saved.err()?;
    if !error.is_stale() {
        return Some(Progress::Refused(error));
    }
    Some(match client.get_versioned::<PlanDetails>(path).await {
        Ok(newest) => Progress::Stale(Box::new(newest.content.entered.clone()), newest.version),
        Err(error) => Progress::Refused(error),
    })
}

fn refusal(
    texts: &Texts,
    activities: &[Entry],
    draft: &Draft<Sheet>,
    progress: &UseStateHandle<Progress>,
) -> Html {
    match &**progress {
        Progress::Writing | Progress::Sending => Html::default(),
        Progress::Stale(theirs, version) => {
            let go_on = |plan: &PlanInput| {
                let (draft, progress) = (draft.clone(), progress.setter());
                let sheet = Sheet {
                    plan: plan.clone(),
                    version: version.clone(),
                };
                Callback::from(move |()| {
                    draft.set(sheet.clone());
                    progress.set(Progress::Writing);
                })
            };
            let rows: Vec<Difference> = differences(
                &entered(texts, activities, &draft.plan),
                &entered(texts, activities, theirs),
            );
            html! {
                <Compare title={texts.say("plan-stale")} {rows} onmine={go_on(&draft.plan)} ontheirs={go_on(theirs)} />
            }
        }
        Progress::Refused(error) => match error.receipt() {
            Some(receipt) => html! {
                <Notification tone={Tone::Error} title={texts.say("case-refused")} live=true>
                    <Findings findings={receipt.findings.clone()} />
                </Notification>
            },
            None => html! { <Failure title={texts.say("plan-failed")} error={error.clone()} /> },
        },
    }
}
