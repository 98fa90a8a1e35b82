//! A Partnership's own profile, as far as the reader may change it.

mod colleagues;
mod conflict;
mod fields;
mod members;

use std::rc::Rc;

use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::{ClusterDetails, PartnershipDetails};
use futures_util::try_join;
use serde_json::{Value, json};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use colleagues::Colleagues;
use conflict::Comparison;
pub use fields::{own, reserved};
use members::Members;

use super::chosen::{Chosen, use_chosen};
use super::frame::{OfficeFrame, Readers};
use super::parts::{awaited, use_answer, use_staff};
use super::sheet::Sheet;
use crate::api::{ApiClient, ApiError, Versioned};
use crate::draft::{owner, use_draft};
use crate::i18n::{Texts, use_texts};
use crate::merge::{Merged, merge};
use crate::pages::ask::keep;
use crate::pages::references::References;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{NavLink, Notification, Tone};

/// The page.
#[component]
pub fn Partnership() -> Html {
    let texts = use_texts();
    let is_support = use_staff().is_support;
    html! {
        <OfficeFrame
            title={texts.say("nav-about-us")} lead={texts.say("office-partnership-lead")}
            here={Route::OfficePartnership} readers={Readers::Officers}
        >
            if is_support {
                <p><NavLink to={Route::AdminPartnerships} class="ecl-link">{ texts.say("partnerships-back") }</NavLink></p>
            }
            <Chosen />
            <Profile />
        </OfficeFrame>
    }
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    details: Versioned<Rc<PartnershipDetails>>,
    references: References,
    clusters: Vec<ClusterDetails>,
}

async fn load(client: ApiClient, texts: Texts, id: String) -> Result<Answer, ApiError> {
    let path = address(&id);
    let (details, references, clusters) = try_join!(
        client.get_versioned(&path),
        References::load(client.clone(), texts),
        client.get::<Page<ClusterDetails>>("/api/v1/clusters", &[("limit", "200")]),
    )?;
    Ok(Answer {
        details,
        references,
        clusters: clusters.items,
    })
}

fn address(id: &str) -> String {
    format!("/api/v1/partnerships/{id}")
}

#[component]
fn Profile() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let id = use_chosen();
    // The Support Office invites everybody where it looks after people.
    let is_support = use_staff().is_support;
    let (answer, retry) = use_answer(id, {
        let texts = texts.clone();
        move |id: &Option<String>| {
            let id = id.clone();
            async move {
                match id {
                    Some(id) => load(client, texts, id).await.map(Some),
                    None => Ok(None),
                }
            }
        }
    });
    awaited(&texts, &answer, &retry, |answer| match answer {
        Some(answer) => {
            let own = &answer.details.content;
            html! {
                <>
                    <Editor key={own.id.clone()} answer={answer.clone()} />
                    if !is_support {
                        <Colleagues partnership_id={own.id.clone()} name={own.name.clone()} />
                    }
                </>
            }
        }
        None => html! { <p class="portal-lead">{ texts.say("office-choose-partnership") }</p> },
    })
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    answer: Answer,
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

#[component]
fn Editor(props: &EditorProps) -> Html {
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
