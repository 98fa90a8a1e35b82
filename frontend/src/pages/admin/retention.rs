//! Erasing what is no longer kept: first as a trial, then for good.

use clusterxchange_contract::administration::RetentionReport;
use serde_json::json;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::ApiError;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Fact, Facts, Failure, Notification, Tone};

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Idle,
    Busy,
    Tried(RetentionReport),
    Done(RetentionReport),
    Failed(ApiError),
}

/// The page.
#[component]
pub fn Retention() -> Html {
    let texts = use_texts();
    html! {
        <OfficeFrame
            title={texts.say("nav-retention")} lead={texts.say("retention-text")}
            here={Route::AdminRetention} readers={Readers::SupportOffice}
        >
            <Run />
        </OfficeFrame>
    }
}

/// The run, in two steps.
#[component]
fn Run() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let step = use_state(|| Step::Idle);
    let run = |is_trial: bool| {
        let (client, step) = (client.clone(), step.clone());
        Callback::from(move |()| {
            if *step == Step::Busy {
                return;
            }
            step.set(Step::Busy);
            let (client, step) = (client.clone(), step.setter());
            spawn_local(async move {
                let path = if is_trial {
                    "/api/v1/retention/runs?dry_run=true"
                } else {
                    "/api/v1/retention/runs"
                };
                let next = match client.post::<RetentionReport>(path, &json!({})).await {
                    Ok(report) if is_trial => Step::Tried(report),
                    Ok(report) => Step::Done(report),
                    Err(error) => Step::Failed(error),
                };
                step.set(next);
            });
        })
    };
    let content = match &*step {
        Step::Idle | Step::Busy => Html::default(),
        Step::Tried(report) => html! {
            <Notification tone={Tone::Info} title={texts.say("retention-tried")} live=true>
                <Facts items={facts(&texts, report)} />
                if report.registrations == 0 {
                    <p>{ texts.say("retention-nothing") }</p>
                } else {
                    <p>{ texts.say("retention-sure") }</p>
                    <Button label={texts.say("retention-run")} onclick={run(false)} />
                }
            </Notification>
        },
        Step::Done(report) => html! {
            <Notification tone={Tone::Success} title={texts.say("retention-done")} live=true>
                <Facts items={facts(&texts, report)} />
                if !report.is_complete {
                    <p>{ texts.say("retention-more") }</p>
                }
            </Notification>
        },
        Step::Failed(error) => {
            html! { <Failure title={texts.say("case-action-failed")} error={error.clone()} /> }
        }
    };
    html! {
        <div>
            <div class="portal-turning">
                <Button kind={ButtonKind::Secondary} label={texts.say("retention-try")} busy={*step == Step::Busy} onclick={run(true)} />
            </div>
            { content }
        </div>
    }
}

fn facts(texts: &Texts, report: &RetentionReport) -> Vec<Fact> {
    let number = |name: String, number: u64| -> Fact {
        let words = format::number(texts, &number.to_string());
        (name.into(), html! { { words } })
    };
    vec![
        (
            texts.say("retention-before").into(),
            html! { { format::instant(texts, report.unmatched_before) } },
        ),
        number(texts.say("retention-registrations"), report.registrations),
        number(texts.say("retention-uploads"), report.uploads),
        number(texts.say("retention-values"), report.ledger_values),
        (
            texts.say("retention-rulebook").into(),
            html! { { &report.rulebook } },
        ),
    ]
}
