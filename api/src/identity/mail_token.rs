//! Secrets that are sent by mail: to verify an address, choose a new password, accept an invitation.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Func;
use sea_orm::{ExprTrait, PaginatorTrait};

use super::account::store::email_key;
use super::{hash_secret, new_secret};
use crate::change::Work;
use crate::http::ApiError;

/// What a secret is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Nothing: a message without a secret, counted so that nobody is sent many.
    Notice,
    /// Verify an address.
    Verify,
    /// Choose a new password.
    Password,
    /// Act for an organisation.
    Invitation,
    /// Become staff.
    Staff,
    /// Read and take over a proposal, as a counterpart who was invited.
    Counterpart,
}

impl Purpose {
    fn key(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Verify => "verify",
            Self::Password => "password",
            Self::Invitation => "invitation",
            Self::Staff => "staff",
            Self::Counterpart => "counterpart",
        }
    }

    fn page(self) -> &'static str {
        match self {
            Self::Notice => "/sign-in",
            Self::Verify => "/verify",
            Self::Password => "/new-password",
            Self::Invitation => "/invitation",
            Self::Staff => "/staff-invitation",
            Self::Counterpart => "/counterpart-invitation",
        }
    }

    fn valid_for(self) -> Duration {
        match self {
            Self::Notice => Duration::zero(),
            Self::Verify => Duration::days(7),
            Self::Password => Duration::hours(2),
            Self::Invitation | Self::Staff | Self::Counterpart => Duration::days(30),
        }
    }
}

/// A secret; only its hash is kept.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_token")]
pub struct Model {
    /// Hash of the secret.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    /// What it is good for.
    pub purpose: String,
    /// For which account, if there is one already.
    pub account_id: Option<Uuid>,
    /// Where it was sent.
    pub email: String,
    /// What else belongs to it.
    pub payload: Json,
    /// When it was made.
    pub created_at: DateTimeUtc,
    /// Until when it works.
    pub expires_at: DateTimeUtc,
    /// When it was used.
    pub used_at: Option<DateTimeUtc>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Makes a secret and returns the path of the portal's page that takes it.
pub async fn issue(
    work: &Work,
    purpose: Purpose,
    account_id: Option<Uuid>,
    email: &str,
    payload: serde_json::Value,
) -> Result<String, ApiError> {
    let secret = new_secret()?;
    let row = ActiveModel {
        hash: Set(hash_secret(&secret)),
        purpose: Set(purpose.key().to_owned()),
        account_id: Set(account_id),
        email: Set(email.to_owned()),
        payload: Set(payload),
        created_at: Set(work.now),
        expires_at: Set(work.now + purpose.valid_for()),
        used_at: Set(None),
    };
    Entity::insert(row).exec(work.conn()).await?;
    Ok(format!("{}?token={secret}", purpose.page()))
}

/// Whether an account was sent as many messages for a purpose in the last hour as it is sent at most,
/// however often somebody types its address.
pub async fn is_sent_enough(
    work: &Work,
    purpose: Purpose,
    account: Uuid,
    most: u64,
) -> Result<bool, DbErr> {
    let sent = Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::Purpose.eq(purpose.key()))
        .filter(Column::CreatedAt.gt(work.now - Duration::hours(1)))
        .count(work.conn())
        .await?;
    Ok(sent >= most)
}

/// How many secrets of an account for a purpose still work.
pub async fn count_open(work: &Work, purpose: Purpose, account: Uuid) -> Result<u64, DbErr> {
    Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::Purpose.eq(purpose.key()))
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(work.now))
        .count(work.conn())
        .await
}

/// Makes all secrets of an account for a purpose useless.
pub async fn void(work: &Work, purpose: Purpose, account: Uuid) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::ExpiresAt, Expr::value(work.now))
        .filter(Column::AccountId.eq(account))
        .filter(Column::Purpose.eq(purpose.key()))
        .filter(Column::UsedAt.is_null())
        .exec(work.conn())
        .await
        .map(|_| ())
}

/// The secrets of a purpose that an address was sent and that still work.
pub async fn open_of_address(
    work: &Work,
    purpose: Purpose,
    email: &str,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Expr::expr(Func::lower(Expr::col(Column::Email))).eq(email_key(email)))
        .filter(Column::Purpose.eq(purpose.key()))
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(work.now))
        .all(work.conn())
        .await
}

/// Makes one secret useless, by its hash.
pub async fn void_one(work: &Work, hash: &str) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::ExpiresAt, Expr::value(work.now))
        .filter(Column::Hash.eq(hash))
        .exec(work.conn())
        .await
        .map(|_| ())
}

/// Removes everything that was sent to an account or to its address.
pub async fn forget(db: &impl ConnectionTrait, account: Uuid, email: &str) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::AccountId.eq(account).or(Column::Email.eq(email)))
        .exec(db)
        .await
        .map(|_| ())
}

/// What belongs to a secret that can be used more than once.
pub async fn find(
    db: &impl ConnectionTrait,
    purpose: Purpose,
    secret: &str,
    now: DateTimeUtc,
) -> Result<Option<Model>, ApiError> {
    Ok(Entity::find_by_id(hash_secret(secret))
        .filter(Column::Purpose.eq(purpose.key()))
        .filter(Column::ExpiresAt.gt(now))
        .one(db)
        .await?)
}

/// Uses a secret up.
pub async fn redeem(work: &Work, purpose: Purpose, secret: &str) -> Result<Model, ApiError> {
    let refused = || {
        ApiError::field(
            "/token",
            "is unknown, used up or expired; ask for a new message",
        )
    };
    let hash = hash_secret(secret);
    let taken = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(work.now))
        .filter(Column::Hash.eq(&hash))
        .filter(Column::Purpose.eq(purpose.key()))
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(work.now))
        .exec(work.conn())
        .await?;
    if taken.rows_affected != 1 {
        return Err(refused());
    }
    Entity::find_by_id(hash)
        .one(work.conn())
        .await?
        .ok_or_else(refused)
}
