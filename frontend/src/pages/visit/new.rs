//! A group visit is prepared.

use std::rc::Rc;

use clusterxchange_contract::building::visit::VisitDetails;
use clusterxchange_contract::page::Page;
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::reference::{Mode, Role};
use futures_util::try_join;
use serde_json::{Value, json};
use yew::prelude::*;
use yew_router::prelude::*;

use super::acts_for_hosts;
use super::editor::ModeChoice;
use super::form::new_visit;
use crate::api::{ApiClient, ApiError};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::ask::{Ask, sending};
use crate::pages::gate::Gate;
use crate::pages::references::{Entry, List, References};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, NavLink, Notification, PageTitle, Remote, Spinner, Tone, use_remote};

/// The page of whoever prepares a visit.
#[component]
pub fn NewVisit() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("visit-prepare")} here={Route::NewVisit}>
            <PageTitle title={texts.say("visit-prepare")} />
            <p class="portal-lead">{ texts.say("visit-prepare-lead") }</p>
            <Start />
        </Gate>
    }
}

/// What is asked once: the hosts for whom the reader may prepare, and the lists.
#[derive(Clone, PartialEq)]
struct Ground {
    hosts: Rc<Vec<Entry>>,
    references: Rc<References>,
}

/// The hosts for whom the reader may prepare a visit.
pub(super) async fn hosts_of(client: &ApiClient, acts: bool) -> Result<Vec<Entry>, ApiError> {
    if !acts {
        return Ok(Vec::new());
    }
    let query = [("state", "accepted"), ("limit", "200")];
    let registrations: Page<RegistrationHead> = client.get("/api/v1/registrations", &query).await?;
    let hosts = registrations
        .items
        .into_iter()
        .filter(|registration| registration.roles.contains(&Role::Host))
        .map(|registration| (json!(registration.id), registration.organisation_name));
    Ok(hosts.collect())
}

async fn ground(client: ApiClient, texts: Texts, acts: bool) -> Result<Ground, ApiError> {
    let (mut hosts, references) = try_join!(
        hosts_of(&client, acts),
        References::load(client.clone(), texts.clone()),
    )?;
    hosts.sort_by(|(_, one), (_, other)| format::compare(&texts, one, other));
    Ok(Ground {
        hosts: Rc::new(hosts),
        references: Rc::new(references),
    })
}

#[component]
fn Start() -> Html {
    let texts = use_texts();
    let context = use_session();
    let acts = acts_for_hosts(&context.session);
    let (answer, retry) = use_remote((), {
        let texts = texts.clone();
        move |()| ground(context.client, texts, acts)
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} {retry} /> }
        }
        Remote::Ready(ground) if ground.hosts.is_empty() => html! {
            <Notification tone={Tone::Info} title={texts.say("visit-no-host")}>
                <p>{ texts.say("visit-no-host-text") }</p>
                <NavLink to={Route::Visits} class="ecl-button ecl-button--secondary">{ texts.say("visit-title") }</NavLink>
            </Notification>
        },
        Remote::Ready(Ground { hosts, references }) => html! { <Draft {hosts} {references} /> },
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    hosts: Rc<Vec<Entry>>,
    references: Rc<References>,
}

#[component]
fn Draft(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let navigator = use_navigator();
    let mode = use_state(|| Mode::Physical);
    let send = sending(move |body: Value| {
        let (client, navigator) = (client.clone(), navigator.clone());
        async move {
            let made: VisitDetails = client.post("/api/v1/visits", &body).await?;
            if let Some(navigator) = navigator {
                navigator.push(&Route::Visit { id: made.id });
            }
            Ok(())
        }
    });
    let form = new_visit(
        &texts,
        *mode,
        props.references.of(List::Sectors),
        (*props.hosts).clone(),
    );
    html! {
        <div class="portal-measure">
            <ModeChoice value={*mode} onchange={let mode = mode.setter(); move |value| mode.set(value)} />
            <Ask id="new-visit" {form} label={texts.say("visit-save-draft")} failed={texts.say("visit-not-saved")} {send} />
        </div>
    }
}
