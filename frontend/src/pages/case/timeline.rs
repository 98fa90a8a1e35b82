//! What happened in a case, from its ledger.

use clusterxchange_contract::case::{CaseEvent, CaseKind};
use uuid::Uuid;
use yew::prelude::*;

use super::actions::done;
use super::party;
use crate::api::cases;
use crate::i18n::{Texts, format, use_texts};
use crate::session::use_session;
use crate::ui::{Failure, Remote, Spinner, Timeline, TimelineItem, use_remote};

/// What [`History`] takes.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What kind of case.
    pub kind: CaseKind,
    /// The case.
    pub id: Uuid,
    /// Its version: the history is read again when it changes.
    pub version: AttrValue,
}

/// Who did what, when, the last event first.
#[component]
pub fn History(props: &Props) -> Html {
    let texts = use_texts();
    let client = use_session().client;
    let question = (props.kind, props.id, props.version.clone());
    let (answer, retry) = use_remote(
        question,
        move |(kind, id, _): &(CaseKind, Uuid, AttrValue)| {
            let (kind, id) = (*kind, *id);
            async move { cases::events(&client, kind, id).await }
        },
    );
    let content = match answer {
        Remote::Loading => html! { <Spinner text={texts.say("history-loading")} /> },
        Remote::Failed(error) => {
            html! { <Failure title={texts.say("history-failed")} {error} {retry} /> }
        }
        Remote::Ready(events) => {
            let items: Vec<_> = events
                .iter()
                .rev()
                .map(|event| entry(&texts, props.kind, event))
                .collect();
            html! { <Timeline {items} /> }
        }
    };
    html! {
        <section class="case-history" aria-labelledby="case-history">
            <h2 id="case-history" class="case-section__title">{ texts.say("history-title") }</h2>
            { content }
        </section>
    }
}

fn entry(texts: &Texts, kind: CaseKind, event: &CaseEvent) -> TimelineItem {
    let seats: Vec<_> = event.seats.iter().map(|seat| party(texts, *seat)).collect();
    let who = if seats.is_empty() {
        texts.say("party-system")
    } else {
        seats.join(", ")
    };
    let reason = event
        .details
        .get("reason")
        .and_then(|reason| reason.as_str());
    TimelineItem {
        when: format::moment(texts, event.at).into(),
        title: done(texts, kind, &event.action).into(),
        content: html! {
            <>
                <p class="portal-quiet">{ who }</p>
                if let Some(reason) = reason {
                    <blockquote class="portal-quote">{ reason }</blockquote>
                }
            </>
        },
    }
}
