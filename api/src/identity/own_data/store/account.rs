//! The account itself: what is ended, forgotten and taken out of it.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;

use crate::cases::notification;
use crate::change::{Work, idempotency};
use crate::execution::alumni;
use crate::identity::account::store as account;
use crate::identity::{api_token, mail_token, role, session};

/// Of some organisations, those in which an account is alone.
pub async fn alone_in(
    db: &impl ConnectionTrait,
    account: Uuid,
    organisations: &[Uuid],
) -> Result<Vec<Uuid>, DbErr> {
    let with_others: Vec<Uuid> = role::Entity::find()
        .filter(role::Column::OrganisationId.is_in(organisations.iter().copied()))
        .filter(role::Column::AccountId.ne(account))
        .all(db)
        .await?
        .into_iter()
        .filter_map(|role| role.organisation_id)
        .collect();
    let mut alone = organisations.to_vec();
    alone.retain(|organisation| !with_others.contains(organisation));
    Ok(alone)
}

/// Ends everything that signs an account in, and forgets everything that was kept for it alone.
pub async fn forget_traces(work: &Work, account: &account::Model) -> Result<(), DbErr> {
    let db = work.conn();
    session::revoke_all(db, account.id, work.now).await?;
    session::store::Entity::update_many()
        .col_expr(
            session::store::Column::UserAgent,
            Expr::value(Option::<String>::None),
        )
        .filter(session::store::Column::AccountId.eq(account.id))
        .exec(db)
        .await?;
    api_token::revoke_all(db, account.id, work.now).await?;
    mail_token::forget(db, account.id, &account.email).await?;
    idempotency::forget_account(db, account.id).await?;
    alumni::forget(db, account.id).await?;
    notification::Entity::delete_many()
        .filter(notification::Column::AccountId.eq(account.id))
        .exec(db)
        .await?;
    role::Entity::delete_many()
        .filter(role::Column::AccountId.eq(account.id))
        .exec(db)
        .await
        .map(|_| ())
}

/// Takes name, address and password out of an account. It stays as a row without a person, for
/// whatever refers to it.
pub async fn anonymise(work: &Work, id: Uuid, kept_until: Option<NaiveDate>) -> Result<(), DbErr> {
    use account::Column;
    let nobody = format!("erased-{id}");
    account::Entity::update_many()
        .col_expr(Column::Email, Expr::value(nobody.as_str()))
        .col_expr(Column::EmailKey, Expr::value(nobody.as_str()))
        .col_expr(Column::Name, Expr::value("Erased person"))
        .col_expr(Column::Locale, Expr::value("en"))
        .col_expr(Column::PasswordHash, Expr::value(Option::<String>::None))
        .col_expr(Column::LastSeenAt, Expr::value(Option::<DateTimeUtc>::None))
        .col_expr(Column::ErasedAt, Expr::value(work.now))
        .col_expr(Column::KeptUntil, Expr::value(kept_until))
        .filter(Column::Id.eq(id))
        .exec(work.conn())
        .await
        .map(|_| ())
}

/// Erased accounts with files whose retention is over.
pub async fn overdue(work: &Work, today: NaiveDate) -> Result<Vec<account::Model>, DbErr> {
    account::Entity::find()
        .filter(account::Column::ErasedAt.is_not_null())
        .filter(account::Column::KeptUntil.lt(today))
        .all(work.conn())
        .await
}

/// Notes that nothing is kept of an erased account any more.
pub async fn nothing_kept(work: &Work, id: Uuid) -> Result<(), DbErr> {
    account::Entity::update_many()
        .col_expr(
            account::Column::KeptUntil,
            Expr::value(Option::<NaiveDate>::None),
        )
        .filter(account::Column::Id.eq(id))
        .exec(work.conn())
        .await
        .map(|_| ())
}
