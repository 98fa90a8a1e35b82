//! Reading and writing the thread of a case.

use std::collections::HashMap;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::message::{Message, NewMessage};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_contract::words;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Role;
use uuid::Uuid;

use super::store;
use crate::app::App;
use crate::cases::notification::{News, deliver};
use crate::cases::parties;
use crate::change::Work;
use crate::http::{ApiError, Window};
use crate::identity::Actor;
use crate::identity::account::store as account;
use crate::outbox::Mail;
use crate::words::Words;

/// Those whom a thread is about. Everyone else on a seat can read it, and gets mails once they have
/// written in it themselves.
const CONCERNED: [Party; 4] = [
    Party::Applicant,
    Party::Partnership,
    Party::Visitor,
    Party::Host,
];

/// The thread of a case, the oldest message first.
pub async fn list(
    app: &App,
    actor: &Actor,
    kind: CaseKind,
    case: Uuid,
    query: &PageQuery,
) -> Result<Page<Message>, ApiError> {
    has_thread(kind)?;
    parties::seats(&app.db, actor, kind, case).await?;
    let window = Window::from_query(query)?;
    let rows = store::list(&app.db, kind, case, &window).await?;
    let authors = account::names(&app.db, rows.iter().map(|row| row.account_id)).await?;
    window.page(
        rows,
        |row| (row.at, row.id),
        |row| shown(row, &authors, actor),
    )
}

/// Writes a message and tells the others.
pub async fn write(
    work: &Work,
    actor: &Actor,
    kind: CaseKind,
    case: Uuid,
    new: NewMessage,
) -> Result<Message, ApiError> {
    has_thread(kind)?;
    let parties = parties::of(work.conn(), kind, case)
        .await?
        .ok_or(ApiError::NotFound)?;
    let seats = parties.seats_of(&actor.roles);
    let party = *seats.first().ok_or(ApiError::NotFound)?;
    let written_before = store::seats(work.conn(), kind, case).await?;
    let row = store::Model {
        id: Uuid::now_v7(),
        case_kind: kind.key().to_owned(),
        case_id: case,
        account_id: actor.account_id,
        party: party.key().to_owned(),
        at: work.now,
        text: new.text.into_string(),
    };
    store::insert(work.conn(), row.clone()).await?;
    let others: Vec<Role> = Party::ALL
        .into_iter()
        .filter(|seat| CONCERNED.contains(seat) || written_before.iter().any(|it| it == seat.key()))
        .filter_map(|seat| parties.holder(seat))
        .collect();
    let authors = account::names(work.conn(), [actor.account_id]).await?;
    let message = shown(row, &authors, actor)?;
    let title = parties::title_of(work.conn(), &parties).await?;
    let news = News {
        kind: kind.key(),
        case_id: case,
        action: "message".to_owned(),
        title: Some(title.clone()),
        state: None,
        author: Some(message.author.clone()),
        text: format!("{title}: {} wrote a message", message.author),
        path: format!("/{}s/{case}", kind.key()),
    };
    deliver(work, Some(actor), &others, &news, |person| {
        Mail::to(&person.email, &person.locale, "case-message")
            .with("name", &person.name)
            .with(
                "title",
                &words::title(Words::of(&person.locale), kind, &title),
            )
            .with("author", &message.author)
            .with("message", &message.text)
    })
    .await?;
    Ok(message)
}

fn has_thread(kind: CaseKind) -> Result<(), ApiError> {
    match kind {
        CaseKind::Registration | CaseKind::Proposal | CaseKind::Exchange => Ok(()),
        CaseKind::Visit | CaseKind::Administration => Err(ApiError::NotFound),
    }
}

fn shown(
    row: store::Model,
    authors: &HashMap<Uuid, String>,
    actor: &Actor,
) -> Result<Message, ApiError> {
    let party = Party::ALL.into_iter().find(|it| it.key() == row.party);
    let author = authors.get(&row.account_id).cloned();
    Ok(Message {
        id: row.id,
        at: row.at,
        author: author.unwrap_or_default(),
        party: party
            .ok_or_else(|| ApiError::Internal(anyhow::anyhow!("message {} is broken", row.id)))?,
        is_own: row.account_id == actor.account_id,
        text: row.text,
    })
}
