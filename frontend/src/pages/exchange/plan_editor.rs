//! The plan is changed.

use chrono::NaiveDate;
use clusterxchange_contract::building::exchange::{PlanDetails, PlanInput};
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::text::Line;
use uuid::Uuid;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{ApiError, Versioned};
use crate::i18n::{Texts, use_texts};
use crate::pages::case::Findings;
use crate::session::use_session;
use crate::ui::{
    Button, ButtonKind, DateField, Failure, Notification, RadioGroup, RadioOption, Remote, Spinner,
    TextField, Tone, use_remote,
};

/// What [`PlanEditor`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The exchange.
    pub exchange_id: Uuid,
    /// It was saved, or the writer thought better of it.
    pub onclose: Callback<bool>,
}

/// Reads the plan with its version, then asks.
#[component]
pub fn PlanEditor(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let path = format!("/api/v1/exchanges/{}/plan", props.exchange_id);
    let (answer, retry) = use_remote(path.clone(), move |path: &String| {
        let path = path.clone();
        async move { client.get_versioned::<PlanDetails>(&path).await }
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("plan-failed")} {error} {retry} /> }
        }
        Remote::Ready(plan) => {
            html! { <Editor {path} plan={plan.content.entered.clone()} version={plan.version} onclose={props.onclose.clone()} {retry} /> }
        }
    }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    path: String,
    plan: PlanInput,
    version: String,
    onclose: Callback<bool>,
    retry: Callback<()>,
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let plan = use_state(|| props.plan.clone());
    let busy = use_state(|| false);
    let failure = use_state(|| None::<ApiError>);
    let onsubmit = {
        let (plan, busy, failure) = (plan.clone(), busy.clone(), failure.setter());
        let (path, version, onclose) = (
            props.path.clone(),
            props.version.clone(),
            props.onclose.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            busy.set(true);
            failure.set(None);
            let (client, plan, onclose) = (client.clone(), (*plan).clone(), onclose.clone());
            let (path, version) = (path.clone(), version.clone());
            let (busy, failure) = (busy.setter(), failure.clone());
            spawn_local(async move {
                let saved: Result<Versioned<PlanDetails>, _> =
                    client.replace(&path, &version, &plan).await;
                busy.set(false);
                match saved {
                    Ok(_) => onclose.emit(true),
                    Err(error) => failure.set(Some(error)),
                }
            });
        })
    };
    let place = {
        let plan = plan.clone();
        Callback::from(move |typed: String| {
            // What is too long for a line stays out; the field shows what is kept.
            if let Ok(host_place) = Line::parse(typed) {
                plan.set(PlanInput {
                    host_place,
                    ..(*plan).clone()
                });
            }
        })
    };
    html! {
        <form class="portal-form" novalidate=true {onsubmit}>
            { refusal(&texts, props, failure.as_ref()) }
            { mode(&texts, &plan) }
            { match plan.mode {
                Mode::Physical => dates(&texts, &plan),
                Mode::Virtual => days(&texts, &plan),
            } }
            <TextField id="plan-place" label={texts.say("exchange-place")} optional=true value={plan.host_place.as_str().to_owned()} onchange={place} />
            <div class="portal-turning">
                <Button submit=true label={texts.say("plan-save")} busy={*busy} />
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={props.onclose.reform(|()| false)} />
            </div>
        </form>
    }
}

fn refusal(texts: &Texts, props: &EditorProps, failure: Option<&ApiError>) -> Html {
    match failure {
        None => Html::default(),
        Some(error) if error.is_stale() => html! {
            <Notification tone={Tone::Warning} title={texts.say("case-stale")} live=true>
                <p>{ texts.say("plan-stale") }</p>
                <Button kind={ButtonKind::Secondary} label={texts.say("case-reload")} onclick={props.retry.clone()} />
            </Notification>
        },
        Some(error) => match error.receipt() {
            Some(receipt) => html! { <Findings findings={receipt.findings.clone()} /> },
            None => html! { <Failure title={texts.say("plan-failed")} error={error.clone()} /> },
        },
    }
}

fn mode(texts: &Texts, plan: &UseStateHandle<PlanInput>) -> Html {
    let options = vec![
        RadioOption {
            value: Mode::Physical,
            text: texts.say("planner-mode-physical").into(),
            help: texts.say("planner-mode-physical-help").into(),
        },
        RadioOption {
            value: Mode::Virtual,
            text: texts.say("planner-mode-virtual").into(),
            help: texts.say("planner-mode-virtual-help").into(),
        },
    ];
    let value = plan.mode;
    let plan = plan.clone();
    let onchange = Callback::from(move |mode| {
        plan.set(PlanInput {
            mode,
            ..(*plan).clone()
        });
    });
    html! { <RadioGroup<Mode> id="plan-mode" legend={texts.say("planner-mode")} {options} {value} {onchange} /> }
}

fn dates(texts: &Texts, plan: &UseStateHandle<PlanInput>) -> Html {
    let edit = |write: fn(&mut PlanInput, Option<NaiveDate>)| {
        let plan = plan.clone();
        Callback::from(move |day: Option<NaiveDate>| {
            let mut next = (*plan).clone();
            write(&mut next, day);
            plan.set(next);
        })
    };
    html! {
        <>
            <div class="planner__pair">
                <DateField id="plan-from" label={texts.say("planner-starts-on")} help={texts.say("planner-starts-on-help")} value={plan.starts_on}
                    onchange={edit(|plan, day| plan.starts_on = day)} />
                <DateField id="plan-to" label={texts.say("planner-ends-on")} help={texts.say("planner-ends-on-help")} value={plan.ends_on}
                    onchange={edit(|plan, day| plan.ends_on = day)} />
            </div>
            <div class="planner__pair">
                <DateField id="plan-out" label={texts.say("planner-travel-out")} optional=true value={plan.travel_out_on}
                    onchange={edit(|plan, day| plan.travel_out_on = day)} />
                <DateField id="plan-back" label={texts.say("planner-travel-back")} optional=true value={plan.travel_back_on}
                    onchange={edit(|plan, day| plan.travel_back_on = day)} />
            </div>
        </>
    }
}

/// The days of a virtual exchange, one field each, and an empty one for the next.
fn days(texts: &Texts, plan: &UseStateHandle<PlanInput>) -> Html {
    let field = |index: usize| {
        let value = plan.exchange_days.get(index).copied();
        let plan = plan.clone();
        let onchange = Callback::from(move |day: Option<NaiveDate>| {
            let mut next = (*plan).clone();
            if index < next.exchange_days.len() {
                next.exchange_days.remove(index);
            }
            next.exchange_days.extend(day);
            next.exchange_days.sort_unstable();
            next.exchange_days.dedup();
            plan.set(next);
        });
        let label = texts.tell("plan-day", [("number", (index + 1).into())]);
        html! { <DateField id={format!("plan-day-{index}")} {label} optional=true {value} {onchange} /> }
    };
    html! { <div class="planner__pair">{ for (0..=plan.exchange_days.len()).map(field) }</div> }
}
