//! Notifications: in the portal and by mail, to everyone whom the state table names.

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
    /// When.
    pub at: DateTimeUtc,
    /// When it was read.
    pub read_at: Option<DateTimeUtc>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

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
    let accounts = role::accounts_of(work.conn(), &roles).await?;
    let accounts: Vec<Uuid> = accounts
        .into_iter()
        .filter(|id| Some(*id) != actor.map(|actor| actor.account_id))
        .collect();
    if accounts.is_empty() {
        return Ok(());
    }
    let rows = accounts.iter().map(|account_id| ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(*account_id),
        case_kind: Set(C::CASE_KIND.key().to_owned()),
        case_id: Set(case.id),
        action: Set(action.key().to_owned()),
        text: Set(format!(
            "{}: {} ({})",
            case.title,
            action.label(),
            to.label()
        )),
        at: Set(work.now),
        read_at: Set(None),
    });
    Entity::insert_many(rows.collect::<Vec<_>>())
        .exec(work.conn())
        .await?;
    let next = case
        .lifecycle
        .waiting_on()
        .first()
        .map(|w| format!("{} ({})", w.label, w.party.key().replace('_', " ")));
    let path = format!("/{}s/{}", C::CASE_KIND.key(), case.id);
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(accounts))
        .all(work.conn())
        .await?;
    for person in people
        .into_iter()
        .filter(|person| person.erased_at.is_none())
    {
        let letter = Mail::to(&person.email, &person.locale, "case-news")
            .with("name", &person.name)
            .with("title", &case.title)
            .with("what", action.label())
            .with("state", to.label())
            .with("next", next.as_deref().unwrap_or_default())
            .link(&path);
        mail(work, letter).await?;
    }
    Ok(())
}
