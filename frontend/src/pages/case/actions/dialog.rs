//! The dialog of an action: what to look at, what to answer, and what came of it. Answers and files
//! outlive the tab; passwords are kept nowhere.

use clusterxchange_domain::workflow::Named as _;
use clusterxchange_domain::workflow::exchange::Action;
use serde_json::{Value, json};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::control::AnswerField;
use super::files::{Files, use_files};
use super::form::{ActionForm, Answers, Kept};
use super::hint;
use super::question::{Control, FieldSpec};
use super::sending::{address, send};
use crate::api::ApiError;
use crate::draft::{Draft, DraftNotice, use_draft};
use crate::i18n::{Texts, use_texts};
use crate::pages::ask::check::{fault, is_complete};
use crate::pages::case::{Findings, Subject};
use crate::pages::exchange::Payee;
use crate::session::use_session;
use crate::ui::{
    Button, ButtonKind, Dialog, Fact, Facts, Failure, Notification, Tone, use_fault_focus,
};

/// What [`ActionDialog`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The case.
    pub subject: Subject,
    /// Its version.
    pub version: AttrValue,
    /// Name of the action.
    pub name: AttrValue,
    /// The action in words.
    pub label: AttrValue,
    /// What it asks for.
    pub form: ActionForm,
    /// The reader thought better of it.
    pub onclose: Callback<()>,
    /// The case has changed meanwhile and has to be read again.
    pub onchange: Callback<()>,
    /// It is done.
    pub ondone: Callback<()>,
}

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Filling,
    Incomplete,
    Sending,
    Refused(ApiError),
}

/// Asks, sends, and says what the rules say. What was typed stays until it is done.
#[component]
pub fn ActionDialog(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let answers = use_draft(draft_name(&props.subject, &props.name), Kept::default);
    let secrets = use_state(Answers::new);
    let all = props.form.answers(&answers, &secrets);
    let files = use_files(&props.form, &draft_name(&props.subject, &props.name));
    let progress = use_state(|| Progress::Filling);
    // Once the newest version is on screen, the reader may send again.
    use_effect_with(props.version.clone(), {
        let progress = progress.setter();
        move |_| progress.set(Progress::Filling)
    });
    let frame = use_node_ref();
    use_fault_focus(&frame, (*progress).clone());
    let given = answers_with_files(&all, &files);
    let onsubmit = {
        let (draft, all, files, progress) = (
            answers.clone(),
            all.clone(),
            files.clone(),
            progress.clone(),
        );
        let (form, version, ondone) = (
            props.form.clone(),
            props.version.clone(),
            props.ondone.clone(),
        );
        let path = address(&props.subject, &props.form, &props.name);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *progress == Progress::Sending {
                return;
            }
            if !is_complete(&form, &answers_with_files(&all, &files)) {
                progress.set(Progress::Incomplete);
                return;
            }
            progress.set(Progress::Sending);
            let (client, form, ondone) = (client.clone(), form.clone(), ondone.clone());
            let (draft, answers, files) = (draft.clone(), all.clone(), files.clone());
            let (path, version, progress) = (path.clone(), version.clone(), progress.setter());
            spawn_local(async move {
                match send(&client, &path, &version, &form, answers, &files).await {
                    Ok(()) => {
                        draft.forget();
                        files.forget();
                        ondone.emit(());
                    }
                    Err(error) => progress.set(Progress::Refused(error)),
                }
            });
        })
    };
    let anew = {
        let (answers, files) = (answers.clone(), files.clone());
        Callback::from(move |()| {
            answers.begin_anew();
            files.forget();
        })
    };
    let summary: Vec<Fact> = props
        .form
        .summary
        .iter()
        .map(|(name, value)| (name.clone().into(), html! { { value } }))
        .collect();
    html! {
        <Dialog id="action" title={props.label.clone()} onclose={props.onclose.clone()}>
            <form ref={frame} class="portal-form" novalidate=true {onsubmit}>
                if let Some(hint) = hint(&texts, props.subject.kind(), &props.name) {
                    <p>{ hint }</p>
                }
                if !summary.is_empty() {
                    <Facts items={summary} />
                }
                { payee(props) }
                <DraftNotice restored={answers.is_restored() || files.are_restored()} onanew={anew} />
                { refusal(&texts, props, &progress) }
                { for props.form.fields.iter().map(|field| html! {
                    <AnswerField
                        spec={field.clone()} value={all.get(field.pointer).cloned()} onchange={change(field, &answers, &secrets)}
                        files={files.clone()} draft={draft_name(&props.subject, &props.name)}
                        error={wrong(&texts, &props.form, &given, &progress, field)}
                    />
                }) }
                <div class="portal-turning">
                    <Button submit=true label={props.label.clone()} busy={*progress == Progress::Sending} />
                    <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={props.onclose.clone()} />
                </div>
            </form>
        </Dialog>
    }
}

/// Where the money goes, before a payment is recorded.
fn payee(props: &Props) -> Html {
    if let Subject::Exchange(exchange) = &props.subject
        && *props.name == *Action::RecordPayment.key()
    {
        return html! { <Payee exchange={exchange.clone()} /> };
    }
    Html::default()
}

/// The answers as they are checked: a chosen file is an answer before it is uploaded.
fn answers_with_files(answers: &Answers, files: &Files) -> Answers {
    let mut all = answers.clone();
    all.extend(
        files
            .chosen()
            .map(|(pointer, ..)| (pointer, json!("chosen"))),
    );
    all
}

/// The name of the draft of an action.
pub fn draft_name(subject: &Subject, action: &str) -> String {
    format!("{}.{}.{action}", subject.kind().key(), subject.id())
}

/// Writes an answer into the draft, a secret beside it.
fn change(
    field: &FieldSpec,
    answers: &Draft<Kept>,
    secrets: &UseStateHandle<Answers>,
) -> Callback<Value> {
    let pointer = field.pointer;
    if field.control == Control::Password {
        let secrets = secrets.clone();
        return Callback::from(move |value| {
            let mut next = (*secrets).clone();
            next.insert(pointer, value);
            secrets.set(next);
        });
    }
    let answers = answers.clone();
    Callback::from(move |value| {
        let mut next = (*answers).clone();
        next.insert(pointer.to_owned(), value);
        answers.set(next);
    })
}

fn wrong(
    texts: &Texts,
    form: &ActionForm,
    answers: &Answers,
    progress: &Progress,
    spec: &FieldSpec,
) -> Option<AttrValue> {
    let fault = match progress {
        Progress::Incomplete => fault(texts, form, answers, spec),
        Progress::Refused(error) => error.of_field(texts, spec.pointer),
        Progress::Filling | Progress::Sending => None,
    };
    fault.map(AttrValue::from)
}

fn refusal(texts: &Texts, props: &Props, progress: &Progress) -> Html {
    match progress {
        Progress::Filling | Progress::Sending => Html::default(),
        Progress::Incomplete => html! {
            <Notification tone={Tone::Error} title={texts.say("form-incomplete")} live=true>{ texts.say("form-incomplete-text") }</Notification>
        },
        Progress::Refused(error) if error.is_stale() => html! {
            <Notification tone={Tone::Warning} title={texts.say("case-stale")} live=true>
                <p>{ texts.say("case-stale-text") }</p>
                <Button kind={ButtonKind::Secondary} label={texts.say("case-reload")} onclick={props.onchange.clone()} />
            </Notification>
        },
        Progress::Refused(error) => match error.receipt() {
            Some(receipt) => html! {
                <Notification tone={Tone::Error} title={texts.say("case-refused")} live=true>
                    <Findings findings={receipt.findings.clone()} />
                </Notification>
            },
            None => html! {
                <Failure title={texts.say("case-action-failed")} error={error.clone()} fields={props.form.pointers()} />
            },
        },
    }
}
