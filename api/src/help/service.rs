//! Use-cases of help.

use std::collections::HashMap;

use clusterxchange_contract::help::{Help, HelpMessage, HelpThread};
use clusterxchange_contract::page::Page;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

use super::contact;
use super::store::{self, Key, Model};
use crate::app::App;
use crate::cases::message;
use crate::cases::notification::{self, News};
use crate::change::Work;
use crate::http::{ApiError, Window};
use crate::identity::account::store as account;
use crate::identity::{Actor, role};
use crate::outbox::{Mail, mail};

/// How many letters of a question stand in a list.
const EXCERPT: usize = 120;

/// Whom the actor can ask.
pub async fn help(app: &App, actor: &Actor) -> Result<Help, ApiError> {
    let today = app.clock.today();
    let role = contact::of_actor(&app.db, actor).await?;
    Ok(Help {
        contact_point: contact::details(app, &app.db, &role, today).await?,
        support_office: contact::support_office(app, today),
    })
}

/// The actor's messages with all contact points they ever had, the newest first.
pub async fn own_messages(
    db: &impl ConnectionTrait,
    actor: &Actor,
    window: &Window<Key>,
) -> Result<Page<HelpMessage>, ApiError> {
    let threads = store::threads_of(db, actor.account_id).await?;
    page(db, &threads, window).await
}

/// The messages of a thread that the actor answers, the newest first.
pub async fn messages_of(
    db: &impl ConnectionTrait,
    actor: &Actor,
    thread: Uuid,
    window: &Window<Key>,
) -> Result<Page<HelpMessage>, ApiError> {
    let thread = store::answered_by(db, &actor.roles, thread).await?;
    page(db, &[thread], window).await
}

/// The threads that the actor answers.
pub async fn threads(
    db: &impl ConnectionTrait,
    actor: &Actor,
    waiting: Option<bool>,
    window: &Window<Key>,
) -> Result<Page<HelpThread>, ApiError> {
    let rows = store::list(db, &actor.roles, waiting, window).await?;
    let names = names(db, rows.iter().map(|row| row.account_id)).await?;
    let questions: HashMap<Uuid, String> = store::open_questions(db, &rows)
        .await?
        .into_iter()
        .map(|question| (question.case_id, beginning(&question.text)))
        .collect();
    window.page(
        rows,
        |row| (row.updated_at, row.id),
        |row| {
            Ok(HelpThread {
                id: row.id,
                partnership_id: row.partnership().map(str::to_owned),
                name: names.get(&row.account_id).cloned().unwrap_or_default(),
                account_id: row.account_id,
                waits_for_answer: row.waits_for_answer,
                excerpt: questions.get(&row.id).cloned(),
                updated_at: row.updated_at,
            })
        },
    )
}

/// So much of a question that one sees what it is about.
fn beginning(question: &str) -> String {
    let mut letters = question.chars();
    let mut beginning: String = letters.by_ref().take(EXCERPT).collect();
    if letters.next().is_some() {
        beginning.push('…');
    }
    beginning
}

/// Asks the actor's contact point.
pub async fn ask(work: &Work, actor: &Actor, text: &str) -> Result<HelpMessage, ApiError> {
    let contact = contact::of_actor(work.conn(), actor).await?;
    let thread = store::thread_with(work, actor.account_id, &contact).await?;
    let row = store::write(work, &thread, actor.account_id, false, text).await?;
    let author = account::get(work.conn(), actor.account_id).await?.name;
    let mut staff = role::accounts_of(work.conn(), &[contact]).await?;
    staff.retain(|id| *id != actor.account_id);
    let news = News {
        kind: store::KIND,
        case_id: thread.id,
        action: "ask".to_owned(),
        title: None,
        state: None,
        author: Some(author.clone()),
        text: format!("{author} asks for help"),
        path: format!("/help/threads/{}", thread.id),
    };
    for person in everyone(work, staff, &news).await? {
        let letter = Mail::to(&person.email, &person.locale, "help-question")
            .with("name", &person.name)
            .with("author", &author)
            .with("text", text);
        mail(work, letter.link(&news.path)).await?;
    }
    Ok(shown(row, &thread, &author))
}

/// Answers a question.
pub async fn answer(
    work: &Work,
    actor: &Actor,
    thread: Uuid,
    text: &str,
) -> Result<HelpMessage, ApiError> {
    let thread = store::answered_by(work.conn(), &actor.roles, thread).await?;
    let row = store::write(work, &thread, actor.account_id, true, text).await?;
    let author = account::get(work.conn(), actor.account_id).await?.name;
    let today = work.now.date_naive();
    let contact = contact::details(&work.app, work.conn(), &thread.role(), today).await?;
    let news = News {
        kind: store::KIND,
        case_id: thread.id,
        action: "answer".to_owned(),
        title: None,
        state: None,
        author: Some(contact.name.clone()),
        text: format!("{} has answered", contact.name),
        path: "/help".to_owned(),
    };
    for person in everyone(work, vec![thread.account_id], &news).await? {
        let letter = Mail::to(&person.email, &person.locale, "help-answer")
            .with("name", &person.name)
            .with("contact", &contact.name)
            .with("text", text);
        mail(work, letter.link(&news.path)).await?;
    }
    Ok(shown(row, &thread, &author))
}

/// Puts news into the portal and returns everyone concerned: help comes by mail at once, also for
/// those who want their other news once a day.
async fn everyone(
    work: &Work,
    accounts: Vec<Uuid>,
    news: &News,
) -> Result<Vec<account::Model>, ApiError> {
    notification::post(work, accounts, news, notification::Mailing::AtOnce).await
}

async fn page(
    db: &impl ConnectionTrait,
    threads: &[Model],
    window: &Window<Key>,
) -> Result<Page<HelpMessage>, ApiError> {
    let rows = store::messages(db, threads, window).await?;
    let names = names(db, rows.iter().map(|row| row.account_id)).await?;
    let threads: HashMap<Uuid, &Model> = threads.iter().map(|thread| (thread.id, thread)).collect();
    window.page(
        rows,
        |row| (row.at, row.id),
        |row| {
            let author = names.get(&row.account_id).cloned().unwrap_or_default();
            let thread = threads.get(&row.case_id).ok_or(ApiError::NotFound)?;
            Ok(shown(row, thread, &author))
        },
    )
}

fn shown(row: message::Model, thread: &Model, author: &str) -> HelpMessage {
    HelpMessage {
        id: row.id,
        thread_id: thread.id,
        partnership_id: thread.partnership().map(str::to_owned),
        at: row.at,
        author: author.to_owned(),
        is_answer: row.party == store::CONTACT,
        text: row.text,
    }
}

async fn names(
    db: &impl ConnectionTrait,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let rows: Vec<(Uuid, String)> = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .select_only()
        .columns([account::Column::Id, account::Column::Name])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
