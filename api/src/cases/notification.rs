//! Notifications: in the portal and by mail, to everyone whom the state table names.

mod of_case;

pub use of_case::{announce, reminder, tell};

use clusterxchange_contract::identity::NotificationPreference;
use clusterxchange_domain::workflow::Role;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

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
