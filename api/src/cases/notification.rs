//! Notifications: in the portal and by mail, to everyone whom the state table names.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::identity::NotificationPreference;
use clusterxchange_contract::words;
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
use crate::words::Words;

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
    /// The line that tells the case from others.
    pub title: Option<String>,
    /// State of the case after it.
    pub state: Option<String>,
    /// Name of who wrote.
    pub author: Option<String>,
    /// The news in words (English).
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
    /// The line that tells the case from others.
    pub title: Option<String>,
    /// State of the case after it, where it has one.
    pub state: Option<String>,
    /// Name of who wrote, for messages and help, or of who proposes a rulebook.
    pub author: Option<String>,
    /// The news in words (English).
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
            title: Set(news.title.clone()),
            state: Set(news.state.clone()),
            author: Set(news.author.clone()),
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
