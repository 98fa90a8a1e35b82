//! What is past its time, and all that belongs to it.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement};
use uuid::Uuid;

use crate::http::ApiError;

/// Tables whose rows belong to a case by its identifier.
const OF_A_CASE: [&str; 5] = ["upload", "message", "notification", "task", "deadline"];

/// Registrations without any exchange, proposal or visit that happened, or was touched, later than
/// `before`; the oldest first.
pub async fn unmatched(
    db: &impl ConnectionTrait,
    before: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<Uuid>, ApiError> {
    let [registration, id, updated] = ["registration", "id", "updated_at"].map(Alias::new);
    let mut query = Query::select();
    query
        .column(id.clone())
        .from(registration)
        .and_where(Expr::col(updated.clone()).lt(before))
        .order_by(updated.clone(), Order::Asc)
        .limit(limit);
    for (table, column, since) in [
        ("exchange", "visitor_registration_id", None),
        ("exchange", "host_registration_id", None),
        ("visit_group", "host_registration_id", None),
        ("proposal", "sender_registration_id", Some(before)),
        ("proposal", "recipient_registration_id", Some(before)),
    ] {
        let used = used_by(table, column, since);
        query.and_where(Expr::col(id.clone()).not_in_subquery(used));
    }
    let rows = db.query_all(&query).await?;
    let ids = rows.iter().map(|row| row.try_get("", "id"));
    Ok(ids.collect::<Result<_, _>>()?)
}

fn used_by(table: &str, column: &str, since: Option<DateTime<Utc>>) -> SelectStatement {
    let column = Alias::new(column);
    let mut used = Query::select();
    used.column(column.clone())
        .from(Alias::new(table))
        .and_where(Expr::col(column).is_not_null());
    if let Some(since) = since {
        used.and_where(Expr::col(Alias::new("updated_at")).gte(since));
    }
    used
}

/// Where the files of these registrations lie.
pub async fn files(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<String>, ApiError> {
    let query = Query::select()
        .column(Alias::new("storage_key"))
        .from(Alias::new("upload"))
        .and_where(Expr::col(Alias::new("case_id")).is_in(ids.iter().copied()))
        .to_owned();
    let rows = db.query_all(&query).await?;
    let keys = rows.iter().map(|row| row.try_get("", "storage_key"));
    Ok(keys.collect::<Result<_, _>>()?)
}

/// Erases registrations and all that belongs to them. Proposals stay with the other side, without
/// the registration.
pub async fn erase(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<(), ApiError> {
    for column in ["sender_registration_id", "recipient_registration_id"] {
        let column = Alias::new(column);
        let update = Query::update()
            .table(Alias::new("proposal"))
            .value(column.clone(), Option::<Uuid>::None)
            .and_where(Expr::col(column).is_in(ids.iter().copied()))
            .to_owned();
        db.execute(&update).await?;
    }
    for table in OF_A_CASE {
        delete(db, table, "case_id", ids).await?;
    }
    delete(db, "registration", "id", ids).await
}

async fn delete(
    db: &impl ConnectionTrait,
    table: &str,
    column: &str,
    ids: &[Uuid],
) -> Result<(), ApiError> {
    let delete = Query::delete()
        .from_table(Alias::new(table))
        .and_where(Expr::col(Alias::new(column)).is_in(ids.iter().copied()))
        .to_owned();
    db.execute(&delete).await?;
    Ok(())
}
