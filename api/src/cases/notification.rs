//! Notifications: in the portal and by mail, to everyone whom the state table names.

use clusterxchange_contract::identity::NotificationPreference;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::{Named, Role};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::step::{Case, Stored};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::identity::{Actor, role};
use crate::outbox::{Mail, mail};

/// A notification in the portal.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notification")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For whom.
    pub account_id: Uuid,
    /// Kind of case.
    pub case_kind: String,
    /// The case.
    pub case_id: Uuid,
    /// What was done.
    pub action: String,
    /// The news in words.
    pub text: String,
    /// Path of the portal's page that shows it.
    pub path: String,
    /// When.
    pub at: DateTimeUtc,
    /// When it went out by mail; absent while it waits for the daily digest.
    pub mailed_at: Option<DateTimeUtc>,
    /// When it was read.
    pub read_at: Option<DateTimeUtc>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A piece of news.
#[derive(Clone, Debug)]
pub struct News {
    /// Kind of case, or `help`.
    pub kind: &'static str,
    /// The case or thread.
    pub case_id: Uuid,
    /// What was done.
    pub action: String,
    /// The news in words.
    pub text: String,
    /// Path of the portal's page that shows it.
    pub path: String,
}

/// When news go out by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mailing {
    /// As each person prefers.
    AsPreferred,
    /// At once, whatever they prefer.
    AtOnce,
}

/// Puts news into the portal for some accounts; returns the people who get them by mail at once.
pub async fn post(
    work: &Work,
    accounts: Vec<Uuid>,
    news: &News,
    mailing: Mailing,
) -> Result<Vec<account::Model>, ApiError> {
    let mut people = account::Entity::find()
        .filter(account::Column::Id.is_in(accounts))
        .filter(account::Column::ErasedAt.is_null())
        .all(work.conn())
        .await?;
    let at_once = |person: &account::Model| {
        mailing == Mailing::AtOnce
            || account::preference(&person.notifications) == NotificationPreference::Immediate
    };
    let rows: Vec<ActiveModel> = people
        .iter()
        .map(|person| ActiveModel {
            id: Set(Uuid::now_v7()),
            account_id: Set(person.id),
            case_kind: Set(news.kind.to_owned()),
            case_id: Set(news.case_id),
            action: Set(news.action.clone()),
            text: Set(news.text.clone()),
            path: Set(news.path.clone()),
            at: Set(work.now),
            mailed_at: Set(at_once(person).then_some(work.now)),
            read_at: Set(None),
        })
        .collect();
    if !rows.is_empty() {
        Entity::insert_many(rows).exec(work.conn()).await?;
    }
    people.retain(at_once);
    Ok(people)
}

/// As [`post`], for everyone who acts for `roles` except the one who caused it, with a letter for
/// those who get mails at once.
pub async fn deliver(
    work: &Work,
    actor: Option<&Actor>,
    roles: &[Role],
    news: &News,
    letter: impl Fn(&account::Model) -> Mail,
) -> Result<(), ApiError> {
    let mut accounts = role::accounts_of(work.conn(), roles).await?;
    accounts.retain(|id| Some(*id) != actor.map(|actor| actor.account_id));
    for person in post(work, accounts, news, Mailing::AsPreferred).await? {
        mail(work, letter(&person).link(&news.path)).await?;
    }
    Ok(())
}

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
    let done = format!("{} ({})", action.label(), to.label());
    let words = Words {
        action: action.key(),
        text: &done,
        what: action.label(),
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
    (action, what): (&str, &str),
    note: &str,
) -> Result<(), ApiError> {
    let words = Words {
        action,
        text: what,
        what,
        note,
    };
    send_news(work, Some(actor), case, seats, &words).await
}

struct Words<'a> {
    action: &'a str,
    text: &'a str,
    what: &'a str,
    note: &'a str,
}

async fn send_news<C: Case>(
    work: &Work,
    actor: Option<&Actor>,
    case: &Stored<C>,
    seats: &[Party],
    words: &Words<'_>,
) -> Result<(), ApiError> {
    let next = case
        .lifecycle
        .waiting_on()
        .first()
        .map(|w| format!("{} ({})", w.label, w.party.key().replace('_', " ")));
    let news = news(case, words.action, words.text);
    deliver(work, actor, &holders(case, seats), &news, |person| {
        Mail::to(&person.email, &person.locale, "case-news")
            .with("name", &person.name)
            .with("title", &case.title)
            .with("what", words.what)
            .with("state", case.lifecycle.stage().label())
            .with("note", words.note)
            .with("next", next.as_deref().unwrap_or_default())
    })
    .await
}

async fn remind<C: Case>(work: &Work, case: &Stored<C>, seats: &[Party]) -> Result<(), ApiError> {
    let waiting = case.lifecycle.waiting_on();
    let Some(waiting) = waiting.first() else {
        return Ok(());
    };
    let due = waiting
        .due
        .map(|due| due.format("%-d %B %Y, %H:%M UTC").to_string());
    let text = format!("still waits for you: {}", waiting.label);
    let news = news(case, "remind", &text);
    deliver(work, None, &holders(case, seats), &news, |person| {
        Mail::to(&person.email, &person.locale, "case-reminder")
            .with("name", &person.name)
            .with("title", &case.title)
            .with("what", &waiting.label)
            .with("due", due.as_deref().unwrap_or_default())
    })
    .await
}

fn news<C: Case>(case: &Stored<C>, action: &str, text: &str) -> News {
    News {
        kind: C::CASE_KIND.key(),
        case_id: case.id,
        action: action.to_owned(),
        text: format!("{}: {text}", case.title),
        path: format!("/{}s/{}", C::CASE_KIND.key(), case.id),
    }
}

fn holders<C>(case: &Stored<C>, seats: &[Party]) -> Vec<Role> {
    seats
        .iter()
        .filter_map(|seat| case.parties.holder(*seat))
        .collect()
}
