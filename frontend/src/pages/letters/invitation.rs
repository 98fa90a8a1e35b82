//! An invitation to act for an organisation, or to become staff of the scheme.

use std::rc::Rc;

use clusterxchange_contract::identity::{AcceptedInvitation, Membership, RoleInvitation};
use serde_json::{Value, json};
use yew::prelude::*;

use crate::api::accounts;
use crate::api::members::{self, InvitedTo};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::ask::{Ask, decoded, sending};
use crate::pages::case::actions::{ActionForm, Control, ask};
use crate::pages::secret::use_secret;
use crate::pages::verify::without_secret;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{
    Fact, Facts, Failure, NavLink, Notification, PageTitle, Remote, Spinner, Tone, use_remote,
};

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

/// Shows who invites to what, and takes the acceptance.
#[component]
fn Acceptance(props: &Props) -> Html {
    let texts = use_texts();
    let secret = use_secret(props.here);
    let Some(token) = secret else {
        return without_secret(&texts, props.title.clone());
    };
    html! {
        <div class="ecl-container portal-page portal-page--narrow">
            <PageTitle title={props.title.clone()} />
            <Shown to={props.to} {token} lead={props.lead.clone()} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    to: InvitedTo,
    token: String,
    lead: String,
}

/// The invitation, until it is accepted. Whoever has an account accepts with a click; a new one needs
/// a password.
#[component]
fn Shown(props: &ShownProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let accepted = use_state(|| None::<AcceptedInvitation>);
    let (answer, retry) = use_remote((props.to, props.token.clone()), move |(to, token)| {
        let (to, token): (InvitedTo, String) = (*to, token.clone());
        async move {
            let found = members::invitation(&client, to, &token).await?;
            Ok(Rc::new(found))
        }
    });
    if let Some(done) = &*accepted {
        return html! { <Success done={done.clone()} /> };
    }
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) if matches!(error.status(), Some(400 | 404)) => html! {
            <Notification tone={Tone::Warning} title={texts.say("invitation-over")}>{ texts.say("invitation-over-text") }</Notification>
        },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} {retry} /> }
        }
        Remote::Ready(invitation) => {
            let onaccept = {
                let accepted = accepted.setter();
                Callback::from(move |done| accepted.set(Some(done)))
            };
            html! {
                <>
                    <p class="portal-lead">{ &props.lead }</p>
                    <Facts items={facts(&texts, &invitation)} />
                    <Answer to={props.to} token={props.token.clone()} {invitation} {onaccept} />
                </>
            }
        }
    }
}

/// Who invites, to which role, and until when.
fn facts(texts: &Texts, invitation: &RoleInvitation) -> Vec<Fact> {
    let mut items: Vec<Fact> = Vec::new();
    let mut add = |name: String, value: String| items.push((name.into(), html! { { value } }));
    if let Some(inviter) = &invitation.inviter {
        add(texts.say("invitation-who"), inviter.clone());
    }
    add(
        texts.say("invitation-your-role"),
        role(texts, &invitation.membership),
    );
    add(
        texts.say("invitation-invited"),
        format!("{}, {}", invitation.name, invitation.email),
    );
    add(
        texts.say("invitation-open-until"),
        format::moment(texts, invitation.expires_at),
    );
    items
}

fn role(texts: &Texts, membership: &Membership) -> String {
    match membership {
        Membership::Organisation { name, .. } => {
            texts.tell("invitation-as-member", [("name", name.as_str().into())])
        }
        Membership::PartnershipOfficer { name, .. } => {
            texts.tell("invitation-as-officer", [("name", name.as_str().into())])
        }
        Membership::SupportOffice => texts.say("invitation-as-support-office"),
        Membership::Commission => texts.say("invitation-as-commission"),
    }
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    to: InvitedTo,
    token: String,
    invitation: Rc<RoleInvitation>,
    onaccept: Callback<AcceptedInvitation>,
}

/// The button that accepts, with a password where the address has no account yet.
#[component]
fn Answer(props: &AnswerProps) -> Html {
    let texts = use_texts();
    let context = use_session();
    let is_signed_in = matches!(context.session, Session::SignedIn(_));
    let send = {
        let (onaccept, to) = (props.onaccept.clone(), props.to);
        sending(move |body: Value| {
            let (context, onaccept) = (context.clone(), onaccept.clone());
            async move {
                let done = members::accept(&context.client, to, &decoded(body)?).await?;
                if is_signed_in {
                    // The roles of the person have changed; if they cannot be read, the next visit does.
                    if let Ok(me) = accounts::me(&context.client).await {
                        context.begin(me);
                    }
                }
                onaccept.emit(done);
                Ok(())
            }
        })
    };
    let has_account = props.invitation.has_account;
    let email = [("email", props.invitation.email.as_str().into())];
    let way = if has_account {
        texts.tell("invitation-has-account", email)
    } else {
        texts.tell("invitation-makes-account", email)
    };
    html! {
        <>
            <p>{ way }</p>
            <Ask
                id="invitation" form={form(&texts, &props.token, !has_account)} label={texts.say("invitation-accept")}
                failed={texts.say("invitation-failed")} {send}
            />
        </>
    }
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

#[derive(Properties, PartialEq)]
struct SuccessProps {
    done: AcceptedInvitation,
}

/// What has been accepted, and the way on.
#[component]
fn Success(props: &SuccessProps) -> Html {
    let texts = use_texts();
    let context = use_session();
    let is_signed_in = matches!(context.session, Session::SignedIn(_));
    let done = &props.done;
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
