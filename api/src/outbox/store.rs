//! The outbox table.

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{ExprTrait, QueryOrder, QuerySelect};

use crate::app::App;
use crate::change::Work;
use crate::database;
use crate::http::ApiError;

/// How many entries are taken at a time.
const BATCH: u64 = 20;
/// How long a worker may take for an entry before another one takes over.
const LEASE_SECONDS: i64 = 120;

/// What is kept of an entry that is done.
const REMAINS: [&str; 3] = ["job", "text", "to"];

/// Work that leaves the house.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    /// Identifier; also the Message-ID of a mail.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// `mail` or `job`.
    pub kind: String,
    /// What to send.
    pub payload: Json,
    /// When it was put here.
    pub created_at: DateTimeUtc,
    /// Not before this moment.
    pub not_before: DateTimeUtc,
    /// How often it was tried.
    pub attempts: i64,
    /// Until when a worker has it.
    pub leased_until: Option<DateTimeUtc>,
    /// When it was done.
    pub done_at: Option<DateTimeUtc>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Puts something into the outbox, in the transaction of the change that it belongs to.
pub async fn insert(work: &Work, kind: &str, payload: serde_json::Value) -> Result<(), ApiError> {
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        kind: Set(kind.to_owned()),
        payload: Set(payload),
        created_at: Set(work.now),
        not_before: Set(work.now),
        attempts: Set(0),
        leased_until: Set(None),
        done_at: Set(None),
        last_error: Set(None),
    };
    Entity::insert(row).exec(work.conn()).await?;
    work.sends();
    Ok(())
}

/// Takes the next entries that are due.
pub async fn lease(app: &App) -> Result<Vec<Model>, ApiError> {
    let now = app.clock.now();
    let transaction = database::begin(&app.db).await?;
    let mut query = Entity::find()
        .filter(Column::DoneAt.is_null())
        .filter(Column::NotBefore.lte(now))
        .filter(
            Column::LeasedUntil
                .is_null()
                .or(Column::LeasedUntil.lte(now)),
        )
        .order_by_asc(Column::NotBefore)
        .order_by_asc(Column::Id)
        .limit(BATCH);
    if database::is_postgres(&transaction) {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let rows = query.all(&transaction).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    Entity::update_many()
        .col_expr(
            Column::LeasedUntil,
            Expr::value(now + Duration::seconds(LEASE_SECONDS)),
        )
        .filter(Column::Id.is_in(ids))
        .exec(&transaction)
        .await?;
    transaction.commit().await?;
    Ok(rows)
}

/// Notes that an entry is done. Of what it held, only what it was and to whom it went is kept: the
/// rest may be links with secrets, and words that people wrote to each other.
pub async fn done(db: &impl ConnectionTrait, row: &Model, now: DateTime<Utc>) -> Result<(), DbErr> {
    finish(db, row, None, now).await
}

/// Notes that an entry is given up, and why.
pub async fn given_up(
    db: &impl ConnectionTrait,
    row: &Model,
    error: String,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    finish(db, row, Some(error), now).await
}

async fn finish(
    db: &impl ConnectionTrait,
    row: &Model,
    error: Option<String>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let mut remains = row.payload.clone();
    if let Some(fields) = remains.as_object_mut() {
        fields.retain(|name, _| REMAINS.contains(&name.as_str()));
    }
    let finished = ActiveModel {
        id: Unchanged(row.id),
        payload: Set(remains),
        done_at: Set(Some(now)),
        last_error: Set(error),
        ..Default::default()
    };
    finished.update(db).await.map(|_| ())
}

/// Notes a failure; the next attempt comes later and later, at most a day apart.
pub async fn failed(
    db: &impl ConnectionTrait,
    row: &Model,
    error: String,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let exponent = u32::try_from(row.attempts.clamp(0, 11)).unwrap_or(11);
    let wait = Duration::seconds(30 * 2_i64.pow(exponent)).min(Duration::days(1));
    Entity::update_many()
        .col_expr(Column::Attempts, Expr::value(row.attempts + 1))
        .col_expr(Column::NotBefore, Expr::value(now + wait))
        .col_expr(
            Column::LeasedUntil,
            Expr::value(Option::<DateTimeUtc>::None),
        )
        .col_expr(Column::LastError, Expr::value(error))
        .filter(Column::Id.eq(row.id))
        .exec(db)
        .await
        .map(|_| ())
}

/// Removes entries that were done before a moment: they name people and addresses.
pub async fn forget_done(db: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<u64, DbErr> {
    Ok(Entity::delete_many()
        .filter(Column::DoneAt.lt(before))
        .exec(db)
        .await?
        .rows_affected)
}

/// How many entries wait.
pub async fn waiting(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    use sea_orm::PaginatorTrait;
    Entity::find()
        .filter(Column::DoneAt.is_null())
        .count(db)
        .await
}

/// Gives up what waits: the mails of a story that is over.
pub async fn forget_waiting(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::DoneAt, Expr::value(now))
        .filter(Column::DoneAt.is_null())
        .exec(db)
        .await
        .map(|_| ())
}
