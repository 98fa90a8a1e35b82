//! Sessions and refresh tokens in the database.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{ExprTrait, JoinType, QueryOrder, QuerySelect};

use crate::http::Window;
use crate::identity::account::store as account;

/// A sign-in on one device.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose session.
    pub account_id: Uuid,
    /// When it began.
    pub created_at: DateTimeUtc,
    /// When it was refreshed last.
    pub last_used_at: DateTimeUtc,
    /// When it was ended.
    pub revoked_at: Option<DateTimeUtc>,
    /// What the browser called itself.
    pub user_agent: Option<String>,
}

/// A session belongs to an account.
#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    /// The account.
    Account,
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        Entity::belongs_to(account::Entity)
            .from(Column::AccountId)
            .to(account::Column::Id)
            .into()
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// Refresh tokens.
pub mod refresh {
    use sea_orm::entity::prelude::*;

    /// A refresh token; only its hash is kept.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refresh_token")]
    pub struct Model {
        /// Hash of the token.
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: String,
        /// The session it keeps open.
        pub session_id: Uuid,
        /// When it was made.
        pub created_at: DateTimeUtc,
        /// Until when it works.
        pub expires_at: DateTimeUtc,
        /// When it was exchanged for the next one.
        pub used_at: Option<DateTimeUtc>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The account's pseudonym, if the session is open and belongs to it.
pub async fn pseudonym_of_open(
    db: &impl ConnectionTrait,
    session: Uuid,
    account: Uuid,
) -> Result<Option<Uuid>, DbErr> {
    Entity::find_by_id(session)
        .filter(Column::AccountId.eq(account))
        .filter(Column::RevokedAt.is_null())
        .join(JoinType::InnerJoin, Relation::Account.def())
        .select_only()
        .column(account::Column::Pseudonym)
        .into_tuple()
        .one(db)
        .await
}

/// Stores a new session.
pub async fn insert(db: &impl ConnectionTrait, model: Model) -> Result<(), DbErr> {
    Entity::insert(ActiveModel::from(model).reset_all())
        .exec(db)
        .await
        .map(|_| ())
}

/// The session with this identifier.
pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// Sessions of an account that are open and were used since a moment, the newest first.
pub async fn open_of(
    db: &impl ConnectionTrait,
    account: Uuid,
    since: DateTime<Utc>,
    window: &Window<(DateTime<Utc>, Uuid)>,
) -> Result<Vec<Model>, DbErr> {
    let mut query = Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::RevokedAt.is_null())
        .filter(Column::LastUsedAt.gt(since));
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

/// All sessions of an account, ended ones included, the oldest first.
pub async fn all_of(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::AccountId.eq(account))
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Ends all sessions of an account but one.
pub async fn revoke_others(
    db: &impl ConnectionTrait,
    account: Uuid,
    kept: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let others = Column::AccountId.eq(account);
    let others = match kept {
        None => others,
        Some(kept) => others.and(Column::Id.ne(kept)),
    };
    revoke_where(db, others, now).await
}

/// Ends one session.
pub async fn revoke(db: &impl ConnectionTrait, id: Uuid, now: DateTime<Utc>) -> Result<(), DbErr> {
    revoke_where(db, Column::Id.eq(id), now).await
}

/// Ends all sessions of an account.
pub async fn revoke_all(
    db: &impl ConnectionTrait,
    account: Uuid,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    revoke_where(db, Column::AccountId.eq(account), now).await
}

async fn revoke_where(
    db: &impl ConnectionTrait,
    which: sea_orm::sea_query::SimpleExpr,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .filter(which)
        .filter(Column::RevokedAt.is_null())
        .exec(db)
        .await
        .map(|_| ())
}

/// Notes that a session was refreshed.
pub async fn touch(db: &impl ConnectionTrait, id: Uuid, now: DateTime<Utc>) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::LastUsedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .exec(db)
        .await
        .map(|_| ())
}

/// Stores a refresh token.
pub async fn insert_refresh(
    db: &impl ConnectionTrait,
    hash: String,
    session: Uuid,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = refresh::ActiveModel {
        hash: Set(hash),
        session_id: Set(session),
        created_at: Set(now),
        expires_at: Set(expires_at),
        used_at: Set(None),
    };
    refresh::Entity::insert(row).exec(db).await.map(|_| ())
}

/// The refresh token with this hash.
pub async fn find_refresh(
    db: &impl ConnectionTrait,
    hash: &str,
) -> Result<Option<refresh::Model>, DbErr> {
    refresh::Entity::find_by_id(hash.to_owned()).one(db).await
}

/// Uses a refresh token up; `false` if somebody was faster.
pub async fn use_refresh(
    db: &impl ConnectionTrait,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let used = refresh::Entity::update_many()
        .col_expr(refresh::Column::UsedAt, Expr::value(now))
        .filter(refresh::Column::Hash.eq(hash))
        .filter(refresh::Column::UsedAt.is_null())
        .exec(db)
        .await?;
    Ok(used.rows_affected == 1)
}
