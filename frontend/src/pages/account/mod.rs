//! One's own account: profile, address, password, sessions, data.

mod data;
mod device;
mod erasure;
mod profile;
mod secrets;
mod sessions;

use std::rc::Rc;

use clusterxchange_contract::identity::{Erasure, Me, OpenSession};
use clusterxchange_contract::page::Page;
use futures_util::try_join;
use yew::prelude::*;

use super::gate::Gate;
use crate::api::{ApiClient, ApiError, Versioned};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, NavLink, PageTitle, Remote, Spinner, use_remote};

/// The page of one's own account, and the last word to someone who has left.
#[component]
pub fn Account() -> Html {
    let texts = use_texts();
    let erased = use_state(|| None::<Rc<Erasure>>);
    if let Some(erased) = &*erased {
        return html! { <erasure::Farewell erased={erased.clone()} /> };
    }
    let onerased = {
        let erased = erased.setter();
        Callback::from(move |done| erased.set(Some(done)))
    };
    html! {
        <Gate title={texts.say("profile-title")} here={Route::Account}>
            <PageTitle title={texts.say("profile-title")} />
            <Desk {onerased} />
        </Gate>
    }
}

/// What the page asks for: two calls.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    me: Versioned<Rc<Me>>,
    sessions: Rc<Page<OpenSession>>,
}

async fn load(client: ApiClient) -> Result<Answer, ApiError> {
    let (me, sessions) = try_join!(
        client.get_versioned::<Me>("/api/v1/me"),
        client.get::<Page<OpenSession>>("/api/v1/sessions", &[("limit", "200")]),
    )?;
    Ok(Answer {
        me,
        sessions: Rc::new(sessions),
    })
}

#[derive(Properties, PartialEq)]
struct Props {
    onerased: Callback<Rc<Erasure>>,
}

#[component]
fn Desk(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, reload) = use_remote((), move |()| load(client));
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} retry={reload} /> }
        }
        Remote::Ready(answer) => {
            let email = answer.me.content.account.email.clone();
            html! {
                <div class="portal-measure account">
                    <p class="portal-lead">{ texts.tell("profile-lead", [("email", email.as_str().into())]) }</p>
                    { section("profile", texts.say("profile-who"), html! { <profile::Profile me={answer.me.clone()} onchange={reload.clone()} /> }) }
                    { section("roles", texts.say("profile-roles"), roles(&texts, &answer.me.content)) }
                    { section("address", texts.say("profile-address"), html! { <secrets::Address /> }) }
                    { section("password", texts.say("account-password"), html! { <secrets::Password onchange={reload.clone()} /> }) }
                    { section("sessions", texts.say("profile-sessions"), html! { <sessions::Sessions sessions={answer.sessions.clone()} onchange={reload} /> }) }
                    { section("data", texts.say("profile-data"), html! { <data::Export /> }) }
                    { section("erasure", texts.say("profile-erasure"), html! { <erasure::ErasureDesk onerased={props.onerased.clone()} /> }) }
                </div>
            }
        }
    }
}

fn section(id: &'static str, title: String, content: Html) -> Html {
    let heading = format!("{id}-title");
    html! {
        <section class="case-section" {id} aria-labelledby={heading.clone()}>
            <h2 id={heading} class="case-section__title">{ title }</h2>
            { content }
        </section>
    }
}

fn roles(texts: &Texts, me: &Me) -> Html {
    use clusterxchange_contract::identity::Membership;
    if me.memberships.is_empty() {
        return html! { <p>{ texts.say("profile-no-roles") }</p> };
    }
    let entry = |membership: &Membership| match membership {
        Membership::Organisation { name, .. } => {
            let name = Some(name.clone()).filter(|name| !name.is_empty());
            let name = name.unwrap_or_else(|| texts.say("overview-organisation"));
            html! { <li><NavLink to={Route::Organisation} class="ecl-link">{ name }</NavLink></li> }
        }
        Membership::PartnershipOfficer { name, .. } => {
            html! { <li>{ texts.tell("profile-officer", [("name", name.as_str().into())]) }</li> }
        }
        Membership::SupportOffice => html! { <li>{ texts.say("party-support-office") }</li> },
        Membership::Commission => html! { <li>{ texts.say("party-commission") }</li> },
    };
    html! { <ul class="portal-list">{ for me.memberships.iter().map(entry) }</ul> }
}
