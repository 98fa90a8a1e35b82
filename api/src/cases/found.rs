//! Rows of cases of all kinds, as lists show them.

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::CaseKind;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{EntityTrait, ExprTrait, QueryOrder, QuerySelect, Select};

use super::list::{Key, Wanted};
use super::mine;
use super::row::{exchange, proposal, registration, visit};

/// A case that was found, whatever its kind.
pub struct Found {
    /// What kind of case.
    pub kind: CaseKind,
    /// The case.
    pub id: Uuid,
    /// Its state.
    pub state: String,
    /// When something happened last.
    pub updated_at: DateTime<Utc>,
    /// The applicant, or visitor and host.
    pub organisations: [Option<Uuid>; 2],
    /// The line that tells it from others, where the row has one.
    pub title: Option<String>,
}

/// Which of somebody's cases are chosen.
pub enum Choice<'a> {
    /// One page, what happened last first.
    Recent {
        /// Where it begins.
        after: Option<Key>,
        /// How many at most.
        most: u64,
        /// Cases to leave out, as a query of their identifiers.
        not_waiting: Option<Box<SelectStatement>>,
    },
    /// These, in any order.
    These(&'a [Uuid]),
}

/// The chosen cases of somebody. Four queries, however many there are.
pub async fn find(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    choice: &Choice<'_>,
) -> Result<Vec<Found>, DbErr> {
    let wants =
        |this: CaseKind| wanted.kind.is_none_or(|kind| kind == this) && !wanted.roles.is_empty();
    let mut found = Vec::new();
    if wants(CaseKind::Registration) {
        found.extend(registrations(db, wanted, choice).await?);
    }
    if wants(CaseKind::Proposal) {
        found.extend(proposals(db, wanted, choice).await?);
    }
    if wants(CaseKind::Exchange) {
        found.extend(exchanges(db, wanted, choice).await?);
    }
    if wants(CaseKind::Visit) {
        found.extend(visits(db, wanted, choice).await?);
    }
    found.sort_by_key(|case| std::cmp::Reverse((case.updated_at, case.id)));
    if let Choice::Recent { most, .. } = choice {
        found.truncate(usize::try_from(*most).unwrap_or(usize::MAX));
    }
    Ok(found)
}

/// The rows of a choice.
fn chosen<E: EntityTrait>(
    query: Select<E>,
    updated_at: E::Column,
    id: E::Column,
    choice: &Choice<'_>,
) -> Select<E> {
    let (after, most, not_waiting) = match choice {
        Choice::These(ids) => return query.filter(id.is_in(ids.iter().copied())),
        Choice::Recent {
            after,
            most,
            not_waiting,
        } => (after, most, not_waiting),
    };
    let query = match after {
        None => query,
        Some((at, after)) => {
            query.filter(updated_at.lt(*at).or(updated_at.eq(*at).and(id.lt(*after))))
        }
    };
    let query = match not_waiting {
        None => query,
        Some(waiting) => query.filter(id.not_in_subquery(SelectStatement::clone(waiting))),
    };
    query
        .order_by_desc(updated_at)
        .order_by_desc(id)
        .limit(*most)
}

async fn registrations(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    choice: &Choice<'_>,
) -> Result<Vec<Found>, DbErr> {
    use registration::{Column, Entity};
    let query = Entity::find().filter(mine::registrations(wanted.roles));
    let rows = chosen(query, Column::UpdatedAt, Column::Id, choice)
        .all(db)
        .await?;
    let found = rows.into_iter().map(|row| Found {
        kind: CaseKind::Registration,
        id: row.id,
        state: row.state,
        updated_at: row.updated_at,
        organisations: [Some(row.organisation_id), None],
        title: None,
    });
    Ok(found.collect())
}

async fn proposals(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    choice: &Choice<'_>,
) -> Result<Vec<Found>, DbErr> {
    use proposal::{Column, Entity};
    let query = Entity::find().filter(mine::proposals(wanted.roles));
    let rows = chosen(query, Column::UpdatedAt, Column::Id, choice)
        .all(db)
        .await?;
    let found = rows.into_iter().map(|row| Found {
        kind: CaseKind::Proposal,
        id: row.id,
        state: row.state,
        updated_at: row.updated_at,
        organisations: [row.visitor_organisation_id, row.host_organisation_id],
        title: None,
    });
    Ok(found.collect())
}

async fn exchanges(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    choice: &Choice<'_>,
) -> Result<Vec<Found>, DbErr> {
    use exchange::{Column, Entity};
    let query = Entity::find().filter(mine::exchanges(wanted.roles));
    let rows = chosen(query, Column::UpdatedAt, Column::Id, choice)
        .all(db)
        .await?;
    let found = rows.into_iter().map(|row| Found {
        kind: CaseKind::Exchange,
        id: row.id,
        state: row.state,
        updated_at: row.updated_at,
        organisations: [
            Some(row.visitor_organisation_id),
            Some(row.host_organisation_id),
        ],
        title: None,
    });
    Ok(found.collect())
}

async fn visits(
    db: &impl ConnectionTrait,
    wanted: &Wanted<'_>,
    choice: &Choice<'_>,
) -> Result<Vec<Found>, DbErr> {
    use visit::{Column, Entity};
    let query = Entity::find().filter(mine::visits(wanted.roles));
    let rows = chosen(query, Column::UpdatedAt, Column::Id, choice)
        .all(db)
        .await?;
    let found = rows.into_iter().map(|row| Found {
        kind: CaseKind::Visit,
        id: row.id,
        state: row.state,
        updated_at: row.updated_at,
        organisations: [None, Some(row.host_organisation_id)],
        title: Some(row.title),
    });
    Ok(found.collect())
}
