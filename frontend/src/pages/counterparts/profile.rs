//! A counterpart in full: what it is, what it offers or looks for, and how well the two fit.

use clusterxchange_contract::matching::MatchDetails;
use clusterxchange_domain::reference::{Mode, Role};
use futures_util::try_join;
use uuid::Uuid;
use yew::prelude::*;

use super::details::details;
use crate::api::{ApiClient, ApiError};
use crate::i18n::{Texts, use_texts};
use crate::pages::case::in_full;
use crate::pages::references::References;
use crate::session::use_session;
use crate::ui::{Accordion, AccordionItem, Facts, Failure, Remote, Spinner, use_remote};

/// What [`Profile`] takes.
#[derive(Properties, Clone, PartialEq)]
pub struct Props {
    /// The counterpart's registration.
    pub id: Uuid,
    /// The reader's registration.
    pub own: Uuid,
    /// The reader's role.
    pub role: Role,
    /// In person or at a distance.
    pub mode: Mode,
}

/// Nothing where the counterpart may no longer be read.
#[component]
pub fn Profile(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let (answer, retry) = use_remote(props.clone(), {
        let texts = texts.clone();
        move |props: &Props| {
            let props = props.clone();
            async move { load(client, texts, props).await }
        }
    });
    match answer {
        Remote::Loading => html! { <Spinner text={texts.say("case-loading")} /> },
        Remote::Failed(error) if error.status() == Some(404) => Html::default(),
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("counterparts-failed")} {error} {retry} /> }
        }
        Remote::Ready((found, references)) => shown(&texts, &found, &references, props.role),
    }
}

async fn load(
    client: ApiClient,
    texts: Texts,
    props: Props,
) -> Result<(MatchDetails, References), ApiError> {
    let path = format!("/api/v1/participants/{}", props.id);
    let own = props.own.to_string();
    let query = [
        ("as", props.role.key()),
        ("mode", props.mode.key()),
        ("registration_id", own.as_str()),
    ];
    try_join!(
        client.get(&path, &query),
        References::load(client.clone(), texts),
    )
}

fn shown(texts: &Texts, found: &MatchDetails, references: &References, role: Role) -> Html {
    let participant = &found.participant;
    let findings = &found.reasons.findings;
    let reasons = AccordionItem {
        title: html! { { texts.tell("counterpart-score", [("points", found.score.total.into())]) } },
        content: in_full(texts, findings),
    };
    html! {
        <section class="case-section" aria-labelledby="counterpart-title">
            <h2 id="counterpart-title" class="case-section__title">{ texts.tell("counterpart-about", [("name", participant.name.as_str().into())]) }</h2>
            if let Some(description) = &participant.description {
                <p class="portal-prose">{ description }</p>
            }
            <Facts items={details(texts, participant, references, role)} />
            <Accordion id="counterpart-score" items={vec![reasons]} />
        </section>
    }
}
