//! A person's notifications.

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::notification::Notification;
use clusterxchange_contract::page::Page;
use sea_orm::entity::prelude::*;
use sea_orm::{ExprTrait, QueryOrder, QuerySelect};

use super::notification::{Column, Entity, Model};
use crate::change::Work;
use crate::http::{ApiError, Window};

/// The notifications of an account, the newest first.
pub async fn of_account(
    db: &impl ConnectionTrait,
    account: Uuid,
    unread: Option<bool>,
    window: &Window<(DateTime<Utc>, Uuid)>,
) -> Result<Page<Notification>, ApiError> {
    let mut query = Entity::find().filter(Column::AccountId.eq(account));
    query = match unread {
        None => query,
        Some(true) => query.filter(Column::ReadAt.is_null()),
        Some(false) => query.filter(Column::ReadAt.is_not_null()),
    };
    if let Some((at, id)) = window.after {
        query = query.filter(
            Column::At
                .lt(at)
                .or(Column::At.eq(at).and(Column::Id.lt(id))),
        );
    }
    let rows = query
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await?;
    window.page(rows, |row| (row.at, row.id), |row| Ok(row.into()))
}

/// Notes that a notification was read; one that was read before stays as it is.
pub async fn read(work: &Work, account: Uuid, id: Uuid) -> Result<Notification, ApiError> {
    let row = Entity::find_by_id(id).one(work.conn()).await?;
    let row = row
        .filter(|row| row.account_id == account)
        .ok_or(ApiError::NotFound)?;
    let read_at = row.read_at.unwrap_or(work.now);
    Entity::update_many()
        .col_expr(Column::ReadAt, Expr::value(read_at))
        .filter(Column::Id.eq(id))
        .exec(work.conn())
        .await?;
    Ok(Model {
        read_at: Some(read_at),
        ..row
    }
    .into())
}

/// Notes that all notifications of an account were read.
pub async fn read_all(work: &Work, account: Uuid) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::ReadAt, Expr::value(work.now))
        .filter(Column::AccountId.eq(account))
        .filter(Column::ReadAt.is_null())
        .exec(work.conn())
        .await
        .map(|_| ())
}

impl From<Model> for Notification {
    fn from(row: Model) -> Self {
        Self {
            kind: CaseKind::parse(&row.case_kind),
            id: row.id,
            case_id: row.case_id,
            action: row.action,
            title: row.title,
            state: row.state,
            author: row.author,
            text: row.text,
            path: row.path,
            at: row.at,
            read_at: row.read_at,
        }
    }
}
