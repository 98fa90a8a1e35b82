//! A counterpart that is known from elsewhere is invited.

use std::rc::Rc;

use clusterxchange_contract::matching::{NewInvitation, ProposalDetails};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::reference::{Mode, Role};
use serde_json::{Value, json};
use yew::prelude::*;
use yew_router::prelude::*;

use super::ask::{Ask, decoded, sending};
use super::case::actions::{ActionForm, Control, FieldSpec, ask};
use super::gate::Gate;
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, NavLink, Notification, PageTitle, Remote, Spinner, Tone, use_remote};

/// The page of those who invite.
#[component]
pub fn Invitations() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("invite-title")} here={Route::Invitations}>
            <PageTitle title={texts.say("invite-title")} />
            <p class="portal-lead">{ texts.say("invite-lead") }</p>
            <Start />
        </Gate>
    }
}

#[component]
fn Start() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), move |()| async move {
        let query = [("state", "accepted")];
        let own: Page<RegistrationHead> = client.get("/api/v1/registrations", &query).await?;
        Ok(Rc::new(own.items))
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} {retry} /> }
        }
        Remote::Ready(own) if own.is_empty() => html! {
            <Notification tone={Tone::Info} title={texts.say("counterparts-not-yet")}>
                <p>{ texts.say("invite-not-yet") }</p>
                <NavLink to={Route::Overview} class="ecl-button ecl-button--secondary">{ texts.say("nav-overview") }</NavLink>
            </Notification>
        },
        Remote::Ready(own) => html! { <Letter {own} /> },
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    own: Rc<Vec<RegistrationHead>>,
}

#[component]
fn Letter(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let navigator = use_navigator();
    let send = sending(move |body| {
        let (client, navigator) = (client.clone(), navigator.clone());
        async move {
            let invitation: NewInvitation = decoded(body)?;
            let sent: ProposalDetails = client.post("/api/v1/invitations", &invitation).await?;
            if let Some(navigator) = navigator {
                navigator.push(&Route::Proposal { id: sent.id });
            }
            Ok(())
        }
    });
    html! {
        <div class="portal-measure">
            <Ask id="invite" form={form(&texts, &props.own)} label={texts.say("invite-send")} failed={texts.say("invite-failed")} {send} />
        </div>
    }
}

/// What an invitation says. Who has but one registration or one role is not asked for it.
fn form(texts: &Texts, own: &[RegistrationHead]) -> ActionForm {
    let mut body = json!({});
    let mut fields = Vec::new();
    match own {
        [only] => body["registration_id"] = json!(only.id),
        several => fields.push(ask(
            "/registration_id",
            texts.say("invite-registration"),
            Control::One(
                several
                    .iter()
                    .map(|own| (json!(own.id), own.organisation_name.clone()))
                    .collect(),
            ),
        )),
    }
    let mut roles: Vec<Role> = own.iter().flat_map(|own| own.roles.clone()).collect();
    roles.sort_unstable();
    roles.dedup();
    match roles.as_slice() {
        [only] => body["as"] = json!(only),
        several => fields.push(ask(
            "/as",
            texts.say("invite-role"),
            Control::One(
                several
                    .iter()
                    .map(|role| (json!(role), side(texts, *role)))
                    .collect(),
            ),
        )),
    }
    fields.extend(letter(texts));
    ActionForm::with(body).and(fields)
}

fn letter(texts: &Texts) -> Vec<FieldSpec> {
    vec![
        ask("/name", texts.say("invite-name"), Control::Line),
        ask("/email", texts.say("account-email"), Control::Email)
            .help(texts.say("invite-email-help")),
        ask(
            "/mode",
            texts.say("exchange-mode"),
            Control::One(modes(texts)),
        ),
        ask("/message", texts.say("propose-message"), Control::Prose)
            .help(texts.say("invite-message-help")),
    ]
}

/// The two modes.
pub fn modes(texts: &Texts) -> Vec<(Value, String)> {
    [Mode::Physical, Mode::Virtual]
        .into_iter()
        .map(|one| (json!(one), mode(texts, one)))
        .collect()
}

/// A mode in words.
pub fn mode(texts: &Texts, mode: Mode) -> String {
    match mode {
        Mode::Physical => texts.say("planner-mode-physical"),
        Mode::Virtual => texts.say("planner-mode-virtual"),
    }
}

/// A role in words.
pub fn side(texts: &Texts, role: Role) -> String {
    match role {
        Role::Visitor => texts.say("party-visitor"),
        Role::Host => texts.say("party-host"),
    }
}
