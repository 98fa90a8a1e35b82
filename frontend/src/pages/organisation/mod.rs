//! One's organisation: who acts for it, and the tokens of its own systems.

mod issued;
mod members;
mod new_token;
mod tokens;

use std::rc::Rc;

use clusterxchange_contract::identity::{
    ApiToken, Me, Membership, OrganisationDetails, TokenOwner,
};
use clusterxchange_contract::page::Page;
use clusterxchange_domain::text::Name;
use futures_util::future::try_join_all;
use futures_util::try_join;
use yew::prelude::*;

use super::gate::Gate;
use crate::api::{ApiClient, ApiError, Versioned, members as api};
use crate::i18n::{text_id, use_texts};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::{Failure, NavLink, Notification, PageTitle, Remote, Spinner, Tone, use_remote};

/// The page of those who act for an organisation or a Partnership.
#[component]
pub fn Organisation() -> Html {
    let texts = use_texts();
    let own = match &use_session().session {
        Session::SignedIn(me) => title(&me.memberships),
        Session::Anonymous | Session::Resuming => None,
    };
    let title = texts.say(own.unwrap_or(OWN));
    html! {
        <Gate title={title.clone()} here={Route::Organisation}>
            <PageTitle {title} />
            <Start />
        </Gate>
    }
}

/// What the page of an organisation is called.
const OWN: &str = text_id("organisation-title");

/// What the page is called for somebody with these seats: a Partnership has its API tokens there, the
/// Support Office and the Commission have nothing.
pub fn title(seats: &[Membership]) -> Option<&'static str> {
    let holds = |wanted: fn(&Membership) -> bool| seats.iter().any(wanted);
    if seats.is_empty() || holds(|seat| matches!(seat, Membership::Organisation { .. })) {
        Some(OWN)
    } else if holds(|seat| matches!(seat, Membership::PartnershipOfficer { .. })) {
        Some(text_id("token-title"))
    } else {
        None
    }
}

/// What the page asks for: the tokens, and each organisation of the reader, mostly one.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    organisations: Vec<Versioned<Rc<OrganisationDetails>>>,
    tokens: Rc<Page<ApiToken>>,
}

async fn load(client: ApiClient, me: Rc<Me>) -> Result<Answer, ApiError> {
    let organisations = api::organisations(&me).into_iter().map(|(id, _)| {
        let client = client.clone();
        async move {
            let path = format!("/api/v1/organisations/{id}");
            client.get_versioned::<OrganisationDetails>(&path).await
        }
    });
    let (organisations, tokens) = try_join!(
        try_join_all(organisations),
        client.get::<Page<ApiToken>>("/api/v1/api-tokens", &[("limit", "200")]),
    )?;
    Ok(Answer {
        organisations,
        tokens: Rc::new(tokens),
    })
}

/// What tokens of the reader can belong to, with its name.
pub fn owners(me: &Me) -> Vec<(TokenOwner, String)> {
    let owner = |membership: &Membership| match membership {
        Membership::Organisation {
            organisation_id,
            name,
        } => Some((
            TokenOwner::Organisation {
                organisation_id: *organisation_id,
            },
            name.clone(),
        )),
        Membership::PartnershipOfficer {
            partnership_id,
            name,
        } => {
            let partnership_id = Name::parse(partnership_id).ok()?;
            Some((TokenOwner::Partnership { partnership_id }, name.clone()))
        }
        Membership::SupportOffice | Membership::Commission => None,
    };
    me.memberships.iter().filter_map(owner).collect()
}

#[component]
fn Start() -> Html {
    match use_session().session {
        Session::SignedIn(me) => html! { <Desk {me} /> },
        Session::Anonymous | Session::Resuming => Html::default(),
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    me: Rc<Me>,
}

#[component]
fn Desk(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, reload) = use_remote(props.me.clone(), move |me: &Rc<Me>| {
        load(client, me.clone())
    });
    let owners = Rc::new(owners(&props.me));
    if owners.is_empty() {
        return html! {
            <Notification tone={Tone::Info} title={texts.say("organisation-none")}>
                <p>{ texts.say("organisation-none-text") }</p>
                <NavLink to={Route::Overview} class="ecl-button ecl-button--secondary">{ texts.say("nav-overview") }</NavLink>
            </Notification>
        };
    }
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("case-failed")} {error} retry={reload} /> }
        }
        Remote::Ready(Answer {
            organisations,
            tokens,
        }) => {
            let alone = organisations.is_empty();
            let members = organisations.into_iter().map(|organisation| {
                let key = organisation.content.id.to_string();
                html! { <members::Members {key} {organisation} me={props.me.clone()} onchange={reload.clone()} /> }
            });
            html! {
                <div class="portal-measure account">
                    { for members }
                    <tokens::Tokens {owners} {alone} {tokens} onchange={reload.clone()} />
                </div>
            }
        }
    }
}

#[cfg(test)]
mod test {
    use clusterxchange_contract::identity::Membership;

    use super::title;

    #[test]
    fn nobody_is_led_to_a_page_on_which_there_is_nothing_for_them() {
        assert_eq!(title(&[]), Some("organisation-title"));
        assert_eq!(title(&[Membership::SupportOffice]), None);
        assert_eq!(title(&[Membership::Commission]), None);
    }
}
