//! Notifications: in the portal and by mail, to everyone whom the state table names.

use clusterxchange_contract::identity::NotificationPreference;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Named;
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

/// Tells everyone on `seats` what was done, except the one who did it.
pub async fn tell<C: Case>(
    work: &Work,
    actor: Option<&Actor>,
    case: &Stored<C>,
    seats: &[Party],
    action: C::Action,
    to: C::Stage,
) -> Result<(), ApiError> {
    let roles: Vec<_> = seats
        .iter()
        .filter_map(|seat| case.parties.holder(*seat))
        .collect();
    let mut accounts = role::accounts_of(work.conn(), &roles).await?;
    accounts.retain(|id| Some(*id) != actor.map(|actor| actor.account_id));
    let news = News {
        kind: C::CASE_KIND.key(),
        case_id: case.id,
        action: action.key().to_owned(),
        text: format!("{}: {} ({})", case.title, action.label(), to.label()),
        path: format!("/{}s/{}", C::CASE_KIND.key(), case.id),
    };
    let next = case
        .lifecycle
        .waiting_on()
        .first()
        .map(|w| format!("{} ({})", w.label, w.party.key().replace('_', " ")));
    for person in post(work, accounts, &news, Mailing::AsPreferred).await? {
        let letter = Mail::to(&person.email, &person.locale, "case-news")
            .with("name", &person.name)
            .with("title", &case.title)
            .with("what", action.label())
            .with("state", to.label())
            .with("next", next.as_deref().unwrap_or_default())
            .link(&news.path);
        mail(work, letter).await?;
    }
    Ok(())
}
