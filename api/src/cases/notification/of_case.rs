//! News of cases, in words: what was done, what has begun, and what still waits.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::words;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::{Named, Role};
use sea_orm::entity::prelude::DateTimeUtc;

use super::{News, deliver};
use crate::cases::{Case, Stored};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::identity::account::store as account;
use crate::outbox::Mail;
use crate::words::Words;

/// Tells everyone on `seats` what was done, except the one who did it. `note` are words that go with
/// it, for example a reason.
pub async fn tell<C: Case>(
    work: &Work,
    actor: Option<&Actor>,
    case: &Stored<C>,
    seats: &[Party],
    (action, to): (C::Action, C::Stage),
    note: &str,
) -> Result<(), ApiError> {
    if C::REMINDER == Some(action) {
        return remind(work, case, seats).await;
    }
    let text = format!("{} ({})", action.label(), to.label());
    let words = Said {
        action: action.key(),
        state: Some(to.key()),
        english: &text,
        note,
    };
    send_news(work, actor, case, seats, &words).await
}

/// Tells everyone on `seats` of something that is not a step of the state table, such as the
/// beginning of a case.
pub async fn announce<C: Case>(
    work: &Work,
    actor: &Actor,
    case: &Stored<C>,
    seats: &[Party],
    (action, english): (&str, &str),
    note: &str,
) -> Result<(), ApiError> {
    let words = Said {
        action,
        state: None,
        english,
        note,
    };
    send_news(work, Some(actor), case, seats, &words).await
}

/// What there is to say.
struct Said<'a> {
    action: &'a str,
    state: Option<&'a str>,
    english: &'a str,
    note: &'a str,
}

async fn send_news<C: Case>(
    work: &Work,
    actor: Option<&Actor>,
    case: &Stored<C>,
    seats: &[Party],
    said: &Said<'_>,
) -> Result<(), ApiError> {
    let waiting = case.lifecycle.waiting_on();
    let news = news(case, said);
    deliver(work, actor, &holders(case, seats), &news, |person| {
        let words = Words::of(&person.locale);
        let next = waiting.first().map(|waiting| {
            let what = words::awaited(words, C::CASE_KIND, &waiting.action);
            words.next(what.as_deref().unwrap_or(&waiting.label), waiting.party)
        });
        let what = words::told(words, C::CASE_KIND, said.action);
        let stage = case.lifecycle.stage();
        let state = words::state(words, C::CASE_KIND, stage.key());
        Mail::to(&person.email, &person.locale, "case-news")
            .with("name", &person.name)
            .with("title", &words::title(words, C::CASE_KIND, &case.title))
            .with("what", what.as_deref().unwrap_or(said.english))
            .with("state", state.as_deref().unwrap_or(stage.label()))
            .with("note", said.note)
            .with("next", next.as_deref().unwrap_or_default())
    })
    .await
}

async fn remind<C: Case>(work: &Work, case: &Stored<C>, seats: &[Party]) -> Result<(), ApiError> {
    let waiting = case.lifecycle.waiting_on();
    let Some(waiting) = waiting.first() else {
        return Ok(());
    };
    let text = format!("still waits for you: {}", waiting.label);
    let said = Said {
        action: "remind",
        state: None,
        english: &text,
        note: "",
    };
    let news = news(case, &said);
    deliver(work, None, &holders(case, seats), &news, |person| {
        let about = (C::CASE_KIND, case.title.as_str());
        reminder(
            person,
            about,
            (&waiting.action, &waiting.label),
            waiting.due,
        )
    })
    .await
}

/// The letter that reminds somebody of what a case waits for: the action with its English words.
pub fn reminder(
    person: &account::Model,
    (kind, title): (CaseKind, &str),
    (action, english): (&str, &str),
    due: Option<DateTimeUtc>,
) -> Mail {
    let words = Words::of(&person.locale);
    let what = words::awaited(words, kind, action);
    let due = due.map(|due| words.deadline(due));
    Mail::to(&person.email, &person.locale, "case-reminder")
        .with("name", &person.name)
        .with("title", &words::title(words, kind, title))
        .with("what", what.as_deref().unwrap_or(english))
        .with("due", due.as_deref().unwrap_or_default())
}

fn news<C: Case>(case: &Stored<C>, said: &Said<'_>) -> News {
    News {
        kind: C::CASE_KIND.key(),
        case_id: case.id,
        action: said.action.to_owned(),
        title: Some(case.title.clone()),
        state: said.state.map(str::to_owned),
        author: None,
        text: format!("{}: {}", case.title, said.english),
        path: format!("/{}s/{}", C::CASE_KIND.key(), case.id),
    }
}

fn holders<C>(case: &Stored<C>, seats: &[Party]) -> Vec<Role> {
    seats
        .iter()
        .filter_map(|seat| case.parties.holder(*seat))
        .collect()
}
