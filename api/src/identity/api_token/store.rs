//! API tokens in the database.

use chrono::{DateTime, Duration, Utc};
use clusterxchange_domain::workflow::Role;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ExprTrait, IntoActiveModel, QueryOrder, QuerySelect};

use crate::http::{ApiError, Window};
use crate::identity::Actor;

/// An API token; only the hash of its secret is kept.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "api_token")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Hash of the secret.
    pub hash: String,
    /// Who issued it.
    pub account_id: Uuid,
    /// The organisation that it belongs to.
    pub organisation_id: Option<Uuid>,
    /// The Partnership that it belongs to.
    pub partnership_id: Option<String>,
    /// What it is for.
    pub name: String,
    /// What it may be used for.
    pub scopes: Json,
    /// When it was issued.
    pub created_at: DateTimeUtc,
    /// Until when it works.
    pub expires_at: DateTimeUtc,
    /// When it was revoked.
    pub revoked_at: Option<DateTimeUtc>,
    /// When it was used last.
    pub last_used_at: Option<DateTimeUtc>,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What it belongs to.
    pub fn owner(&self) -> Option<Role> {
        match (self.organisation_id, &self.partnership_id) {
            (Some(id), None) => Some(Role::Organisation(id)),
            (None, Some(id)) => Some(Role::Partnership(id.clone())),
            (Some(_), Some(_)) | (None, None) => None,
        }
    }
}

/// Stores a new token.
pub async fn insert(db: &impl ConnectionTrait, model: Model) -> Result<(), DbErr> {
    Entity::insert(model.into_active_model().reset_all())
        .exec(db)
        .await
        .map(|_| ())
}

/// The token with this hash.
pub async fn find_by_hash(db: &impl ConnectionTrait, hash: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::Hash.eq(hash)).one(db).await
}

/// A token that belongs to something the actor acts for.
pub async fn get(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<Model, ApiError> {
    let token = Entity::find_by_id(id).one(db).await?;
    token
        .filter(|token| token.owner().is_some_and(|owner| actor.has(&owner)))
        .ok_or(ApiError::NotFound)
}

/// The tokens of everything the actor acts for, the newest first.
pub async fn of_actor(
    db: &impl ConnectionTrait,
    actor: &Actor,
    window: &Window<(DateTimeUtc, Uuid)>,
) -> Result<Vec<Model>, DbErr> {
    let owners = Condition::any()
        .add(Column::OrganisationId.is_in(actor.organisations()))
        .add(Column::PartnershipId.is_in(actor.partnerships()));
    let mut query = Entity::find().filter(owners);
    if let Some((at, id)) = window.after {
        query = query.filter(
            Column::CreatedAt
                .lt(at)
                .or(Column::CreatedAt.eq(at).and(Column::Id.lt(id))),
        );
    }
    query
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await
}

/// The tokens that an account has issued.
pub async fn issued_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::AccountId.eq(account))
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Revokes a token at the version that was read.
pub async fn revoke(
    db: &impl ConnectionTrait,
    token: &Model,
    now: DateTime<Utc>,
) -> Result<(), ApiError> {
    let changed = Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .col_expr(Column::Version, Expr::value(token.version + 1))
        .filter(Column::Id.eq(token.id))
        .filter(Column::Version.eq(token.version))
        .exec(db)
        .await?;
    if changed.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// Revokes all tokens that an account has issued.
pub async fn revoke_all(
    db: &impl ConnectionTrait,
    account: Uuid,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::AccountId.eq(account))
        .filter(Column::RevokedAt.is_null())
        .exec(db)
        .await
        .map(|_| ())
}

/// Notes that a token was used; at most once a minute.
pub async fn touch(
    db: &impl ConnectionTrait,
    token: &Model,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    if token
        .last_used_at
        .is_some_and(|at| at + Duration::minutes(1) > now)
    {
        return Ok(());
    }
    Entity::update_many()
        .col_expr(Column::LastUsedAt, Expr::value(now))
        .filter(Column::Id.eq(token.id))
        .exec(db)
        .await
        .map(|_| ())
}
