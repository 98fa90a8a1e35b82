//! Who sits where in a case of any kind, read from its row: the question of everything that is the
//! same for all cases (ledger, threads, lists).

use clusterxchange_contract::case::CaseKind;
use clusterxchange_contract::title::CaseTitle;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Parties;
use sea_orm::entity::prelude::*;

use super::row::{exchange, proposal, registration, visit};
use crate::administration;
use crate::http::ApiError;
use crate::identity::{Actor, organisation};

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

/// The line that tells a case with these parties from others.
pub async fn title_of(db: &impl ConnectionTrait, parties: &Parties) -> Result<String, ApiError> {
    let ids = [parties.applicant, parties.visitor, parties.host];
    let names = organisation::names(db, ids.into_iter().flatten()).await?;
    let name = |id: Option<Uuid>| id.and_then(|id| names.get(&id).map(String::as_str));
    let title = match parties.applicant {
        Some(_) => CaseTitle::registration(name(parties.applicant)),
        None => CaseTitle::pair(name(parties.visitor), name(parties.host)),
    };
    Ok(title.in_english())
}

async fn of_registration(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Parties>, ApiError> {
    let row = registration::Entity::find_by_id(id).one(db).await?;
    Ok(row.map(|row| {
        // Nobody but the applicant sees a registration before it is submitted.
        let is_submitted = row.is_submitted();
        Parties {
            applicant: Some(row.organisation_id),
            partnership: row.partnership_id.filter(|_| is_submitted),
            support_office: is_submitted,
            commission: is_submitted && row.pre_approval_asked,
            ..Parties::default()
        }
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
