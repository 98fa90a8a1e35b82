//! A visitor joins.

use std::rc::Rc;

use clusterxchange_contract::building::exchange::ExchangeDetails;
use clusterxchange_contract::building::visit::{VisitDetails, VisitJoin};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::receipt::Finding;
use clusterxchange_domain::reference::Role;
use serde_json::{Value, json};
use uuid::Uuid;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::api::{ApiClient, ApiError};
use crate::i18n::use_texts;
use crate::pages::ask::{Ask, decoded, sending};
use crate::pages::case::Findings;
use crate::pages::case::actions::ActionForm;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, NavLink, Remote, Spinner, use_remote};

/// What [`Join`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The visit.
    pub visit: Rc<VisitDetails>,
}

/// Whether the reader may join.
#[derive(Debug, Clone, PartialEq)]
enum Prospect {
    /// There is no registration with which one could.
    NotRegistered,
    /// With this registration.
    Open(Uuid),
    /// Something stands in the way.
    Blocked(Rc<Vec<Finding>>),
}

/// Asks the server what joining would come to, without joining.
async fn prospect(client: ApiClient, visit: Uuid) -> Result<Prospect, ApiError> {
    let accepted = [("state", "accepted")];
    let own: Page<RegistrationHead> = client.get("/api/v1/registrations", &accepted).await?;
    let mut visitors = own
        .items
        .iter()
        .filter(|own| own.roles.contains(&Role::Visitor));
    let Some(own) = visitors.next() else {
        return Ok(Prospect::NotRegistered);
    };
    let path = format!("/api/v1/visits/{visit}/join?dry_run=true");
    let join = VisitJoin {
        registration_id: own.id,
    };
    match client.post::<Value>(&path, &join).await {
        Ok(_) => Ok(Prospect::Open(own.id)),
        Err(error) => match error.receipt() {
            Some(receipt) => Ok(Prospect::Blocked(Rc::new(receipt.findings.clone()))),
            None => Err(error),
        },
    }
}

/// The button, or why there is none.
#[component]
pub fn Join(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let id = props.visit.id;
    let (answer, retry) = use_remote((id, props.visit.places_left), {
        let client = client.clone();
        move |_| prospect(client, id)
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("visit-join-unknown")} {error} {retry} /> }
        }
        Remote::Ready(Prospect::NotRegistered) => html! {
            <>
                <p>{ texts.say("visit-join-register") }</p>
                <NavLink to={Route::Overview} class="ecl-button ecl-button--secondary">{ texts.say("nav-overview") }</NavLink>
            </>
        },
        Remote::Ready(Prospect::Blocked(findings)) => html! {
            <>
                <p>{ texts.say("visit-join-blocked") }</p>
                <Findings findings={(*findings).clone()} />
            </>
        },
        Remote::Ready(Prospect::Open(registration)) => {
            html! { <Way visit={id} {registration} /> }
        }
    };
    html! {
        <section class="case-panel" aria-labelledby="join-title">
            <h2 id="join-title" class="case-panel__title">{ texts.say("visit-join-title") }</h2>
            { content }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct WayProps {
    visit: Uuid,
    registration: Uuid,
}

#[component]
fn Way(props: &WayProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let navigator = use_navigator();
    let send = {
        let path = format!("/api/v1/visits/{}/join", props.visit);
        sending(move |body| {
            let (client, navigator, path) = (client.clone(), navigator.clone(), path.clone());
            async move {
                let join: VisitJoin = decoded(body)?;
                let opened: ExchangeDetails = client.post(&path, &join).await?;
                if let Some(navigator) = navigator {
                    navigator.push(&Route::Exchange { id: opened.id });
                }
                Ok(())
            }
        })
    };
    let form = ActionForm::with(json!({ "registration_id": props.registration }));
    html! {
        <>
            <p>{ texts.say("visit-join-text") }</p>
            <Ask id="join" {form} label={texts.say("action-visit-join")} failed={texts.say("visit-join-failed")} {send} />
        </>
    }
}
