//! An organisation that is known from elsewhere invites to an exchange.

use std::cell::RefCell;
use std::rc::Rc;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::matching::Invitation;
use yew::prelude::*;
use yew_router::prelude::*;

use super::claim::Claim;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::state_name;
use crate::pages::invitations::{mode, side};
use crate::pages::secret::secret;
use crate::pages::verify::without_secret;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{
    Fact, Facts, Failure, NavLink, Notification, PageTitle, Remote, Spinner, Tone, use_remote,
};

thread_local! {
    /// The secret of the page, for the way back from signing in. Unlike others it works until the
    /// invitation ends, so it may also stay in the address.
    static SECRET: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Shows who invites, to what, and takes the invitation over.
#[component]
pub fn CounterpartInvitation() -> Html {
    let texts = use_texts();
    let query = use_location().map(|location| location.query_str().to_owned());
    let token = use_memo((), move |()| {
        let found = query.as_deref().and_then(secret);
        SECRET.with_borrow_mut(|kept| {
            if found.is_some() {
                kept.clone_from(&found);
            }
            kept.clone()
        })
    });
    match token.as_ref() {
        Some(token) => html! { <Shown token={token.clone()} /> },
        None => without_secret(&texts, texts.say("invitation-counterpart-title")),
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    token: String,
}

#[component]
fn Shown(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(props.token.clone(), move |token: &String| {
        let path = format!("/api/v1/invitations/{token}");
        async move { client.get::<Invitation>(&path, &[]).await }
    });
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) if matches!(error.status(), Some(400 | 404)) => html! {
            <>
                <PageTitle title={texts.say("invitation-counterpart-title")} />
                <Notification tone={Tone::Warning} title={texts.say("invitation-over")}>{ texts.say("invitation-over-text") }</Notification>
            </>
        },
        Remote::Failed(error) => html! {
            <>
                <PageTitle title={texts.say("invitation-counterpart-title")} />
                <Failure title={texts.say("case-failed")} {error} {retry} />
            </>
        },
        Remote::Ready(invitation) => {
            html! { <Letter token={props.token.clone()} invitation={Rc::new(invitation)} /> }
        }
    };
    html! { <div class="ecl-container portal-page portal-page--narrow">{ content }</div> }
}

#[derive(Properties, PartialEq)]
struct LetterProps {
    token: String,
    invitation: Rc<Invitation>,
}

#[component]
fn Letter(props: &LetterProps) -> Html {
    let texts = use_texts();
    let session = use_session().session;
    let invitation = &props.invitation;
    let title = texts.tell(
        "invitation-from",
        [("organisation", invitation.organisation.as_str().into())],
    );
    let state = state_name(
        &texts,
        CaseKind::Proposal,
        &invitation.state,
        &invitation.state_label,
    );
    let is_open = invitation.state == "invited";
    html! {
        <>
            <PageTitle {title} />
            <p class="portal-lead">{ texts.tell("invitation-to", [("name", invitation.name.as_str().into())]) }</p>
            <blockquote class="portal-quote portal-prose">{ &invitation.message }</blockquote>
            <Facts items={facts(&texts, invitation)} />
            if !is_open {
                <Notification tone={Tone::Info} title={texts.tell("invitation-state", [("state", state.into())])}>
                    { texts.say("invitation-state-text") }
                </Notification>
            } else if let Session::SignedIn(_) = session {
                <Claim token={props.token.clone()} role={invitation.invited_role} />
            } else {
                { way_in(&texts) }
            }
        </>
    }
}

fn facts(texts: &Texts, invitation: &Invitation) -> Vec<Fact> {
    let country = invitation
        .country
        .map(|code| format::country(texts, code.as_str()));
    let mut items: Vec<Fact> = Vec::new();
    let mut add = |name: String, value: String| items.push((name.into(), html! { { value } }));
    add(
        texts.say("invitation-who"),
        country.map_or_else(
            || invitation.organisation.clone(),
            |country| format!("{}, {country}", invitation.organisation),
        ),
    );
    add(
        texts.say("invitation-their-role"),
        side(texts, invitation.inviting_role),
    );
    add(
        texts.say("invitation-your-role"),
        side(texts, invitation.invited_role),
    );
    add(texts.say("exchange-mode"), mode(texts, invitation.mode));
    if let Some(until) = invitation.open_until {
        add(
            texts.say("invitation-open-until"),
            format::moment(texts, until),
        );
    }
    items
}

/// What to do without an account, or before signing in.
fn way_in(texts: &Texts) -> Html {
    html! {
        <section class="case-section" aria-labelledby="invitation-next">
            <h2 id="invitation-next" class="case-section__title">{ texts.say("invitation-next") }</h2>
            <ol class="invitation__steps">
                <li>{ texts.say("invitation-step-account") }</li>
                <li>{ texts.say("invitation-step-registration") }</li>
                <li>{ texts.say("invitation-step-claim") }</li>
            </ol>
            <div class="portal-turning">
                <NavLink to={Route::SignIn} then={Route::CounterpartInvitation.to_path()} class="ecl-button ecl-button--primary">{ texts.say("nav-sign-in") }</NavLink>
                <NavLink to={Route::SignUp} class="ecl-button ecl-button--secondary">{ texts.say("nav-sign-up") }</NavLink>
            </div>
        </section>
    }
}
