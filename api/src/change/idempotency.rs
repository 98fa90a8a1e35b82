//! Stored answers for requests that are repeated with the same Idempotency-Key.

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, ExprTrait, SqlErr};
use serde_json::json;

use crate::http::{ApiError, Reply};

const KEPT_HOURS: i64 = 24;

/// A stored answer.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency_key")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    id: Uuid,
    account_id: Uuid,
    operation: String,
    key: String,
    body_hash: String,
    status: i64,
    headers: Json,
    body: Json,
    created_at: DateTimeUtc,
    expires_at: DateTimeUtc,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What a stored answer is found by, and the body it belongs to.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Who sent the request.
    pub account_id: Uuid,
    /// Method and path.
    pub operation: String,
    /// The client's key.
    pub key: String,
    /// Keyed mark of the body.
    pub body_hash: String,
}

impl Entry {
    /// One text for the set of running requests.
    pub fn label(&self) -> String {
        format!("{} {} {}", self.account_id, self.operation, self.key)
    }
}

/// The stored answer, if the request was answered before.
pub async fn find(
    db: &impl ConnectionTrait,
    entry: &Entry,
    now: DateTime<Utc>,
) -> Result<Option<Reply>, ApiError> {
    let stored = Entity::find()
        .filter(Column::AccountId.eq(entry.account_id))
        .filter(Column::Operation.eq(&entry.operation))
        .filter(Column::Key.eq(&entry.key))
        .one(db)
        .await?;
    let Some(stored) = stored else {
        return Ok(None);
    };
    if stored.expires_at <= now {
        Entity::delete_by_id(stored.id).exec(db).await?;
        return Ok(None);
    }
    if stored.body_hash != entry.body_hash {
        return Err(ApiError::field(
            "Idempotency-Key",
            "was used for a request with another body; take a new key",
        ));
    }
    let header = |name: &str| stored.headers[name].as_str().map(str::to_owned);
    Ok(Some(Reply {
        status: u16::try_from(stored.status).unwrap_or(200),
        etag: header("etag"),
        location: header("location"),
        body: (stored.body != Json::Null).then_some(stored.body),
    }))
}

/// Stores an answer, in the transaction of the change that it answers.
pub async fn store(
    db: &impl ConnectionTrait,
    entry: &Entry,
    reply: &Reply,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        account_id: Set(entry.account_id),
        operation: Set(entry.operation.clone()),
        key: Set(entry.key.clone()),
        body_hash: Set(entry.body_hash.clone()),
        status: Set(i64::from(reply.status)),
        headers: Set(json!({"etag": reply.etag, "location": reply.location})),
        body: Set(reply.body.clone().unwrap_or_default()),
        created_at: Set(now),
        expires_at: Set(now + Duration::hours(KEPT_HOURS)),
    };
    match Entity::insert(row).exec(db).await {
        Ok(_) => Ok(()),
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Err(ApiError::InProgress)
        }
        Err(error) => Err(error.into()),
    }
}

/// Removes the answers to an account's requests, and those that name it although they were asked for
/// without signing in.
pub async fn forget_account(db: &impl ConnectionTrait, account: Uuid) -> Result<(), DbErr> {
    let names_it = Expr::col(Column::Body)
        .cast_as("text")
        .like(format!("%{account}%"));
    Entity::delete_many()
        .filter(
            Column::AccountId
                .eq(account)
                .or(Column::AccountId.eq(Uuid::nil()).and(names_it)),
        )
        .exec(db)
        .await
        .map(|_| ())
}

/// Removes answers that are no longer kept.
pub async fn forget_expired(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    Ok(Entity::delete_many()
        .filter(Column::ExpiresAt.lte(now))
        .exec(db)
        .await?
        .rows_affected)
}
