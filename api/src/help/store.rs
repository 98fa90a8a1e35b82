//! Threads with contact points in the database. Their messages stand with those of cases.

use chrono::{DateTime, Utc};
use clusterxchange_domain::workflow::Role;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{ExprTrait, IntoActiveModel, QueryOrder, QuerySelect, SqlErr};

use crate::cases::message;
use crate::change::Work;
use crate::http::{ApiError, Window};

/// What stands in place of the kind of case, in messages and notifications.
pub const KIND: &str = "help";
/// The seat of who asks.
const ASKER: &str = "asker";
/// The seat of who answers.
pub const CONTACT: &str = "contact";

const SUPPORT_OFFICE: &str = "support_office";
const PARTNERSHIP: &str = "partnership:";

/// Where a page of messages or threads begins.
pub type Key = (DateTime<Utc>, Uuid);

/// A person's thread with one contact point.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "help_thread")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who asks.
    pub account_id: Uuid,
    /// Who is asked: `support_office`, or `partnership:` and its identifier.
    pub contact: String,
    /// Whether the last message is a question.
    pub waits_for_answer: bool,
    /// When it began.
    pub created_at: DateTimeUtc,
    /// When the last message was written.
    pub updated_at: DateTimeUtc,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The Partnership that is asked; `None` for the Support Office.
    pub fn partnership(&self) -> Option<&str> {
        self.contact.strip_prefix(PARTNERSHIP)
    }

    /// Who is asked.
    pub fn role(&self) -> Role {
        self.partnership()
            .map_or(Role::SupportOffice, |id| Role::Partnership(id.to_owned()))
    }
}

/// A contact point as it is stored; `None` for roles that answer no questions.
fn contact(role: &Role) -> Option<String> {
    match role {
        Role::SupportOffice => Some(SUPPORT_OFFICE.to_owned()),
        Role::Partnership(id) => Some(format!("{PARTNERSHIP}{id}")),
        Role::Organisation(_) | Role::Commission => None,
    }
}

/// An account's thread with a contact point, made now if there is none.
pub async fn thread_with(work: &Work, account: Uuid, with: &Role) -> Result<Model, ApiError> {
    let contact = contact(with).unwrap_or_else(|| SUPPORT_OFFICE.to_owned());
    let known = Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::Contact.eq(&contact))
        .one(work.conn())
        .await?;
    if let Some(known) = known {
        return Ok(known);
    }
    let thread = Model {
        id: Uuid::now_v7(),
        account_id: account,
        contact,
        waits_for_answer: true,
        created_at: work.now,
        updated_at: work.now,
    };
    let row = thread.clone().into_active_model().reset_all();
    match Entity::insert(row).exec(work.conn()).await {
        Ok(_) => Ok(thread),
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Err(ApiError::InProgress)
        }
        Err(error) => Err(error.into()),
    }
}

/// All threads of an account.
pub async fn threads_of(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::AccountId.eq(account))
        .all(db)
        .await
}

/// A thread that someone with these roles answers.
pub async fn answered_by(
    db: &impl ConnectionTrait,
    roles: &[Role],
    id: Uuid,
) -> Result<Model, ApiError> {
    let thread = Entity::find_by_id(id).one(db).await?;
    thread
        .filter(|thread| roles.contains(&thread.role()))
        .ok_or(ApiError::NotFound)
}

/// The threads that someone with these roles answers; where something was written last comes first.
pub async fn list(
    db: &impl ConnectionTrait,
    roles: &[Role],
    waiting: Option<bool>,
    window: &Window<Key>,
) -> Result<Vec<Model>, DbErr> {
    let contacts: Vec<String> = roles.iter().filter_map(contact).collect();
    let mut query = Entity::find().filter(Column::Contact.is_in(contacts));
    if let Some(waiting) = waiting {
        query = query.filter(Column::WaitsForAnswer.eq(waiting));
    }
    if let Some((at, id)) = window.after {
        query = query.filter(
            Column::UpdatedAt
                .lt(at)
                .or(Column::UpdatedAt.eq(at).and(Column::Id.lt(id))),
        );
    }
    query
        .order_by_desc(Column::UpdatedAt)
        .order_by_desc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// The last message of each of some threads that waits for an answer.
pub async fn open_questions(
    db: &impl ConnectionTrait,
    threads: &[Model],
) -> Result<Vec<message::Model>, DbErr> {
    use message::Column as M;
    let waiting = threads.iter().filter(|thread| thread.waits_for_answer);
    // Nothing but its messages changes a thread, so the last one came when it was changed.
    let (ids, times): (Vec<Uuid>, Vec<DateTimeUtc>) =
        waiting.map(|thread| (thread.id, thread.updated_at)).unzip();
    message::Entity::find()
        .filter(M::CaseKind.eq(KIND))
        .filter(M::CaseId.is_in(ids))
        .filter(M::At.is_in(times))
        .all(db)
        .await
}

/// The messages of some threads, the newest first.
pub async fn messages(
    db: &impl ConnectionTrait,
    threads: &[Model],
    window: &Window<Key>,
) -> Result<Vec<message::Model>, DbErr> {
    use message::Column as M;
    let ids: Vec<Uuid> = threads.iter().map(|thread| thread.id).collect();
    let mut query = message::Entity::find()
        .filter(M::CaseKind.eq(KIND))
        .filter(M::CaseId.is_in(ids));
    if let Some((at, id)) = window.after {
        query = query.filter(M::At.lt(at).or(M::At.eq(at).and(M::Id.lt(id))));
    }
    query
        .order_by_desc(M::At)
        .order_by_desc(M::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// Adds a message to a thread: a question of its owner's, or an answer.
pub async fn write(
    work: &Work,
    thread: &Model,
    author: Uuid,
    is_answer: bool,
    text: &str,
) -> Result<message::Model, ApiError> {
    let row = message::Model {
        id: Uuid::now_v7(),
        case_kind: KIND.to_owned(),
        case_id: thread.id,
        account_id: author,
        party: if is_answer { CONTACT } else { ASKER }.to_owned(),
        at: work.now,
        text: text.to_owned(),
    };
    message::Entity::insert(row.clone().into_active_model().reset_all())
        .exec(work.conn())
        .await?;
    let thread = ActiveModel {
        id: Set(thread.id),
        waits_for_answer: Set(!is_answer),
        updated_at: Set(work.now),
        ..Default::default()
    };
    Entity::update(thread).exec(work.conn()).await?;
    Ok(row)
}
