//! Help: whom one can ask, what was asked and answered, and the questions of others.

mod contact;
mod messages;
mod questions;
mod thread;

use std::rc::Rc;

use clusterxchange_contract::help::{ContactKind, Help as Contacts, HelpMessage, HelpThread};
use clusterxchange_contract::identity::Membership;
use clusterxchange_contract::page::Page;
use futures_util::try_join;
use yew::prelude::*;

pub use thread::Thread;

use super::gate::Gate;
use crate::api::{ApiClient, ApiError};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{Failure, PageTitle, Remote, Spinner, use_remote};

/// The page of help.
#[component]
pub fn Help() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("help-title")} here={Route::Help}>
            <PageTitle title={texts.say("help-title")} />
            <Desk />
        </Gate>
    }
}

/// What the page asks for: two calls, and one more for those who answer.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    contacts: Rc<Contacts>,
    messages: Rc<Page<HelpMessage>>,
    waiting: Option<Rc<Page<HelpThread>>>,
}

async fn load(client: ApiClient, answers: bool) -> Result<Answer, ApiError> {
    let threads = async {
        if !answers {
            return Ok(None);
        }
        let threads = client.get("/api/v1/help/threads", &[]).await?;
        Ok(Some(Rc::new(threads)))
    };
    let (contacts, messages, waiting) = try_join!(
        client.get::<Contacts>("/api/v1/help", &[]),
        client.get("/api/v1/help/messages", &[("limit", "200")]),
        threads,
    )?;
    Ok(Answer {
        contacts: Rc::new(contacts),
        messages: Rc::new(messages),
        waiting,
    })
}

/// Whether someone answers questions of others.
pub fn is_helper(session: &Session) -> bool {
    let Session::SignedIn(me) = session else {
        return false;
    };
    me.memberships.iter().any(|membership| {
        matches!(
            membership,
            Membership::PartnershipOfficer { .. } | Membership::SupportOffice
        )
    })
}

/// Whether someone is the Support Office, and has nobody to ask here.
fn is_support(session: &Session) -> bool {
    matches!(session, Session::SignedIn(me) if me.memberships.contains(&Membership::SupportOffice))
}

#[component]
fn Desk() -> Html {
    let texts = use_texts();
    let context = use_session();
    let (client, answers) = (context.client.clone(), is_helper(&context.session));
    let (answer, reload) = use_remote(answers, move |answers: &bool| load(client, *answers));
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} retry={reload} /> }
        }
        Remote::Ready(Answer {
            contacts,
            messages,
            waiting,
        }) => {
            let own = &contacts.contact_point;
            // The Support Office is the one that everybody else asks.
            let is_asked = is_support(&context.session);
            html! {
                <div class="help">
                    if let Some(threads) = waiting {
                        <questions::Questions {threads} />
                    }
                    if !is_asked {
                    <section class="case-section" aria-labelledby="help-contact">
                        <h2 id="help-contact" class="case-section__title">{ texts.say("help-contact") }</h2>
                        <div class="sides">
                            <contact::Contact point={own.clone()} />
                            if own.kind == ContactKind::Partnership {
                                <contact::Contact point={contacts.support_office.clone()} />
                            }
                        </div>
                    </section>
                    <messages::Own contact={own.name.clone()} {messages} onsent={reload} />
                    }
                </div>
            }
        }
    }
}
