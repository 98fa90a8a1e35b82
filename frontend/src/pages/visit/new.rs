//! A group visit is prepared.

use std::rc::Rc;

use clusterxchange_contract::building::visit::VisitDetails;
use clusterxchange_contract::page::Page;
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::reference::{Mode, Role, Sector};
use futures_util::try_join;
use serde_json::{Value, json};
use yew::prelude::*;
use yew_router::prelude::*;

use super::editor::ModeChoice;
use super::form::new_visit;
use crate::api::{ApiClient, ApiError, reference};
use crate::i18n::use_texts;
use crate::pages::ask::{Ask, sending};
use crate::pages::gate::Gate;
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

/// What is asked once: the hosts for whom the reader may prepare, and the sectors.
#[derive(Debug, Clone, PartialEq)]
struct Ground {
    hosts: Rc<Vec<(Value, String)>>,
    sectors: Rc<Vec<(Value, String)>>,
}

async fn ground(client: ApiClient) -> Result<Ground, ApiError> {
    let query = [("state", "accepted"), ("limit", "200")];
    let (registrations, sectors) = try_join!(
        client.get::<Page<RegistrationHead>>("/api/v1/registrations", &query),
        reference::list::<Sector>(&client, "sectors"),
    )?;
    let hosts = registrations
        .items
        .into_iter()
        .filter(|registration| registration.roles.contains(&Role::Host))
        .map(|registration| (json!(registration.id), registration.organisation_name));
    let sectors = sectors.into_iter().map(|one| (json!(one.id), one.name));
    Ok(Ground {
        hosts: Rc::new(hosts.collect()),
        sectors: Rc::new(sectors.collect()),
    })
}

#[component]
fn Start() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), move |()| ground(client));
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
        Remote::Ready(Ground { hosts, sectors }) => html! { <Draft {hosts} {sectors} /> },
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    hosts: Rc<Vec<(Value, String)>>,
    sectors: Rc<Vec<(Value, String)>>,
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
    let form = new_visit(&texts, *mode, &props.sectors, (*props.hosts).clone());
    html! {
        <div class="portal-measure">
            <ModeChoice value={*mode} onchange={let mode = mode.setter(); move |value| mode.set(value)} />
            <Ask id="new-visit" {form} label={texts.say("visit-save-draft")} failed={texts.say("visit-not-saved")} {send} />
        </div>
    }
}
