//! The editor of a clause. What is typed outlives the tab; if the other side was quicker, both texts
//! stand side by side and the writer chooses.

use clusterxchange_contract::building::exchange::ClauseDetails;
use clusterxchange_domain::building::commitment::Content;
use clusterxchange_domain::receipt::Counterfactual;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{ApiError, Versioned};
use crate::draft::{Draft, DraftNotice, use_draft};
use crate::i18n::{Texts, use_texts};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Failure, Notification, TextArea, Tone};
use crate::wording::said_plainly;

/// The name of the draft of a clause.
pub fn name(case: &str, key: &str) -> String {
    format!("clause.{case}.{key}")
}

/// The text as it is typed, and the version of the clause that its writer has read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Sheet {
    text: String,
    version: u32,
}

#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Writing,
    Sending,
    Refused(ApiError),
}

/// What [`Editor`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Identifier of the clause on the page.
    pub id: String,
    /// The address of the exchange, or of the visit whose visitors share the clause.
    pub case: AttrValue,
    /// The clause.
    pub clause: ClauseDetails,
    /// It was saved, or the writer thought better of it.
    pub onclose: Callback<bool>,
}

/// The text, and what came of saving it.
#[component]
pub fn Editor(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let clause = &props.clause;
    let draft = use_draft(name(&props.case, &clause.key), || Sheet {
        text: written(&clause.content).unwrap_or_default().to_owned(),
        version: clause.version,
    });
    let progress = use_state(|| Progress::Writing);
    let change = {
        let draft = draft.clone();
        Callback::from(move |text| {
            let version = draft.version;
            draft.set(Sheet { text, version });
        })
    };
    let cancel = {
        let (draft, onclose) = (draft.clone(), props.onclose.clone());
        Callback::from(move |()| {
            draft.forget();
            onclose.emit(false);
        })
    };
    let save = {
        let (draft, progress, onclose) = (draft.clone(), progress.clone(), props.onclose.clone());
        let path = format!("{}/clauses/{}", props.case, clause.key);
        Callback::from(move |()| {
            if *progress == Progress::Sending {
                return;
            }
            progress.set(Progress::Sending);
            let (draft, progress, onclose) = (draft.clone(), progress.setter(), onclose.clone());
            let (client, path) = (client.clone(), path.clone());
            spawn_local(async move {
                let version = format!("\"{}\"", draft.version);
                let body = json!({ "text": draft.text });
                let saved: Result<Versioned<ClauseDetails>, _> =
                    client.replace(&path, &version, &body).await;
                match saved {
                    Ok(_) => {
                        draft.forget();
                        onclose.emit(true);
                    }
                    Err(error) => progress.set(Progress::Refused(error)),
                }
            });
        })
    };
    let anew = {
        let draft = draft.clone();
        Callback::from(move |()| draft.begin_anew())
    };
    let title = said_plainly(&texts, &clause.title);
    html! {
        <div class="portal-form clause__editor">
            <DraftNotice restored={draft.is_restored()} onanew={anew} />
            { refusal(&texts, &draft, &progress) }
            <TextArea id={format!("{}-text", props.id)} label={texts.tell("clause-text", [("title", title.into())])} rows=8 value={draft.text.clone()} onchange={change} />
            <div class="portal-turning">
                <Button label={texts.say("clause-save")} busy={*progress == Progress::Sending} onclick={save} />
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={cancel} />
            </div>
        </div>
    }
}

/// Somebody was quicker: both texts, and the choice between them.
fn refusal(texts: &Texts, draft: &Draft<Sheet>, progress: &UseStateHandle<Progress>) -> Html {
    let Progress::Refused(error) = &**progress else {
        return Html::default();
    };
    let Some((theirs, version)) = theirs(error) else {
        return html! { <Failure title={texts.say("clause-failed")} error={error.clone()} /> };
    };
    let go_on = |text: String| {
        let (draft, progress) = (draft.clone(), progress.setter());
        Callback::from(move |()| {
            let text = text.clone();
            draft.set(Sheet { text, version });
            progress.set(Progress::Writing);
        })
    };
    html! {
        <Notification tone={Tone::Warning} title={texts.say("clause-stale")} live=true>
            <p>{ texts.say("clause-stale-text") }</p>
            <blockquote class="portal-quote portal-prose">{ &theirs }</blockquote>
            <div class="portal-turning">
                <Button kind={ButtonKind::Secondary} label={texts.say("clause-keep-mine")} onclick={go_on(draft.text.clone())} />
                <Button kind={ButtonKind::Secondary} label={texts.say("clause-take-theirs")} onclick={go_on(theirs.clone())} />
            </div>
        </Notification>
    }
}

/// The text of the other side and its version, from the receipt of the refusal.
fn theirs(error: &ApiError) -> Option<(String, u32)> {
    let receipt = error.receipt()?;
    let finding = receipt
        .findings
        .iter()
        .find(|finding| finding.inputs.contains_key("theirs"))?;
    let text = finding.inputs.get("theirs").and_then(Value::as_str);
    // The way out is to have read the newest version, which it names.
    let Some(Counterfactual::Change { changes, .. }) = &finding.counterfactual else {
        return None;
    };
    let version = changes.iter().find_map(|change| change.value.as_u64())?;
    Some((
        text.unwrap_or_default().to_owned(),
        u32::try_from(version).ok()?,
    ))
}

fn written(content: &Content) -> Option<&str> {
    match content {
        Content::Written { text, .. } => Some(text),
        Content::Empty | Content::Erased { .. } => None,
    }
}
