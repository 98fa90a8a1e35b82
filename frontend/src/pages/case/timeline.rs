//! What happened in a case, from its ledger.

use clusterxchange_contract::case::{CaseEvent, CaseKind};
use uuid::Uuid;
use yew::prelude::*;

use super::actions::done;
use super::{party, state_name};
use crate::api::cases;
use crate::i18n::{Texts, format, use_texts};
use crate::pages::office::parts::use_staff;
use crate::session::use_session;
use crate::ui::{Fact, Facts, Failure, Remote, Spinner, Timeline, TimelineItem, use_remote};

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
    let reads_ledger = use_staff().is_any();
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
                .map(|event| entry(&texts, props.kind, event, reads_ledger))
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

/// The entry of the ledger, for those who check it: action and states in words, the rest as it stands.
fn record(texts: &Texts, kind: CaseKind, event: &CaseEvent) -> Html {
    let text = |name: String, value: &str| -> Fact {
        (
            name.into(),
            html! { <span class="office-long">{ value }</span> },
        )
    };
    let state = |key: &str| match key {
        "" => "–".to_owned(),
        key => state_name(texts, kind, key, key),
    };
    let actor = event.actor.map(|actor| actor.to_string());
    let items = vec![
        text(texts.say("ledger-number"), &event.sequence.to_string()),
        text(
            texts.say("ledger-action"),
            &done(texts, kind, &event.action),
        ),
        text(texts.say("ledger-from"), &state(&event.from)),
        text(texts.say("ledger-to"), &state(&event.to)),
        text(texts.say("ledger-actor"), actor.as_deref().unwrap_or("–")),
        text(texts.say("ledger-rulebook"), &event.rulebook),
        text(texts.say("ledger-hash"), &event.hash),
    ];
    html! {
        <details class="ledger">
            <summary>{ texts.say("ledger-entry") }</summary>
            <p class="portal-quiet">{ texts.say("ledger-help") }</p>
            <Facts {items} />
        </details>
    }
}

fn entry(texts: &Texts, kind: CaseKind, event: &CaseEvent, reads_ledger: bool) -> TimelineItem {
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
                if reads_ledger {
                    { record(texts, kind, event) }
                }
            </>
        },
    }
}
