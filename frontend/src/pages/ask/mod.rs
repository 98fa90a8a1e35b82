//! A few questions, sent together, and what came of it.

pub mod check;
pub mod keep;

use std::future::Future;

use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use check::fault;
use keep::{Kept, draft_name, use_kept};

use super::case::Findings;
use super::case::actions::{ActionForm, AnswerField, Answers, FieldSpec, period};
use crate::api::ApiError;
use crate::draft::DraftNotice;
use crate::i18n::{Texts, use_texts};
use crate::ui::{Button, ButtonKind, Failure, Notification, Tone, use_fault_focus};

/// How the answers are sent.
pub type Sending = Callback<Value, LocalBoxFuture<'static, Result<(), ApiError>>>;

/// What [`Ask`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier; what is typed is kept under it until it is sent.
    pub id: AttrValue,
    /// The questions.
    pub form: ActionForm,
    /// What sending is called.
    pub label: AttrValue,
    /// What is said when it fails, for example "The question was not sent".
    pub failed: AttrValue,
    /// What is said when it is done; nothing where the page says it.
    #[prop_or_default]
    pub done: Option<AttrValue>,
    /// Sends the answers.
    pub send: Sending,
    /// It is done.
    #[prop_or_default]
    pub ondone: Callback<()>,
    /// Reads the newest version, where somebody else may be quicker.
    #[prop_or_default]
    pub onstale: Callback<()>,
    /// What stands beside the button.
    #[prop_or_default]
    pub children: Html,
}

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Filling,
    Incomplete,
    Sending,
    Refused(ApiError),
    Done,
}

/// A form. What was typed stays until it is sent, also over a closed tab.
#[component]
pub fn Ask(props: &Props) -> Html {
    let texts = use_texts();
    let kept = use_kept(&props.id, &props.form, &Answers::default());
    let answers = &kept.answers;
    let progress = use_state(|| Progress::Filling);
    let frame = use_node_ref();
    let tries = use_state(|| 0_u32);
    use_fault_focus(&frame, (*tries, (*progress).clone()));
    let onsubmit = submitting(props, &kept, &progress, &tries);
    let field = |spec: &FieldSpec| {
        let error = wrong(&texts, props, answers, &progress, spec);
        let (pointer, kept) = (spec.pointer, kept.clone());
        let onchange = Callback::from(move |value| kept.insert(pointer, value));
        html! {
            <AnswerField
                key={spec.pointer} spec={spec.clone()} prefix={props.id.clone()} draft={draft_name(&props.id)}
                value={answers.get(pointer).cloned()} {onchange} {error} period={period(answers, &spec.control)}
            />
        }
    };
    let anew = {
        let kept = kept.clone();
        Callback::from(move |()| kept.begin_anew())
    };
    html! {
        <form ref={frame} class="portal-form" novalidate=true {onsubmit} aria-label={props.label.clone()}>
            <DraftNotice restored={kept.is_restored()} onanew={anew} />
            { for props.form.fields.iter().map(field) }
            { outcome(&texts, props, &progress) }
            <div class="portal-turning">
                <Button submit=true label={props.label.clone()} busy={*progress == Progress::Sending} />
                { props.children.clone() }
            </div>
        </form>
    }
}

fn submitting(
    props: &Props,
    kept: &Kept,
    progress: &UseStateHandle<Progress>,
    tries: &UseStateHandle<u32>,
) -> Callback<SubmitEvent> {
    let (kept, progress, tries) = (kept.clone(), progress.clone(), tries.clone());
    let form = props.form.clone();
    let (send, ondone) = (props.send.clone(), props.ondone.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if *progress == Progress::Sending {
            return;
        }
        tries.set(*tries + 1);
        if !check::is_complete(&form, &kept.answers) {
            progress.set(Progress::Incomplete);
            return;
        }
        progress.set(Progress::Sending);
        let sent = send.emit(
            form.filled(&asked(&form, &kept.answers))
                .unwrap_or_default(),
        );
        let (form, kept, ondone) = (form.clone(), kept.clone(), ondone.clone());
        let progress = progress.setter();
        spawn_local(async move {
            match sent.await {
                Ok(()) => {
                    // What is edited stays as it was typed; what is sent begins anew.
                    if form.known.is_null() {
                        kept.begin_anew();
                    } else {
                        kept.forget();
                    }
                    progress.set(Progress::Done);
                    ondone.emit(());
                }
                Err(error) => progress.set(Progress::Refused(error)),
            }
        });
    })
}

/// Answers to what is asked now: a choice may have taken questions away.
fn asked(form: &ActionForm, answers: &Answers) -> Answers {
    let is_asked = |pointer: &str| form.fields.iter().any(|spec| spec.pointer == pointer);
    let mut answers = answers.clone();
    answers.retain(|pointer, _| is_asked(pointer));
    answers
}

fn wrong(
    texts: &Texts,
    props: &Props,
    answers: &Answers,
    progress: &Progress,
    spec: &FieldSpec,
) -> Option<AttrValue> {
    let fault = match progress {
        Progress::Incomplete => fault(texts, &props.form, answers, spec),
        Progress::Refused(error) => error.of_field(texts, spec.pointer),
        Progress::Filling | Progress::Sending | Progress::Done => None,
    };
    fault.map(AttrValue::from)
}

fn outcome(texts: &Texts, props: &Props, progress: &Progress) -> Html {
    match progress {
        Progress::Filling | Progress::Sending => Html::default(),
        Progress::Done => props.done.clone().map_or_else(
            Html::default,
            |title| html! { <Notification tone={Tone::Success} {title} live=true /> },
        ),
        Progress::Incomplete => html! {
            <Notification tone={Tone::Error} title={texts.say("form-incomplete")} live=true>{ texts.say("form-incomplete-text") }</Notification>
        },
        Progress::Refused(error) if error.is_stale() => html! {
            <Notification tone={Tone::Warning} title={texts.say("case-stale")} live=true>
                <p>{ texts.say("ask-stale") }</p>
                <Button kind={ButtonKind::Secondary} label={texts.say("ask-stale-read")} onclick={props.onstale.clone()} />
            </Notification>
        },
        Progress::Refused(error) => match error.receipt() {
            Some(receipt) => html! {
                <Notification tone={Tone::Error} title={texts.say("case-refused")} live=true>
                    <Findings findings={receipt.findings.clone()} />
                </Notification>
            },
            None => html! {
                <Failure title={props.failed.clone()} error={error.clone()} fields={props.form.pointers()} />
            },
        },
    }
}

/// Makes an asynchronous function into what sends the answers.
pub fn sending<F, A>(send: F) -> Sending
where
    F: Fn(Value) -> A + 'static,
    A: Future<Output = Result<(), ApiError>> + 'static,
{
    Sending::from(move |body| -> LocalBoxFuture<'static, _> { Box::pin(send(body)) })
}

/// The answers as the request that they make; what cannot be one is refused as a whole.
pub fn decoded<T: DeserializeOwned>(body: Value) -> Result<T, ApiError> {
    serde_json::from_value(body).map_err(|_| ApiError::Unreadable { status: 0 })
}
