//! Group visits in lists.

use clusterxchange_contract::building::visit::{VisitHead, VisitHost, VisitQuery};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_domain::workflow::{LifeCycle, Named};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;

use super::member::joined;
use super::store::{self, Column, Model};
use crate::app::App;
use crate::building::exchange::{Side, store as exchange};
use crate::cases::mine;
use crate::http::{ApiError, Window};
use crate::identity::Actor;

/// The visits that everyone finds.
pub async fn catalogue(app: &App, query: &VisitQuery) -> Result<Page<VisitHead>, ApiError> {
    let window = Window::from_query(&PageQuery {
        limit: query.limit,
        cursor: query.cursor.clone(),
    })?;
    let rows = store::catalogue(&app.db, query, &window).await?;
    let joined = joined(&app.db, rows.iter().map(|row| row.id)).await?;
    window.page(
        rows,
        |row| (row.starts_on.unwrap_or_default(), row.id),
        |row| head(&row, joined.get(&row.id).copied().unwrap_or_default()),
    )
}

/// The visits that an actor prepares, looks after or has joined.
pub async fn of_actor(
    app: &App,
    actor: &Actor,
    query: &PageQuery,
) -> Result<Page<VisitHead>, ApiError> {
    let window = Window::from_query(query)?;
    let rows = store::newest(&app.db, concerning(actor), &window).await?;
    let joined = joined(&app.db, rows.iter().map(|row| row.id)).await?;
    window.page(
        rows,
        |row| row.id,
        |row| head(&row, joined.get(&row.id).copied().unwrap_or_default()),
    )
}

fn concerning(actor: &Actor) -> Condition {
    let joined = Query::select()
        .column(exchange::Column::GroupId)
        .from(exchange::Entity)
        .and_where(exchange::Column::GroupId.is_not_null())
        .and_where(exchange::Column::VisitorOrganisationId.is_in(actor.organisations()))
        .to_owned();
    mine::visits(&actor.roles).add(Column::Id.in_subquery(joined))
}

fn head(row: &Model, joined: u32) -> Result<VisitHead, ApiError> {
    let content = row.content()?;
    let case = row.lifecycle()?;
    let record = case.record();
    Ok(VisitHead {
        id: row.id,
        title: content.title,
        host: host(&content.host),
        sectors: content.sectors,
        mode: record.plan.mode,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        places: record.places,
        places_left: record.places.saturating_sub(joined),
        state: case.stage().key().to_owned(),
        state_label: case.stage().label().to_owned(),
    })
}

/// The host as everyone reads it.
pub fn host(side: &Side) -> VisitHost {
    VisitHost {
        organisation_id: side.organisation,
        name: side.name.clone(),
        country: side.country,
        town: side.town.clone(),
        partnership_id: side.partnership.clone(),
        partnership_name: side.partnership_name.clone(),
    }
}
