//! All cases of a person, whatever their kind: what happened last comes first.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::{CaseHead, CaseKind};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::title::CaseTitle;
use clusterxchange_domain::workflow::{self, Named, Waiting};
use sea_orm::entity::prelude::*;
use sea_orm::{EntityTrait, ExprTrait, QueryOrder, QuerySelect, Select};

use super::row::{exchange, proposal, registration, visit};
use super::{mine, task};
use crate::http::{ApiError, Window};
use crate::identity::{Actor, organisation};

/// Where a page begins: when something happened last, and the case.
pub type Key = (DateTime<Utc>, Uuid);

/// A case that was found, whatever its kind.
struct Found {
    kind: CaseKind,
    id: Uuid,
    state: String,
    updated_at: DateTime<Utc>,
    /// The applicant, or visitor and host.
    organisations: [Option<Uuid>; 2],
    /// The line that tells it from others, where the row has one.
    title: Option<String>,
}

/// The cases that an actor has a part in. Six queries, however many there are.
pub async fn of_actor(
    db: &impl ConnectionTrait,
    actor: &Actor,
    kind: Option<CaseKind>,
    window: &Window<Key>,
) -> Result<Page<CaseHead>, ApiError> {
    let wants = |this: CaseKind| kind.is_none_or(|kind| kind == this) && !actor.roles.is_empty();
    let mut found = Vec::new();
    if wants(CaseKind::Registration) {
        found.extend(registrations(db, actor, window).await?);
    }
    if wants(CaseKind::Proposal) {
        found.extend(proposals(db, actor, window).await?);
    }
    if wants(CaseKind::Exchange) {
        found.extend(exchanges(db, actor, window).await?);
    }
    if wants(CaseKind::Visit) {
        found.extend(visits(db, actor, window).await?);
    }
    found.sort_by_key(|case| std::cmp::Reverse((case.updated_at, case.id)));
    found.truncate(usize::try_from(window.fetch()).unwrap_or(usize::MAX));
    let ids: Vec<Uuid> = found.iter().map(|case| case.id).collect();
    let organisations = found.iter().flat_map(|case| case.organisations).flatten();
    let names = organisation::names(db, organisations).await?;
    let mut waiting = task::waiting_on(db, &ids).await?;
    window.page(
        found,
        |case| (case.updated_at, case.id),
        |case| Ok(head(case, &names, &mut waiting)),
    )
}

fn head(
    case: Found,
    names: &HashMap<Uuid, String>,
    waiting: &mut HashMap<Uuid, Vec<Waiting>>,
) -> CaseHead {
    let name = |id: Option<Uuid>| id.and_then(|id| names.get(&id)).map(String::as_str);
    let [first, second] = case.organisations;
    let title = case.title.unwrap_or_else(|| match case.kind {
        CaseKind::Registration => CaseTitle::registration(name(first)).in_english(),
        CaseKind::Proposal | CaseKind::Exchange | CaseKind::Administration | CaseKind::Visit => {
            CaseTitle::pair(name(first), name(second)).in_english()
        }
    });
    CaseHead {
        kind: case.kind,
        id: case.id,
        title,
        state_label: state_label(case.kind, &case.state),
        state: case.state,
        waiting_on: waiting.remove(&case.id).unwrap_or_default(),
        updated_at: case.updated_at,
    }
}

/// A state in words.
pub fn state_label(kind: CaseKind, state: &str) -> String {
    let label = match kind {
        CaseKind::Registration => label(workflow::registration::Stage::ALL, state),
        CaseKind::Proposal => label(workflow::proposal::Stage::ALL, state),
        CaseKind::Exchange => label(workflow::exchange::Stage::ALL, state),
        CaseKind::Administration => None,
        CaseKind::Visit => label(workflow::visit::Stage::ALL, state),
    };
    label.unwrap_or(state).to_owned()
}

fn label<S: Named>(stages: &[S], key: &str) -> Option<&'static str> {
    let stage = stages.iter().find(|stage| stage.key() == key)?;
    Some(stage.label())
}

/// The rows of one page, by when something happened last.
fn page_of<E: EntityTrait>(
    query: Select<E>,
    updated_at: E::Column,
    id: E::Column,
    window: &Window<Key>,
) -> Select<E> {
    let query = match window.after {
        None => query,
        Some((at, after)) => {
            query.filter(updated_at.lt(at).or(updated_at.eq(at).and(id.lt(after))))
        }
    };
    query
        .order_by_desc(updated_at)
        .order_by_desc(id)
        .limit(window.fetch())
}

async fn registrations(
    db: &impl ConnectionTrait,
    actor: &Actor,
    window: &Window<Key>,
) -> Result<Vec<Found>, DbErr> {
    use registration::{Column, Entity};
    let query = Entity::find().filter(mine::registrations(&actor.roles));
    let rows = page_of(query, Column::UpdatedAt, Column::Id, window)
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
    actor: &Actor,
    window: &Window<Key>,
) -> Result<Vec<Found>, DbErr> {
    use proposal::{Column, Entity};
    let query = Entity::find().filter(mine::proposals(&actor.roles));
    let rows = page_of(query, Column::UpdatedAt, Column::Id, window)
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
    actor: &Actor,
    window: &Window<Key>,
) -> Result<Vec<Found>, DbErr> {
    use exchange::{Column, Entity};
    let query = Entity::find().filter(mine::exchanges(&actor.roles));
    let rows = page_of(query, Column::UpdatedAt, Column::Id, window)
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
    actor: &Actor,
    window: &Window<Key>,
) -> Result<Vec<Found>, DbErr> {
    use visit::{Column, Entity};
    let query = Entity::find().filter(mine::visits(&actor.roles));
    let rows = page_of(query, Column::UpdatedAt, Column::Id, window)
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
