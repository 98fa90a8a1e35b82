//! Who sits where in a case of any kind, read from its row: the question of everything that is the
//! same for all cases (ledger, threads, lists).

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Parties;
use sea_orm::entity::prelude::*;

use super::row::{exchange, proposal, registration, visit};
use crate::administration;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::ledger;

/// The parties of a case; `None` if there is no such case.
pub async fn of(
    db: &impl ConnectionTrait,
    kind: CaseKind,
    id: Uuid,
) -> Result<Option<Parties>, ApiError> {
    match kind {
        CaseKind::Registration => of_registration(db, id).await,
        CaseKind::Proposal => of_proposal(db, id).await,
        CaseKind::Exchange => of_exchange(db, id).await,
        CaseKind::Administration => Ok(Some(administration::parties())),
        CaseKind::Visit => of_visit(db, id).await,
    }
}

/// The seats of an actor in a case.
///
/// # Errors
///
/// [`ApiError::NotFound`] if there is no such case, or none that the actor has a part in.
pub async fn seats(
    db: &impl ConnectionTrait,
    actor: &Actor,
    kind: CaseKind,
    id: Uuid,
) -> Result<Vec<Party>, ApiError> {
    let parties = of(db, kind, id).await?.ok_or(ApiError::NotFound)?;
    let seats = parties.seats_of(&actor.roles);
    if seats.is_empty() {
        return Err(ApiError::NotFound);
    }
    Ok(seats)
}

async fn of_registration(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Parties>, ApiError> {
    let Some(row) = registration::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    // Nobody but the applicant sees a registration before it is submitted.
    let is_submitted = row.is_submitted();
    let commission =
        is_submitted && ledger::read::has_reached(db, id, registration::PRE_APPROVAL).await?;
    Ok(Some(Parties {
        applicant: Some(row.organisation_id),
        partnership: row.partnership_id.filter(|_| is_submitted),
        support_office: is_submitted,
        commission,
        ..Parties::default()
    }))
}

async fn of_proposal(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Parties>, ApiError> {
    let Some(row) = proposal::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let sides: Vec<Uuid> = [row.sender_registration_id, row.recipient_registration_id]
        .into_iter()
        .flatten()
        .collect();
    let registrations = registration::Entity::find()
        .filter(registration::Column::Id.is_in(sides))
        .all(db)
        .await?;
    let partnership = |organisation: Option<Uuid>| {
        registrations
            .iter()
            .find(|registration| Some(registration.organisation_id) == organisation)
            .and_then(|registration| registration.partnership_id.clone())
    };
    Ok(Some(Parties {
        visitor: row.visitor_organisation_id,
        host: row.host_organisation_id,
        visitor_partnership: partnership(row.visitor_organisation_id),
        host_partnership: partnership(row.host_organisation_id),
        support_office: true,
        ..Parties::default()
    }))
}

async fn of_exchange(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Parties>, ApiError> {
    let row = exchange::Entity::find_by_id(id).one(db).await?;
    Ok(row.map(|row| Parties {
        visitor: Some(row.visitor_organisation_id),
        host: Some(row.host_organisation_id),
        visitor_partnership: Some(row.visitor_partnership_id),
        host_partnership: Some(row.host_partnership_id),
        support_office: true,
        commission: row.is_sampled,
        ..Parties::default()
    }))
}

async fn of_visit(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Parties>, ApiError> {
    let row = visit::Entity::find_by_id(id).one(db).await?;
    Ok(row.map(|row| Parties {
        host: Some(row.host_organisation_id),
        host_partnership: Some(row.host_partnership_id),
        support_office: true,
        ..Parties::default()
    }))
}
