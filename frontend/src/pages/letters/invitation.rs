//! An invitation to act for an organisation, or to become staff of the scheme.

use clusterxchange_contract::identity::{AcceptedInvitation, Membership};
use serde_json::{Value, json};
use yew::prelude::*;

use crate::api::accounts;
use crate::api::members::{self, InvitedTo};
use crate::i18n::{Texts, use_texts};
use crate::pages::ask::{Ask, decoded, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::secret::use_secret;
use crate::pages::verify::without_secret;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{NavLink, Notification, PageTitle, RadioGroup, RadioOption, Tone};

/// The page of a colleague who is invited.
#[component]
pub fn ColleagueInvitation() -> Html {
    let texts = use_texts();
    html! { <Acceptance to={InvitedTo::Organisation} here={Route::Invitation} title={texts.say("invitation-title")} lead={texts.say("invitation-lead")} /> }
}

/// The page of someone who is invited to the staff.
#[component]
pub fn StaffInvitation() -> Html {
    let texts = use_texts();
    html! { <Acceptance to={InvitedTo::Staff} here={Route::StaffInvitation} title={texts.say("invitation-staff-title")} lead={texts.say("invitation-staff-lead")} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    to: InvitedTo,
    here: Route,
    title: String,
    lead: String,
}

/// Whoever has an account accepts with a click; a new one needs a password. Which of the two it is
/// only the invited person can say here: the server tells nobody who has an account.
#[component]
fn Acceptance(props: &Props) -> Html {
    let texts = use_texts();
    let context = use_session();
    let secret = use_secret(props.here);
    let is_new = use_state(|| None::<bool>);
    let accepted = use_state(|| None::<AcceptedInvitation>);
    let Some(token) = secret else {
        return without_secret(&texts, props.title.clone());
    };
    let is_signed_in = matches!(context.session, Session::SignedIn(_));
    let is_new_here = is_new.unwrap_or(!is_signed_in);
    let send = {
        let (accepted, to) = (accepted.setter(), props.to);
        sending(move |body: Value| {
            let (context, accepted) = (context.clone(), accepted.clone());
            async move {
                let done = members::accept(&context.client, to, &decoded(body)?).await?;
                if is_signed_in {
                    // The roles of the person have changed; if they cannot be read, the next visit does.
                    if let Ok(me) = accounts::me(&context.client).await {
                        context.begin(me);
                    }
                }
                accepted.set(Some(done));
                Ok(())
            }
        })
    };
    let content = match &*accepted {
        Some(done) => success(&texts, done, is_signed_in),
        None => html! {
            <>
                <p class="portal-lead">{ &props.lead }</p>
                <RadioGroup<bool>
                    id="invitation-account" legend={texts.say("invitation-account")} options={ways(&texts)} value={is_new_here}
                    onchange={let is_new = is_new.setter(); move |value| is_new.set(Some(value))}
                />
                <Ask
                    id="invitation" form={form(&texts, &token, is_new_here)} label={texts.say("invitation-accept")}
                    failed={texts.say("invitation-failed")} {send}
                />
            </>
        },
    };
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={props.title.clone()} />
            { content }
        </div>
    }
}

fn ways(texts: &Texts) -> Vec<RadioOption<bool>> {
    vec![
        RadioOption {
            value: true,
            text: texts.say("invitation-new").into(),
            help: texts.say("invitation-new-help").into(),
        },
        RadioOption {
            value: false,
            text: texts.say("invitation-known").into(),
            help: texts.say("invitation-known-help").into(),
        },
    ]
}

fn form(texts: &Texts, token: &str, is_new: bool) -> ActionForm {
    let form = ActionForm::with(json!({ "token": token }));
    if !is_new {
        return form;
    }
    form.and(vec![
        ask("/name", texts.say("account-name"), Control::Line)
            .optional()
            .help(texts.say("invitation-name-help")),
        ask(
            "/password",
            texts.say("account-password"),
            Control::NewPassword,
        )
        .help(texts.say("account-password-help")),
    ])
}

fn success(texts: &Texts, done: &AcceptedInvitation, is_signed_in: bool) -> Html {
    let seat = match &done.membership {
        Membership::Organisation { name, .. } | Membership::PartnershipOfficer { name, .. } => {
            name.clone()
        }
        Membership::SupportOffice => texts.say("party-support-office"),
        Membership::Commission => texts.say("party-commission"),
    };
    let (to, label) = if is_signed_in {
        (Route::Overview, texts.say("nav-overview"))
    } else {
        (Route::SignIn, texts.say("nav-sign-in"))
    };
    let email = done.account.email.as_str();
    html! {
        <Notification tone={Tone::Success} title={texts.tell("invitation-accepted", [("seat", seat.into())])} live=true>
            <p>{ texts.tell("invitation-accepted-text", [("email", email.into())]) }</p>
            <NavLink {to} class="ecl-button ecl-button--primary">{ label }</NavLink>
        </Notification>
    }
}
