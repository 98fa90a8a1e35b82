//! A counterpart in full: what it is, what it offers or looks for, and how well the two fit.

use clusterxchange_contract::matching::{MatchDetails, Participant};
use clusterxchange_domain::reference::{Mode, Role};
use futures_util::try_join;
use uuid::Uuid;
use yew::prelude::*;

use crate::api::{ApiClient, ApiError};
use crate::i18n::{Texts, format, use_texts};
use crate::pages::case::in_full;
use crate::pages::references::{List, References};
use crate::session::use_session;
use crate::ui::{Accordion, AccordionItem, Fact, Facts, Failure, Remote, Spinner, use_remote};

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
        Remote::Ready((details, references)) => shown(&texts, &details, &references, props.role),
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

fn shown(texts: &Texts, details: &MatchDetails, references: &References, role: Role) -> Html {
    let participant = &details.participant;
    let findings = &details.reasons.findings;
    let reasons = AccordionItem {
        title: html! { { texts.tell("counterpart-score", [("points", details.score.total.into())]) } },
        content: in_full(texts, findings),
    };
    html! {
        <section class="case-section" aria-labelledby="counterpart-title">
            <h2 id="counterpart-title" class="case-section__title">{ texts.tell("counterpart-about", [("name", participant.name.as_str().into())]) }</h2>
            if let Some(description) = &participant.description {
                <p class="portal-prose">{ description }</p>
            }
            <Facts items={facts(texts, participant, references, role)} />
            <Accordion id="counterpart-score" items={vec![reasons]} />
        </section>
    }
}

fn facts(texts: &Texts, participant: &Participant, names: &References, role: Role) -> Vec<Fact> {
    let (label, activities) = match role {
        Role::Visitor => (
            texts.say("counterpart-offers"),
            &participant.activities_offered,
        ),
        Role::Host => (
            texts.say("counterpart-wants"),
            &participant.activities_wanted,
        ),
    };
    let periods: Vec<_> = participant
        .availability
        .iter()
        .filter_map(|period| Some((period.from?, period.to?)))
        .map(|(from, to)| {
            let day = |day| format::day(texts, day).into();
            texts.tell("period", [("from", day(from)), ("to", day(to))])
        })
        .collect();
    let rows = [
        (
            texts.say("registration-organisation-sectors"),
            names.names(List::Sectors, &participant.sectors).join(", "),
        ),
        (label, names.names(List::Activities, activities).join(", ")),
        (
            texts.say("registration-languages"),
            names
                .names(List::Languages, &participant.languages)
                .join(", "),
        ),
        (texts.say("registration-availability"), periods.join("; ")),
    ];
    rows.into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(name, words)| (name.into(), html! { { words } }))
        .collect()
}
