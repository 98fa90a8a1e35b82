//! Suggestions and catalogue: who suits, why, and who cannot be asked now.

mod agreed;
mod card;
mod details;
mod filter;
mod profile;
mod propose;

pub use profile::Profile;

use std::rc::Rc;

use clusterxchange_contract::matching::Match;
use clusterxchange_contract::page::Page;
use clusterxchange_contract::registration::RegistrationHead;
use clusterxchange_domain::reference::Role;
use futures_util::try_join;
use yew::prelude::*;

use card::Card;
use filter::{Filter, FilterForm};

use super::gate::Gate;
use super::references::References;
use super::turning::Turning;
use crate::api::{ApiClient, ApiError};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{Failure, NavLink, Notification, PageTitle, Remote, Spinner, Tone, use_remote};

/// The page of those who look for a counterpart.
#[component]
pub fn Counterparts() -> Html {
    let texts = use_texts();
    html! {
        <Gate title={texts.say("counterparts-title")} here={Route::Counterparts}>
            <PageTitle title={texts.say("counterparts-title")} />
            <p class="portal-lead">{ texts.say("counterparts-lead") }</p>
            <p class="portal-turning">
                <NavLink to={Route::Invitations} class="ecl-link">{ texts.say("invite-title") }</NavLink>
                <NavLink to={Route::Visits} class="ecl-link">{ texts.say("visit-title") }</NavLink>
            </p>
            <Start />
        </Gate>
    }
}

/// What is asked once: the reader's accepted registration and the lists.
#[derive(Debug, Clone, PartialEq)]
struct Ground {
    own: Option<RegistrationHead>,
    references: Rc<References>,
}

async fn ground(client: ApiClient, texts: Texts) -> Result<Ground, ApiError> {
    let (own, references) = try_join!(
        client.get::<Page<RegistrationHead>>("/api/v1/registrations", &[("state", "accepted")]),
        References::load(client.clone(), texts),
    )?;
    Ok(Ground {
        own: own.items.into_iter().next(),
        references: Rc::new(references),
    })
}

#[component]
fn Start() -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote((), {
        let texts = texts.clone();
        move |()| ground(client, texts)
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("counterparts-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("counterparts-failed")} {error} {retry} /> }
        }
        Remote::Ready(Ground { own: None, .. }) => html! {
            <Notification tone={Tone::Info} title={texts.say("counterparts-not-yet")}>
                <p>{ texts.say("counterparts-not-yet-text") }</p>
                <NavLink to={Route::Overview} class="ecl-button ecl-button--secondary">{ texts.say("nav-overview") }</NavLink>
            </Notification>
        },
        Remote::Ready(Ground {
            own: Some(own),
            references,
        }) => html! { <Search own={Rc::new(own)} {references} /> },
    }
}

#[derive(Properties, PartialEq)]
struct SearchProps {
    own: Rc<RegistrationHead>,
    references: Rc<References>,
}

/// The filter, and what it finds.
#[component]
fn Search(props: &SearchProps) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let first = props.own.roles.first().copied().unwrap_or(Role::Visitor);
    let filter = use_state(|| Filter::new(first));
    let trail = use_state(Vec::<String>::new);
    let question = ((*filter).clone(), trail.last().cloned());
    let registration = props.own.id.to_string();
    let (answer, retry) = use_remote(
        question,
        move |(filter, cursor): &(Filter, Option<String>)| {
            let (path, mut query) = filter.question(&registration);
            query.extend(cursor.clone().map(|cursor| ("cursor", cursor)));
            async move {
                let query: Vec<_> = query
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect();
                client.get::<Page<Match>>(path, &query).await
            }
        },
    );
    let onchange = {
        let (filter, trail) = (filter.setter(), trail.setter());
        Callback::from(move |next| {
            filter.set(next);
            trail.set(Vec::new());
        })
    };
    let found = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("counterparts-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("counterparts-failed")} {error} {retry} /> }
        }
        Remote::Ready(page) if page.items.is_empty() => {
            html! { <p class="work__nothing">{ texts.say("counterparts-none") }</p> }
        }
        Remote::Ready(page) => html! {
            <>
                <ul class="counterparts">
                    { for page.items.iter().map(|found| html! {
                        <Card key={found.participant.registration_id.to_string()} found={Rc::new(found.clone())} own={props.own.clone()} role={filter.role} mode={filter.mode} references={props.references.clone()} />
                    }) }
                </ul>
                <Turning trail={trail.clone()} next={page.next.clone()} />
            </>
        },
    };
    html! {
        <div class="planner counterparts-page">
            <FilterForm filter={(*filter).clone()} roles={props.own.roles.clone()} references={props.references.clone()} {onchange} />
            <section aria-label={texts.say("counterparts-found")} aria-live="polite">{ found }</section>
        </div>
    }
}
