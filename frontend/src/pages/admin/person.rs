//! Somebody with an account: roles are given and taken.

use std::rc::Rc;

use clusterxchange_contract::administration::{Person as Details, PersonRole};
use clusterxchange_contract::identity::Membership;
use clusterxchange_contract::reference::PartnershipDetails;
use futures_util::try_join;
use serde_json::{Value, json};
use uuid::Uuid;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::people::{role_name, staff_roles};
use super::taking::Taking;
use crate::api::{ApiClient, ApiError, Versioned, office};
use crate::draft::owner;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::ask::keep;
use crate::pages::case::Findings;
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::office::frame::{OfficeFrame, Readers};
use crate::pages::office::parts::{awaited, use_answer};
use crate::pages::office::sheet::{Sheet, refusal};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Fact, Facts, NavLink, Notification, Remote, Tone};

/// What [`Person`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Who.
    pub id: Uuid,
}

/// The page.
#[component]
pub fn Person(props: &Props) -> Html {
    let texts = use_texts();
    let name = use_state_eq(String::new);
    let onname = {
        let name = name.setter();
        Callback::from(move |known: String| name.set(known))
    };
    let title = if name.is_empty() {
        texts.say("people-person")
    } else {
        (*name).clone()
    };
    html! {
        <OfficeFrame {title} here={Route::AdminPerson { id: props.id }} readers={Readers::SupportOffice}>
            <p><NavLink to={Route::AdminPeople} class="ecl-link">{ texts.say("people-all") }</NavLink></p>
            <Content id={props.id} {onname} />
        </OfficeFrame>
    }
}

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    person: Versioned<Rc<Details>>,
    partnerships: Vec<PartnershipDetails>,
}

async fn load(client: ApiClient, id: Uuid) -> Result<Answer, ApiError> {
    let path = address(id);
    let (person, partnerships) =
        try_join!(client.get_versioned(&path), office::partnerships(&client))?;
    Ok(Answer {
        person,
        partnerships,
    })
}

fn address(id: Uuid) -> String {
    format!("/api/v1/people/{id}")
}

#[derive(Properties, PartialEq)]
struct ContentProps {
    id: Uuid,
    /// The name is known: the page is called by it.
    onname: Callback<String>,
}

#[component]
fn Content(props: &ContentProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, reload) = use_answer(props.id, move |id: &Uuid| load(client, *id));
    let name = match &answer {
        Remote::Ready(answer) => Some(answer.person.content.name.clone()),
        Remote::Loading | Remote::Failed(_) => None,
    };
    use_effect_with(name, {
        let onname = props.onname.clone();
        move |name: &Option<String>| {
            if let Some(name) = name {
                onname.emit(name.clone());
            }
        }
    });
    awaited(&texts, &answer, &reload, |answer| {
        html! { <Roles answer={answer.clone()} onchange={reload.clone()} /> }
    })
}

#[derive(Properties, PartialEq)]
struct RolesProps {
    answer: Answer,
    onchange: Callback<()>,
}

/// What is being done.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Idle,
    Busy,
    Done(String),
    Refused(ApiError),
}

#[component]
fn Roles(props: &RolesProps) -> Html {
    let texts = use_texts();
    let context = use_session();
    let (account, client) = (owner(&context), context.client);
    let step = use_state(|| Step::Idle);
    let round = use_state(|| 0_u32);
    let taking = use_state(|| None::<PersonRole>);
    let Versioned { content, version } = &props.answer.person;
    let finish = {
        let (step, round, onchange) = (step.setter(), round.clone(), props.onchange.clone());
        let id = content.id;
        Callback::from(
            move |(done, words): (Result<(), ApiError>, String)| match done {
                Ok(()) => {
                    keep::forget(account, &format!("role-{id}"));
                    step.set(Step::Done(words));
                    round.set(*round + 1);
                    onchange.emit(());
                }
                Err(error) => step.set(Step::Refused(error)),
            },
        )
    };
    let give = {
        let (client, version, step) = (client.clone(), version.clone(), step.clone());
        let (path, finish) = (format!("{}/roles", address(content.id)), finish.clone());
        let words = texts.say("people-given");
        Callback::from(move |body: Value| {
            step.set(Step::Busy);
            let (client, version, path) = (client.clone(), version.clone(), path.clone());
            let (finish, words) = (finish.clone(), words.clone());
            spawn_local(async move {
                let role = body["role"].clone();
                finish.emit((client.act(&path, &version, Some(role)).await, words));
            });
        })
    };
    let take = |role: &PersonRole| {
        let (taking, role) = (taking.setter(), role.clone());
        Callback::from(move |()| taking.set(Some(role.clone())))
    };
    let close = {
        let taking = taking.setter();
        Callback::from(move |()| taking.set(None))
    };
    let dialog = taking.as_ref().map(|role| {
        let words = texts.say("people-taken");
        let ontaken = finish.reform(move |()| (Ok(()), words.clone()));
        let onstale = {
            let (close, onchange) = (close.clone(), props.onchange.clone());
            Callback::from(move |()| {
                close.emit(());
                onchange.emit(());
            })
        };
        html! { <Taking person={props.answer.person.clone()} role={role.clone()} {ontaken} {onstale} onclose={close.clone()} /> }
    });
    let busy = *step == Step::Busy;
    html! {
        <>
            <section class="case-section" aria-labelledby="person-title">
                <h2 id="person-title" class="case-section__title">{ texts.say("people-account") }</h2>
                <Facts items={facts(&texts, content)} />
            </section>
            <section class="case-section" aria-labelledby="person-roles">
                <h2 id="person-roles" class="case-section__title">{ texts.say("people-roles") }</h2>
                { outcome(&texts, &step, &props.onchange) }
                if content.roles.is_empty() {
                    <p class="portal-quiet">{ texts.say("people-no-roles") }</p>
                }
                <ul class="office-members__list">{ for content.roles.iter().map(|role| entry(&texts, role, busy, take(role))) }</ul>
                { dialog.unwrap_or_default() }
            </section>
            <section class="case-section" aria-labelledby="person-give">
                <h2 id="person-give" class="case-section__title">{ texts.say("people-give") }</h2>
                <Sheet key={*round} id={format!("role-{}", content.id)} form={giving(&texts, &props.answer.partnerships)} label={texts.say("people-give")} {busy} onsend={give} />
            </section>
        </>
    }
}

fn giving(texts: &Texts, partnerships: &[PartnershipDetails]) -> ActionForm {
    let roles = staff_roles(
        texts,
        partnerships,
        |id| json!({"role": "partnership_officer", "partnership_id": id}),
        |role| json!({"role": role}),
    );
    ActionForm::asking(vec![ask(
        "/role",
        texts.say("people-role"),
        Control::One(roles),
    )])
}

fn facts(texts: &Texts, person: &Details) -> Vec<Fact> {
    let verified = if person.is_verified {
        texts.say("answer-yes")
    } else {
        texts.say("answer-no")
    };
    let seen = person
        .last_seen_at
        .map_or_else(|| texts.say("people-never"), |at| format::moment(texts, at));
    vec![
        (
            texts.say("people-email").into(),
            html! { <span class="office-long">{ &person.email }</span> },
        ),
        (texts.say("people-verified").into(), html! { { verified } }),
        (
            texts.say("people-created").into(),
            html! { { format::instant(texts, person.created_at) } },
        ),
        (texts.say("people-seen").into(), html! { { seen } }),
    ]
}

fn outcome(texts: &Texts, step: &Step, onchange: &Callback<()>) -> Html {
    match step {
        Step::Idle | Step::Busy => Html::default(),
        Step::Done(words) => {
            html! { <Notification tone={Tone::Success} title={words.clone()} live=true /> }
        }
        Step::Refused(error) if error.is_stale() => html! {
            <Notification tone={Tone::Warning} title={texts.say("case-stale")} live=true>
                <Button kind={ButtonKind::Secondary} label={texts.say("case-reload")} onclick={onchange.clone()} />
            </Notification>
        },
        Step::Refused(error) => refusal(texts, error, &[]),
    }
}

/// A role, and the button that takes it, or why it has to stay. Roles in organisations are looked after
/// by their members.
fn entry(texts: &Texts, role: &PersonRole, busy: bool, take: Callback<()>) -> Html {
    let name = role_name(texts, &role.membership);
    let since = texts.tell(
        "case-since",
        [("day", format::instant(texts, role.since).into())],
    );
    let is_staff = !matches!(role.membership, Membership::Organisation { .. });
    let label = texts.tell("people-take", [("role", name.as_str().into())]);
    html! {
        <li class="office-members__entry" key={role.id.to_string()}>
            <div>
                <strong>{ name }</strong>
                <p class="portal-quiet">{ since }</p>
                if let Some(receipt) = role.kept.as_ref().filter(|_| is_staff) {
                    <Findings findings={receipt.findings.clone()} is_quiet=true />
                }
            </div>
            if is_staff {
                <Button kind={ButtonKind::Ghost} icon="trash" {label} busy={busy || role.kept.is_some()} onclick={take} />
            }
        </li>
    }
}
