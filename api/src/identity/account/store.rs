//! Accounts in the database.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use clusterxchange_contract::identity::{Account, NotificationPreference};
use sea_orm::ActiveValue::{NotSet, Set, Unchanged};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ExprTrait, PaginatorTrait, QuerySelect};
use serde::{Deserialize, Serialize};

use crate::http::ApiError;

/// A person who signs in.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Name in the ledger.
    pub pseudonym: Uuid,
    /// Mail address as typed.
    pub email: String,
    /// Mail address in the form that is compared.
    pub email_key: String,
    /// Name as others read it.
    pub name: String,
    /// Language of interface and mails.
    pub locale: String,
    /// When news come by mail: `immediate` or `digest`.
    pub notifications: String,
    /// Argon2 hash; absent until a password was chosen.
    pub password_hash: Option<String>,
    /// When the address was verified.
    pub verified_at: Option<DateTimeUtc>,
    /// When the account was made.
    pub created_at: DateTimeUtc,
    /// Last sign-in.
    pub last_seen_at: Option<DateTimeUtc>,
    /// When its personal data were erased.
    pub erased_at: Option<DateTimeUtc>,
    /// Until when files are kept that still name it.
    pub kept_until: Option<Date>,
    /// Whether it belongs to the demonstration data.
    pub is_demonstration: bool,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Who verified an address: what they chose when they asked for the secret.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Owner {
    /// Their name.
    pub name: Option<String>,
    /// The hash of their password.
    pub password_hash: Option<String>,
}

/// The form in which addresses are compared.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The account with this address.
pub async fn find_by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::EmailKey.eq(email_key(email)))
        .one(db)
        .await
}

/// The account with this identifier.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Model, ApiError> {
    Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(ApiError::NotFound)
}

/// Names of some accounts.
pub async fn names(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let rows: Vec<(Uuid, String)> = Entity::find()
        .filter(Column::Id.is_in(ids))
        .select_only()
        .columns([Column::Id, Column::Name])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Stores a new account; `None` if the address is taken.
///
/// A refused insert would end the transaction on PostgreSQL, and the change goes on: the owner of the
/// address is told.
pub async fn insert(db: &impl ConnectionTrait, model: Model) -> Result<Option<Model>, ApiError> {
    let row = ActiveModel::from(model.clone()).reset_all();
    let taken = OnConflict::column(Column::EmailKey).do_nothing().to_owned();
    let rows = Entity::insert(row)
        .on_conflict(taken)
        .exec_without_returning(db)
        .await?;
    Ok((rows > 0).then_some(model))
}

/// Stores a new account, or finds the one that has its address.
pub async fn insert_or_find(db: &impl ConnectionTrait, model: Model) -> Result<Model, ApiError> {
    let email = model.email.clone();
    if let Some(made) = insert(db, model).await? {
        return Ok(made);
    }
    find_by_email(db, &email).await?.ok_or(ApiError::InProgress)
}

/// Notes that the address has been verified, by whoever chose this name and password.
pub async fn verify(
    db: &impl ConnectionTrait,
    id: Uuid,
    owner: Owner,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(id),
        name: owner.name.map_or(NotSet, Set),
        password_hash: owner.password_hash.map_or(NotSet, |hash| Set(Some(hash))),
        verified_at: Set(Some(now)),
        ..Default::default()
    };
    row.update(db).await.map(|_| ())
}

/// Notes a sign-in.
pub async fn touch(db: &impl ConnectionTrait, id: Uuid, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(id),
        last_seen_at: Set(Some(now)),
        ..Default::default()
    };
    row.update(db).await.map(|_| ())
}

/// Stores a changed profile under its next version.
pub async fn set_profile(
    db: &impl ConnectionTrait,
    id: Uuid,
    version: i64,
    name: &str,
    locale: &str,
    notifications: NotificationPreference,
) -> Result<(), ApiError> {
    let changed = Entity::update_many()
        .col_expr(Column::Name, Expr::value(name))
        .col_expr(Column::Locale, Expr::value(locale))
        .col_expr(Column::Notifications, Expr::value(key(notifications)))
        .col_expr(Column::Version, Expr::value(version + 1))
        .filter(Column::Id.eq(id))
        .filter(Column::Version.eq(version))
        .exec(db)
        .await?;
    if changed.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// Stores a new, verified address; `false` if another account has it.
pub async fn set_email(db: &impl ConnectionTrait, id: Uuid, email: &str) -> Result<bool, ApiError> {
    let taken = find_by_email(db, email).await?;
    if taken.is_some_and(|account| account.id != id) {
        return Ok(false);
    }
    Entity::update_many()
        .col_expr(Column::Email, Expr::value(email.trim()))
        .col_expr(Column::EmailKey, Expr::value(email_key(email)))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(true)
}

/// The preference as it is stored.
pub fn key(preference: NotificationPreference) -> &'static str {
    match preference {
        NotificationPreference::Immediate => "immediate",
        NotificationPreference::Digest => "digest",
    }
}

/// The preference that is stored under a key.
pub fn preference(key: &str) -> NotificationPreference {
    if key == "digest" {
        NotificationPreference::Digest
    } else {
        NotificationPreference::Immediate
    }
}

/// How many accounts belong to the demonstration data.
pub async fn count_demonstration(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    Entity::find()
        .filter(Column::IsDemonstration.eq(true))
        .count(db)
        .await
}

/// Stores a new password.
pub async fn set_password(db: &impl ConnectionTrait, id: Uuid, hash: String) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(id),
        password_hash: Set(Some(hash)),
        ..Default::default()
    };
    row.update(db).await.map(|_| ())
}

impl From<Model> for Account {
    fn from(model: Model) -> Self {
        Self {
            id: model.id,
            email: model.email,
            name: model.name,
            locale: model.locale,
            is_verified: model.verified_at.is_some(),
            notifications: preference(&model.notifications),
            created_at: model.created_at,
        }
    }
}
