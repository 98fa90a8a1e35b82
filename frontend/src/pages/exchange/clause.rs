//! One clause: what it says, and its editor for those who write it.

use clusterxchange_contract::building::exchange::ClauseDetails;
use clusterxchange_domain::building::commitment::Content;
use clusterxchange_domain::receipt::{Counterfactual, Party};
use clusterxchange_domain::rulebook::ClauseOwner;
use serde_json::{Value, json};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::api::{ApiError, Versioned};
use crate::i18n::{Texts, use_texts};
use crate::pages::case::party;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Failure, Label, Notification, TextArea, Tone, Weight};

/// What [`Clause`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The address of the exchange, or of the visit whose visitors share the clause.
    pub case: AttrValue,
    /// The clause.
    pub clause: ClauseDetails,
    /// The reader's seats.
    pub seats: Vec<Party>,
    /// Whether clauses can be changed now.
    pub may_edit: bool,
    /// Whether a correction of it was asked for.
    pub to_correct: bool,
    /// What it said when the reader last signed, if that was something else.
    pub change: Option<String>,
    /// It was changed.
    pub onchange: Callback<()>,
}

/// The draft of a clause.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    text: String,
    /// The version that the writer has read.
    version: u32,
    busy: bool,
    error: Option<ApiError>,
}

/// A clause with title, guidance and text.
#[component]
pub fn Clause(props: &Props) -> Html {
    let texts = use_texts();
    let draft = use_state(|| None::<Draft>);
    let clause = &props.clause;
    let id = format!("clause-{}", clause.key);
    let labels = html! {
        <span class="clause__labels">
            <span class="portal-quiet">{ owner(&texts, clause.owner) }</span>
            if props.to_correct {
                <Label text={texts.say("clause-to-correct")} weight={Weight::High} />
            }
            if props.change.is_some() {
                <Label text={texts.say("clause-changed")} weight={Weight::Medium} />
            }
            if clause.required && clause.content == Content::Empty {
                <Label text={texts.say("clause-missing")} weight={Weight::Medium} />
            }
        </span>
    };
    let is_writer = props.may_edit && writes(clause.owner, &props.seats);
    let body = match (&*draft, is_writer) {
        (Some(open), true) => {
            html! { <Editor id={id.clone()} props={props_of(props)} draft={draft.clone()} open={open.clone()} /> }
        }
        (_, writable) => html! {
            <>
                { text(&texts, &clause.content) }
                if let Some(before) = &props.change {
                    <details class="clause__before"><summary>{ texts.say("clause-before") }</summary><p class="portal-prose">{ before }</p></details>
                }
                if writable {
                    <Button kind={ButtonKind::Secondary} icon="edit" label={texts.tell("clause-edit", [("title", clause.title.as_str().into())])} onclick={open(&draft, clause)} />
                }
            </>
        },
    };
    let by = clause.edited_by.map(|by| {
        html! { <p class="portal-quiet">{ texts.tell("clause-by", [("party", party(&texts, by).into())]) }</p> }
    });
    html! {
        <li class="clause" id={id}>
            <h3 class="clause__title">{ &clause.title }</h3>
            { labels }
            <p class="portal-quiet">{ &clause.guidance }</p>
            { body }
            { by }
        </li>
    }
}

/// What the editor needs of the clause.
#[derive(Clone, PartialEq)]
struct Kept {
    case: AttrValue,
    key: String,
    title: String,
    onchange: Callback<()>,
}

fn props_of(props: &Props) -> Kept {
    Kept {
        case: props.case.clone(),
        key: props.clause.key.clone(),
        title: props.clause.title.clone(),
        onchange: props.onchange.clone(),
    }
}

fn open(draft: &UseStateHandle<Option<Draft>>, clause: &ClauseDetails) -> Callback<()> {
    let (draft, version) = (draft.setter(), clause.version);
    let text = written(&clause.content).unwrap_or_default().to_owned();
    Callback::from(move |()| {
        draft.set(Some(Draft {
            text: text.clone(),
            version,
            busy: false,
            error: None,
        }));
    })
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    id: String,
    props: Kept,
    draft: UseStateHandle<Option<Draft>>,
    open: Draft,
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (kept, open) = (&props.props, &props.open);
    let change = {
        let (draft, open) = (props.draft.setter(), open.clone());
        Callback::from(move |text| {
            draft.set(Some(Draft {
                text,
                ..open.clone()
            }));
        })
    };
    let cancel = {
        let draft = props.draft.setter();
        Callback::from(move |()| draft.set(None))
    };
    let save = {
        let (draft, open, kept) = (props.draft.setter(), open.clone(), kept.clone());
        Callback::from(move |()| {
            if open.busy {
                return;
            }
            draft.set(Some(Draft {
                busy: true,
                error: None,
                ..open.clone()
            }));
            let (draft, open, kept) = (draft.clone(), open.clone(), kept.clone());
            let client = client.clone();
            spawn_local(async move {
                let path = format!("{}/clauses/{}", kept.case, kept.key);
                let version = format!("\"{}\"", open.version);
                let body = json!({ "text": open.text });
                let saved: Result<Versioned<ClauseDetails>, _> =
                    client.replace(&path, &version, &body).await;
                match saved {
                    Ok(_) => {
                        draft.set(None);
                        kept.onchange.emit(());
                    }
                    Err(error) => draft.set(Some(Draft {
                        busy: false,
                        error: Some(error),
                        ..open
                    })),
                }
            });
        })
    };
    html! {
        <div class="portal-form clause__editor">
            { refusal(&texts, &props.draft, open) }
            <TextArea id={format!("{}-text", props.id)} label={texts.tell("clause-text", [("title", kept.title.as_str().into())])} rows=8 value={open.text.clone()} onchange={change} />
            <div class="portal-turning">
                <Button label={texts.say("clause-save")} busy={open.busy} onclick={save} />
                <Button kind={ButtonKind::Ghost} label={texts.say("dialog-cancel")} onclick={cancel} />
            </div>
        </div>
    }
}

/// Somebody was quicker: both texts, and the choice between them.
fn refusal(texts: &Texts, draft: &UseStateHandle<Option<Draft>>, open: &Draft) -> Html {
    let Some(error) = &open.error else {
        return Html::default();
    };
    let Some((theirs, version)) = theirs(error) else {
        return html! { <Failure title={texts.say("clause-failed")} error={error.clone()} /> };
    };
    let take = {
        let (draft, theirs) = (draft.setter(), theirs.clone());
        Callback::from(move |()| {
            draft.set(Some(Draft {
                text: theirs.clone(),
                version,
                busy: false,
                error: None,
            }));
        })
    };
    let keep = {
        let (draft, open) = (draft.setter(), open.clone());
        Callback::from(move |()| {
            draft.set(Some(Draft {
                version,
                error: None,
                ..open.clone()
            }));
        })
    };
    html! {
        <Notification tone={Tone::Warning} title={texts.say("clause-stale")} live=true>
            <p>{ texts.say("clause-stale-text") }</p>
            <blockquote class="portal-quote portal-prose">{ &theirs }</blockquote>
            <div class="portal-turning">
                <Button kind={ButtonKind::Secondary} label={texts.say("clause-keep-mine")} onclick={keep} />
                <Button kind={ButtonKind::Secondary} label={texts.say("clause-take-theirs")} onclick={take} />
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

fn writes(owner: ClauseOwner, seats: &[Party]) -> bool {
    match owner {
        ClauseOwner::Both => seats.contains(&Party::Visitor) || seats.contains(&Party::Host),
        ClauseOwner::Visitor => seats.contains(&Party::Visitor),
        ClauseOwner::Host => seats.contains(&Party::Host),
        ClauseOwner::Tool => false,
    }
}

fn written(content: &Content) -> Option<&str> {
    match content {
        Content::Written { text, .. } => Some(text),
        Content::Empty | Content::Erased { .. } => None,
    }
}

fn text(texts: &Texts, content: &Content) -> Html {
    match content {
        Content::Written { text, .. } => html! { <p class="portal-prose">{ text }</p> },
        Content::Empty => html! { <p class="portal-quiet">{ texts.say("clause-empty") }</p> },
        Content::Erased { .. } => {
            html! { <p class="portal-quiet">{ texts.say("clause-erased") }</p> }
        }
    }
}

fn owner(texts: &Texts, owner: ClauseOwner) -> String {
    match owner {
        ClauseOwner::Both => texts.say("clause-owner-both"),
        ClauseOwner::Visitor => texts.say("clause-owner-visitor"),
        ClauseOwner::Host => texts.say("clause-owner-host"),
        ClauseOwner::Tool => texts.say("clause-owner-tool"),
    }
}
