//! Work lists: what waits for somebody and can be done now.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clusterxchange_contract::case::{CaseKind, WorkItem};
use clusterxchange_contract::page::Page;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Role;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Func, Order, Query, SelectStatement};
use sea_orm::{Condition, ExprTrait, FromQueryResult, QueryOrder, QuerySelect};

use super::task::{Column, Entity, Model, item};
use crate::http::{ApiError, Window};

/// Where a page begins, by how long something has waited.
pub type Longest = (DateTime<Utc>, Uuid);

/// Where a page begins, by deadline and then by how long something has waited.
pub type Urgent = (DateTime<Utc>, DateTime<Utc>, Uuid);

/// The tasks of someone with these roles that can be done at `now`.
pub fn mine(roles: &[Role], now: DateTime<Utc>) -> Condition {
    let mut mine = Condition::any().add(Column::Id.is_null());
    for role in roles {
        mine = mine.add(match role {
            Role::Organisation(id) => Column::OrganisationId.eq(*id),
            Role::Partnership(id) => Column::PartnershipId.eq(id.as_str()),
            Role::SupportOffice => Column::Party.eq(Party::SupportOffice.key()),
            Role::Commission => Column::Party.eq(Party::Commission.key()),
        });
    }
    let is_possible = Column::NotBefore.is_null().or(Column::NotBefore.lte(now));
    Condition::all().add(mine).add(is_possible)
}

/// When a task is due; far in the future where it has no deadline, so that it comes last.
pub fn due() -> Expr {
    Func::coalesce([Expr::col(Column::DueAt), Expr::value(never())]).into()
}

/// The last day that both databases can write.
fn never() -> DateTime<Utc> {
    let day = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX);
    day.and_time(NaiveTime::MIN).and_utc()
}

/// What has waited longest first.
pub async fn longest(
    db: &impl ConnectionTrait,
    mine: Condition,
    window: &Window<Longest>,
) -> Result<Page<WorkItem>, ApiError> {
    let mut query = Entity::find().filter(mine);
    if let Some((since, id)) = window.after {
        query = query.filter(
            Column::Since
                .gt(since)
                .or(Column::Since.eq(since).and(Column::Id.gt(id))),
        );
    }
    let rows = query
        .order_by_asc(Column::Since)
        .order_by_asc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await?;
    window.page(rows, |row| (row.since, row.id), item)
}

/// The nearest deadline first, then what has waited longest.
pub async fn urgent(
    db: &impl ConnectionTrait,
    mine: Condition,
    window: &Window<Urgent>,
) -> Result<Page<WorkItem>, ApiError> {
    let mut query = Entity::find().filter(mine);
    if let Some((by, since, id)) = window.after {
        let later = Column::Since
            .gt(since)
            .or(Column::Since.eq(since).and(Column::Id.gt(id)));
        query = query.filter(due().gt(by).or(due().eq(by).and(later)));
    }
    let rows = query
        .order_by(due(), Order::Asc)
        .order_by_asc(Column::Since)
        .order_by_asc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await?;
    let key = |row: &Model| (row.due_at.unwrap_or_else(never), row.since, row.id);
    window.page(rows, key, item)
}

/// The identifiers of the cases that wait for someone with these roles, as a query.
pub fn cases(roles: &[Role], now: DateTime<Utc>) -> SelectStatement {
    Query::select()
        .column(Column::CaseId)
        .from(Entity)
        .cond_where(mine(roles, now))
        .to_owned()
}

/// A case with the most urgent of what it waits for.
#[derive(Clone, Debug, FromQueryResult)]
pub struct UrgentCase {
    /// The case.
    pub case_id: Uuid,
    /// The nearest deadline.
    pub due: DateTimeUtc,
    /// Since when it has waited.
    pub since: DateTimeUtc,
}

/// The cases with tasks of `mine`, the most urgent first: each once, whatever it waits for.
pub async fn most_urgent(
    db: &impl ConnectionTrait,
    mine: Condition,
    kind: Option<CaseKind>,
    after: Option<Urgent>,
    most: u64,
) -> Result<Vec<UrgentCase>, DbErr> {
    let (by, since) = (due().min(), Expr::col(Column::Since).min());
    let mut query = Entity::find()
        .select_only()
        .column(Column::CaseId)
        .column_as(by.clone(), "due")
        .column_as(since.clone(), "since")
        .filter(mine);
    if let Some(kind) = kind {
        query = query.filter(Column::CaseKind.eq(kind.key()));
    }
    query = query.group_by(Column::CaseId);
    if let Some((last, waited, id)) = after {
        let later = since
            .clone()
            .gt(waited)
            .or(since.clone().eq(waited).and(Column::CaseId.gt(id)));
        query = query.having(by.clone().gt(last).or(by.clone().eq(last).and(later)));
    }
    query
        .order_by(by, Order::Asc)
        .order_by(since, Order::Asc)
        .order_by_asc(Column::CaseId)
        .limit(most)
        .into_model()
        .all(db)
        .await
}
