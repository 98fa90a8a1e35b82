//! Reading the ledger of a case.

use std::collections::HashMap;

use clusterxchange_contract::case::{CaseEvent, CaseKind};
use clusterxchange_contract::page::Page;
use clusterxchange_domain::receipt::{Audience, Party};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::{Map, Value};

use super::store::{event, value};
use crate::http::{ApiError, Window};

/// The events of a case that someone on `seats` may read, oldest first. Seats are those of one kind
/// of case, so events of a case of another kind are none of theirs.
pub async fn of_case(
    db: &impl ConnectionTrait,
    kind: CaseKind,
    case: Uuid,
    seats: &[Party],
    window: &Window<i64>,
) -> Result<Page<CaseEvent>, ApiError> {
    let mut query = event::Entity::find()
        .filter(event::Column::CaseId.eq(case))
        .filter(event::Column::CaseKind.eq(kind.key()));
    if let Some(after) = window.after {
        query = query.filter(event::Column::Sequence.gt(after));
    }
    let rows = query
        .order_by_asc(event::Column::Sequence)
        .limit(window.fetch())
        .all(db)
        .await?;
    let values = values_of(db, &rows).await?;
    let page = window.page(
        rows,
        |row| row.sequence,
        |row| Ok(shown(row, seats, &values)),
    )?;
    Ok(Page {
        items: page.items.into_iter().flatten().collect(),
        next: page.next,
    })
}

/// What was recorded with an event for good.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// When.
    pub at: DateTimeUtc,
    /// What was done.
    pub action: String,
    /// The facts.
    pub facts: Value,
}

/// Everything that was recorded for good in one chain, oldest first.
pub async fn recorded(db: &impl ConnectionTrait, case: Uuid) -> Result<Vec<Recorded>, DbErr> {
    let events = event::Entity::find()
        .filter(event::Column::CaseId.eq(case))
        .order_by_asc(event::Column::Sequence)
        .all(db)
        .await?;
    let recorded = events.into_iter().map(|event| Recorded {
        at: event.at,
        action: event.action,
        facts: event.facts,
    });
    Ok(recorded.collect())
}

/// What someone did, oldest first, with its personal values.
pub async fn by_actor(
    db: &impl ConnectionTrait,
    pseudonym: Uuid,
) -> Result<Vec<(CaseKind, Uuid, CaseEvent)>, ApiError> {
    let rows = event::Entity::find()
        .filter(event::Column::Actor.eq(pseudonym))
        .order_by_asc(event::Column::At)
        .order_by_asc(event::Column::Id)
        .all(db)
        .await?;
    let values = values_of(db, &rows).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let kind = CaseKind::parse(&row.case_kind)?;
            Some((kind, row.case_id, open(row, &values)))
        })
        .collect())
}

/// Erases the personal values of everything that someone did, except in some cases. Chains stay as
/// they are: events keep only salted hashes of such values.
pub async fn erase_values_of(
    db: &impl ConnectionTrait,
    pseudonym: Uuid,
    except: &[Uuid],
) -> Result<u64, DbErr> {
    let events = Query::select()
        .column(event::Column::Id)
        .from(event::Entity)
        .and_where(event::Column::Actor.eq(pseudonym))
        .and_where(event::Column::CaseId.is_not_in(except.iter().copied()))
        .to_owned();
    Ok(value::Entity::delete_many()
        .filter(value::Column::EventId.in_subquery(events))
        .exec(db)
        .await?
        .rows_affected)
}

async fn values_of(
    db: &impl ConnectionTrait,
    events: &[event::Model],
) -> Result<HashMap<Uuid, Vec<value::Model>>, DbErr> {
    let ids: Vec<Uuid> = events.iter().map(|event| event.id).collect();
    let rows = value::Entity::find()
        .filter(value::Column::EventId.is_in(ids))
        .all(db)
        .await?;
    let mut values: HashMap<Uuid, Vec<value::Model>> = HashMap::new();
    for row in rows {
        values.entry(row.event_id).or_default().push(row);
    }
    Ok(values)
}

fn shown(
    row: event::Model,
    seats: &[Party],
    values: &HashMap<Uuid, Vec<value::Model>>,
) -> Option<CaseEvent> {
    let audience: Audience = serde_json::from_value(row.audience.clone()).ok()?;
    if !audience.admits(seats) {
        return None;
    }
    Some(open(row, values))
}

fn open(row: event::Model, values: &HashMap<Uuid, Vec<value::Model>>) -> CaseEvent {
    let mut details = match row.facts {
        Value::Object(facts) => facts,
        _ => Map::new(),
    };
    details.remove("personal");
    for personal in values.get(&row.id).into_iter().flatten() {
        details.insert(personal.name.clone(), personal.value.clone());
    }
    CaseEvent {
        sequence: row.sequence,
        at: row.at,
        action: row.action,
        actor: row.actor,
        seats: serde_json::from_value(row.seats).unwrap_or_default(),
        from: row.from_state,
        to: row.to_state,
        rulebook: row.rulebook,
        details: Value::Object(details),
        hash: row.hash,
    }
}
