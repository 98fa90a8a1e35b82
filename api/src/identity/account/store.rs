//! Accounts in the database.

use chrono::{DateTime, Utc};
use clusterxchange_contract::identity::Account;
use sea_orm::ActiveModelTrait;
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

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
    /// Whether it belongs to the demonstration data.
    pub is_demonstration: bool,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

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

/// Notes that the address has been verified.
pub async fn verify(db: &impl ConnectionTrait, id: Uuid, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Unchanged(id),
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
            created_at: model.created_at,
        }
    }
}
