//! Who may read an upload: the organisation that it belongs to, and, once a case names it, those
//! who assess or oversee that organisation. Never its counterpart in an exchange.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::workflow::Role;
use sea_orm::ConnectionTrait;

use super::store::Model;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::registration::store;

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
    let registration = if kind == CaseKind::Registration.key() {
        Some(store::get(db, case).await?)
    } else {
        store::last_accepted_of(db, organisation).await?
    };
    Ok(registration.is_some_and(|it| !it.parties().seats_of(&actor.roles).is_empty()))
}
