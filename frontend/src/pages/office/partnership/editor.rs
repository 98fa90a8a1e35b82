//! A Partnership's profile while it is written, and what comes of saving it.

use clusterxchange_contract::reference::PartnershipDetails;
use serde_json::{Value, json};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::conflict::Comparison;
use super::fields::{self, own, reserved};
use super::members::Members;
use super::{Answer, address};
use crate::api::{ApiClient, ApiError, Versioned};
use crate::draft::{owner, use_draft};
use crate::i18n::use_texts;
use crate::merge::{Merged, merge};
use crate::pages::ask::keep;
use crate::pages::office::parts::use_staff;
use crate::pages::office::sheet::Sheet;
use crate::session::use_session;
use crate::ui::{Notification, Tone};

/// What [`Editor`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The profile and what its questions offer.
    pub answer: Answer,
}

/// What is being written: on the ground of which version, and what came of sending it.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    base: Versioned<Value>,
    /// What the form begins with, and how often it was begun.
    current: Value,
    round: u32,
    outcome: Outcome,
}

#[derive(Debug, Clone, PartialEq)]
enum Outcome {
    Writing,
    Sending,
    Saved,
    Refused(ApiError),
    Stale(Merged),
}

impl Draft {
    fn of(base: Versioned<Value>, round: u32, outcome: Outcome) -> Self {
        Self {
            current: base.content.clone(),
            base,
            round,
            outcome,
        }
    }
}

/// The form of the profile; where somebody else was quicker, with the choice between both.
#[component]
pub fn Editor(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let (account, client) = (owner(&context), context.client);
    let staff = use_staff();
    let details = &props.answer.details;
    let draft = use_state(|| {
        let base = Versioned {
            content: fields::update(&details.content),
            version: details.version.clone(),
        };
        Draft::of(base, 0, Outcome::Writing)
    });
    let name = format!("partnership-{}", details.content.id);
    let places = use_draft(format!("members.{}", details.content.id), || {
        draft.current["members"]
            .as_array()
            .cloned()
            .unwrap_or_default()
    });
    let mut questions = own(&texts, &props.answer.references);
    if staff.is_support {
        questions.extend(reserved(&texts, &props.answer.references));
        questions.push(fields::historical(&texts));
    }
    let names: Vec<(String, String)> = questions
        .iter()
        .map(|field| (field.pointer.to_owned(), field.label.clone()))
        .chain([("/members".to_owned(), texts.say("profile-members"))])
        .collect();
    let (form, beginning) = fields::form(questions, &draft.current);
    let onsend = {
        let (draft, places) = (draft.clone(), places.clone());
        let (path, name) = (address(&details.content.id), name.clone());
        Callback::from(move |mut body: Value| {
            body["members"] = json!(*places);
            let sending = Draft {
                outcome: Outcome::Sending,
                ..(*draft).clone()
            };
            draft.set(sending.clone());
            let (client, path, draft) = (client.clone(), path.clone(), draft.setter());
            let (places, name) = (places.clone(), name.clone());
            spawn_local(async move {
                let next = send(&client, &path, sending, body).await;
                if next.outcome == Outcome::Saved {
                    keep::forget(account, &name);
                    places.forget();
                }
                draft.set(next);
            });
        })
    };
    let onchoose = {
        let (draft, places, name) = (draft.clone(), places.clone(), name.clone());
        Callback::from(move |value: Value| {
            // What was typed is part of what was chosen.
            keep::forget(account, &name);
            places.set(value["members"].as_array().cloned().unwrap_or_default());
            draft.set(Draft {
                current: value,
                round: draft.round + 1,
                outcome: Outcome::Writing,
                ..(*draft).clone()
            });
        })
    };
    // While there is something to choose between, nothing is sent that would undo the other change.
    let busy = matches!(draft.outcome, Outcome::Sending | Outcome::Stale(_));
    let error = match &draft.outcome {
        Outcome::Refused(error) => Some(error.clone()),
        Outcome::Writing | Outcome::Sending | Outcome::Saved | Outcome::Stale(_) => None,
    };
    html! {
        <section class="case-section" aria-labelledby="partnership-title">
            <h2 id="partnership-title" class="case-section__title">{ &details.content.name }</h2>
            if !staff.is_support {
                <p class="portal-quiet">{ texts.say("office-partnership-reserved") }</p>
            }
            <Sheet
                key={draft.round} id={name} {form} {beginning} label={texts.say("office-save")} {busy} {error} {onsend}
            >
                if staff.is_support {
                    <Members clusters={props.answer.clusters.clone()} value={(*places).clone()} onchange={let places = places.clone(); move |next| places.set(next)} />
                }
                if draft.outcome == Outcome::Saved {
                    <Notification tone={Tone::Success} title={texts.say("office-saved")} live=true />
                }
                if let Outcome::Stale(merged) = &draft.outcome {
                    <Comparison merged={merged.clone()} {names} {onchoose} />
                }
            </Sheet>
        </section>
    }
}

/// Saves; where somebody was quicker, reads what they did and puts both together.
async fn send(client: &ApiClient, path: &str, draft: Draft, body: Value) -> Draft {
    let saved = client
        .replace::<PartnershipDetails>(path, &draft.base.version, &body)
        .await;
    let error = match saved {
        Ok(saved) => {
            let base = Versioned {
                content: fields::update(&saved.content),
                version: saved.version,
            };
            return Draft::of(base, draft.round, Outcome::Saved);
        }
        Err(error) => error,
    };
    if !error.is_stale() {
        return Draft {
            outcome: Outcome::Refused(error),
            ..draft
        };
    }
    match client.get_versioned::<PartnershipDetails>(path).await {
        Ok(latest) => {
            let theirs = fields::update(&latest.content);
            let merged = merge(&draft.base.content, &body, &theirs);
            Draft {
                base: Versioned {
                    content: theirs,
                    version: latest.version,
                },
                outcome: Outcome::Stale(merged),
                ..draft
            }
        }
        Err(error) => Draft {
            outcome: Outcome::Refused(error),
            ..draft
        },
    }
}
