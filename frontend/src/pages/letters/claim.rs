//! An invited organisation takes its invitation over.

use std::rc::Rc;

use clusterxchange_contract::matching::{InvitationClaim, ProposalDetails};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::workflow::registration::Stage;
use serde_json::json;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::pages::ask::{Ask, decoded, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::invitations::side;
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, NavLink, Notification, Remote, Spinner, Tone, use_remote};

/// What [`Claim`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The secret of the mail.
    pub token: String,
    /// The role that is asked for.
    pub role: Role,
}

/// Takes the invitation over with an accepted registration, or says what is missing.
#[component]
pub fn Claim(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), move |()| async move {
        let found: Page<RegistrationHead> = client.get("/api/v1/registrations", &[]).await?;
        Ok(Rc::new(found))
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} {retry} /> }
        }
        Remote::Ready(page) => {
            let fitting: Vec<_> = page
                .items
                .iter()
                .filter(|own| own.state == Stage::Accepted && own.roles.contains(&props.role))
                .cloned()
                .collect();
            if fitting.is_empty() {
                not_yet(&texts, props.role, page.items.first())
            } else {
                html! { <Choice token={props.token.clone()} {fitting} /> }
            }
        }
    };
    html! {
        <section class="case-section" aria-labelledby="invitation-claim">
            <h2 id="invitation-claim" class="case-section__title">{ texts.say("invitation-next") }</h2>
            { content }
        </section>
    }
}

/// The way to an accepted registration.
fn not_yet(texts: &Texts, role: Role, own: Option<&RegistrationHead>) -> Html {
    let to = own.map_or(Route::BeginRegistration, |own| Route::Registration {
        id: own.id,
    });
    let label = if own.is_some() {
        texts.say("invitation-own-registration")
    } else {
        texts.say("road-register")
    };
    let title = texts.tell("invitation-not-yet", [("role", side(texts, role).into())]);
    html! {
        <Notification tone={Tone::Info} {title}>
            <p>{ texts.say("invitation-not-yet-text") }</p>
            <NavLink {to} class="ecl-button ecl-button--primary">{ label }</NavLink>
        </Notification>
    }
}

#[derive(Properties, PartialEq)]
struct ChoiceProps {
    token: String,
    fitting: Vec<RegistrationHead>,
}

#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let navigator = use_navigator();
    let send = {
        let path = format!("/api/v1/invitations/{}/claim", props.token);
        sending(move |body| {
            let (client, navigator, path) = (client.clone(), navigator.clone(), path.clone());
            async move {
                let claim: InvitationClaim = decoded(body)?;
                let taken: ProposalDetails = client.post(&path, &claim).await?;
                if let Some(navigator) = navigator {
                    navigator.push(&Route::Proposal { id: taken.id });
                }
                Ok(())
            }
        })
    };
    let form = match props.fitting.as_slice() {
        [only] => ActionForm::with(json!({ "registration_id": only.id })),
        several => {
            let options = several
                .iter()
                .map(|own| (json!(own.id), own.organisation_name.clone()))
                .collect();
            ActionForm::asking(vec![ask(
                "/registration_id",
                texts.say("invitation-for-whom"),
                Control::One(options),
            )])
        }
    };
    html! {
        <>
            <p>{ texts.say("invitation-claim-text") }</p>
            <Ask id="claim" {form} label={texts.say("action-proposal-claim")} failed={texts.say("invitation-failed")} {send} />
        </>
    }
}
