//! Who may read an upload: the organisation that it belongs to, and, once a case names it, those
//! who assess or oversee that organisation. Never its counterpart in an exchange.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Role;
use sea_orm::ConnectionTrait;

use super::store::Model;
use crate::cases::parties;
use crate::http::ApiError;
use crate::identity::Actor;

/// Who assesses or oversees: in a registration the Partnership, in an exchange, where only the
/// visitor adds files, the visitor's Partnership.
const OVERSEEING: [Party; 4] = [
    Party::Partnership,
    Party::VisitorPartnership,
    Party::SupportOffice,
    Party::Commission,
];

/// Whether an actor may read an upload.
pub async fn may_read(
    db: &impl ConnectionTrait,
    actor: &Actor,
    upload: &Model,
) -> Result<bool, ApiError> {
    let Some(organisation) = upload.organisation_id else {
        return Ok(upload.account_id == actor.account_id);
    };
    if actor.has(&Role::Organisation(organisation)) {
        return Ok(true);
    }
    let (Some(kind), Some(case)) = (&upload.case_kind, upload.case_id) else {
        return Ok(false);
    };
    let kind = CaseKind::parse(kind).ok_or_else(|| broken(upload))?;
    let Some(parties) = parties::of(db, kind, case).await? else {
        return Ok(false);
    };
    let seats = parties.seats_of(&actor.roles);
    Ok(seats.iter().any(|seat| OVERSEEING.contains(seat)))
}

fn broken(upload: &Model) -> ApiError {
    ApiError::Internal(anyhow::anyhow!("upload {} is broken", upload.id))
}
