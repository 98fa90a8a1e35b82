//! Lists of registrations: one's own, the queue of a Partnership, all of them.

use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_contract::registration::{RegistrationHead, RegistrationQuery};
use clusterxchange_domain::workflow::{Named, Role};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ExprTrait, QueryOrder, QuerySelect};

use super::store::{Column, Entity, Loaded};
use super::view;
use crate::http::{ApiError, Window};
use crate::identity::{Actor, organisation};

/// The registrations that an actor may read, in the order of their queue.
pub async fn of_actor(
    db: &impl ConnectionTrait,
    actor: &Actor,
    query: RegistrationQuery,
) -> Result<Page<RegistrationHead>, ApiError> {
    let window: Window<(DateTimeUtc, Uuid)> = Window::from_query(&PageQuery {
        limit: query.limit,
        cursor: query.cursor,
    })?;
    let mut rows = Entity::find().filter(readable(actor));
    if let Some(state) = query.state {
        rows = rows.filter(Column::State.eq(state.key()));
    }
    if let Some(id) = query.partnership_id {
        rows = rows.filter(Column::PartnershipId.eq(id.as_str()));
    }
    if let Some((at, id)) = window.after {
        rows = rows.filter(
            Column::QueuedAt
                .gt(at)
                .or(Column::QueuedAt.eq(at).and(Column::Id.gt(id))),
        );
    }
    let rows = rows
        .order_by_asc(Column::QueuedAt)
        .order_by_asc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await?;
    let names = organisation::names(db, rows.iter().map(|row| row.organisation_id)).await?;
    window.page(
        rows,
        |row| (row.queued_at, row.id),
        |row| {
            let name = names.get(&row.organisation_id).cloned();
            view::head(&Loaded::parse(row)?, name.unwrap_or_default())
        },
    )
}

/// Whose registrations an actor may read. Drafts, and drafts that were given up, are read by their
/// organisation alone.
fn readable(actor: &Actor) -> Condition {
    let mut readable = Condition::any().add(Column::OrganisationId.is_in(actor.organisations()));
    for role in &actor.roles {
        readable = match role {
            Role::Organisation(_) => readable,
            Role::Partnership(id) => readable.add(Column::PartnershipId.eq(id.as_str())),
            Role::SupportOffice => readable.add(Column::SubmittedAt.is_not_null()),
            Role::Commission => readable.add(Column::PreApprovalAsked.eq(true)),
        };
    }
    readable
}
