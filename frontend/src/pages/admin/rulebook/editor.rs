//! A new version, written value by value.

use std::rc::Rc;

use clusterxchange_contract::reference::RulebookProposal;
use clusterxchange_domain::rulebook::Rulebook;
use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::use_navigator;

use super::changes;
use super::draft::{Draft, NOTE, Verdict};
use super::entries::Entries;
use super::reading::part_name;
use super::tree::{Leaf, parts};
use super::value_field::Change;
use crate::api::ApiError;
use crate::clock;
use crate::draft::{owner, store, use_draft};
use crate::i18n::{Texts, use_texts};
use crate::pages::office::sheet::refusal;
use crate::query::{Query, use_query};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, Notification, QueryLink, Select, TextArea, Tone};

/// What [`Editor`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The version that it begins from.
    pub rulebook: Rc<Rulebook>,
    /// The page of that version.
    pub here: Route,
}

/// What came of sending it.
#[derive(Debug, Clone, PartialEq)]
enum Sending {
    Not,
    /// Nobody has written what changes.
    Incomplete,
    Now,
    Refused(ApiError),
}

/// The values of one part at a time, what has changed so far, and the domain's word on it.
#[component]
pub fn Editor(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let navigator = use_navigator();
    let sending = use_state(|| Sending::Not);
    let account = owner(&context);
    let place = format!("rulebook.{}", props.rulebook.version);
    let fresh = use_memo((), |()| Draft::of(&props.rulebook, clock::today()));
    let tree = use_draft(place.clone(), || fresh.tree.clone());
    let draft = fresh.and((*tree).clone());
    let onchange = {
        let (tree, draft) = (tree.clone(), draft.clone());
        Callback::from(move |(leaf, value, grade, source): Change| {
            tree.set(draft.with(&leaf, value, &grade, &source).tree);
        })
    };
    let onedit = {
        let tree = tree.clone();
        Callback::from(move |next| tree.set(next))
    };
    let onnote = {
        let (tree, draft) = (tree.clone(), draft.clone());
        Callback::from(move |note: String| tree.set(draft.noted(note).tree))
    };
    let is_noted = !draft.note().trim().is_empty();
    let verdict = draft.verdict();
    let changed: Vec<String> = match &verdict {
        Verdict::Fine(_, changes) => changes.iter().map(|it| it.path.clone()).collect(),
        Verdict::Wrong(..) => Vec::new(),
    };
    let propose = {
        let (sending, verdict) = (sending.clone(), verdict.clone());
        let (client, place) = (context.client.clone(), place.clone());
        Callback::from(move |()| {
            let Verdict::Fine(rulebook, _) = verdict.clone() else {
                return;
            };
            if *sending == Sending::Now {
                return;
            }
            if !is_noted {
                sending.set(Sending::Incomplete);
                return;
            }
            sending.set(Sending::Now);
            let (client, sending, place) = (client.clone(), sending.setter(), place.clone());
            let navigator = navigator.clone();
            spawn_local(async move {
                let sent = client.post::<RulebookProposal>("/api/v1/rulebooks", &*rulebook);
                match sent.await {
                    Ok(_) => {
                        store::forget_all(account, &place);
                        let to = rulebook.version.parse();
                        let to = to.map_or(Route::AdminRulebooks, |version| Route::AdminRulebook {
                            version,
                        });
                        if let Some(navigator) = navigator {
                            navigator.push(&to);
                        }
                    }
                    Err(error) => sending.set(Sending::Refused(error)),
                }
            });
        })
    };
    let error = match &*sending {
        Sending::Refused(error) => refusal(&texts, error, &[]),
        Sending::Incomplete if !is_noted => html! {
            <Notification tone={Tone::Error} title={texts.say("form-incomplete")} live=true>{ texts.say("form-incomplete-text") }</Notification>
        },
        Sending::Incomplete | Sending::Not | Sending::Now => Html::default(),
    };
    let missing = (*sending == Sending::Incomplete && !is_noted)
        .then(|| AttrValue::from(texts.say("field-missing")));
    html! {
        <>
            <p><QueryLink to={props.here} query={Query::default()} class="ecl-link">{ texts.say("rulebook-back") }</QueryLink></p>
            <section class="case-section" aria-labelledby="rulebook-edit">
                <h2 id="rulebook-edit" class="case-section__title">{ texts.tell("rulebook-new", [("version", props.rulebook.version.as_str().into())]) }</h2>
                <p>{ texts.say("rulebook-new-text") }</p>
                <TextArea
                    id="rulebook-note" label={texts.say("rulebook-note")} help={AttrValue::from(texts.say("rulebook-note-help"))} rows=2
                    value={draft.note().to_owned()} error={missing} onchange={onnote}
                />
                <Part draft={place} tree={draft.tree.clone()} {changed} {onchange} {onedit} />
            </section>
            <section class="case-section" aria-labelledby="rulebook-result">
                <h2 id="rulebook-result" class="case-section__title">{ texts.say("rulebook-result") }</h2>
                { outcome(&texts, &verdict) }
                { error }
                <div class="portal-turning">
                    <Button label={texts.say("rulebook-propose")} busy={*sending == Sending::Now || matches!(verdict, Verdict::Wrong(..))} onclick={propose} />
                </div>
            </section>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    draft: String,
    tree: Value,
    changed: Vec<String>,
    onchange: Callback<Change>,
    onedit: Callback<Value>,
}

/// The choice of a part, which stands in the address, and its values.
#[component]
fn Part(props: &PartProps) -> Html {
    let texts = use_texts();
    let handle = use_query();
    let all = parts(&props.tree);
    let chosen = handle.query.get("part").unwrap_or("general");
    let value = all.iter().position(|(name, _)| name == chosen);
    let options: Vec<AttrValue> = all
        .iter()
        .map(|(name, _)| part_name(&texts, name).into())
        .collect();
    let leaves = value
        .and_then(|value| all.get(value))
        .map(|(_, leaves)| without_note(leaves));
    let names: Vec<String> = all.iter().map(|(name, _)| name.clone()).collect();
    let choose = Callback::from(move |place: Option<usize>| {
        let part = place.and_then(|place| names.get(place)).map(String::as_str);
        handle.go.emit(handle.query.with("part", part));
    });
    html! {
        <>
            <Select id="rulebook-part" label={texts.say("rulebook-part")} {options} {value} onchange={choose} />
            <Entries
                draft={props.draft.clone()} tree={props.tree.clone()} leaves={leaves.unwrap_or_default()} changed={props.changed.clone()}
                onchange={props.onchange.clone()} onedit={props.onedit.clone()}
            />
        </>
    }
}

/// The values of a part without the note on what changes, which has a field of its own.
fn without_note(leaves: &[Leaf]) -> Vec<Leaf> {
    let others = leaves.iter().filter(|leaf| leaf.pointer != NOTE);
    others.cloned().collect()
}

fn outcome(texts: &Texts, verdict: &Verdict) -> Html {
    match verdict {
        Verdict::Fine(_, changed) => changes::shown(texts, changed),
        Verdict::Wrong(path, reason) => html! {
            <Notification tone={Tone::Error} title={texts.say("rulebook-wrong")} live=true>
                <p>{ changes::path(texts, path) }{ ": " }{ reason }</p>
            </Notification>
        },
    }
}
