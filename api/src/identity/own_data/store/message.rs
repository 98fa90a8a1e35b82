//! What an account has written and what it was told.

use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::ERASED;
use crate::cases::{message, notification};
use crate::change::Work;

/// Messages that an account has written.
pub async fn messages(
    db: &impl ConnectionTrait,
    account: Uuid,
) -> Result<Vec<message::Model>, DbErr> {
    message::Entity::find()
        .filter(message::Column::AccountId.eq(account))
        .order_by_asc(message::Column::At)
        .order_by_asc(message::Column::Id)
        .all(db)
        .await
}

/// Notifications of an account.
pub async fn notifications(
    db: &impl ConnectionTrait,
    account: Uuid,
) -> Result<Vec<notification::Model>, DbErr> {
    notification::Entity::find()
        .filter(notification::Column::AccountId.eq(account))
        .order_by_asc(notification::Column::At)
        .order_by_asc(notification::Column::Id)
        .all(db)
        .await
}

/// Blanks the messages that an account has written.
pub async fn erase_messages(work: &Work, account: Uuid) -> Result<(), DbErr> {
    message::Entity::update_many()
        .col_expr(message::Column::Text, Expr::value(ERASED))
        .filter(message::Column::AccountId.eq(account))
        .exec(work.conn())
        .await
        .map(|_| ())
}
