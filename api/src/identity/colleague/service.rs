//! Use-cases of colleagues.

use clusterxchange_contract::identity::{NewColleague, OrganisationDetails};
use clusterxchange_domain::registration::people;
use clusterxchange_domain::workflow::Role;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::store;
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::account::store as account;
use crate::identity::invitation::{self, Invitation};
use crate::identity::mail_token::Purpose;
use crate::identity::{Actor, organisation};
use crate::outbox::{Mail, mail};
use crate::reference::rulebook;

/// An organisation with its members, for one of them or the Support Office; with its version.
pub async fn details(
    db: &impl ConnectionTrait,
    actor: &Actor,
    id: Uuid,
) -> Result<(OrganisationDetails, i64), ApiError> {
    if !actor.has(&Role::Organisation(id)) && !actor.has(&Role::SupportOffice) {
        return Err(ApiError::NotFound);
    }
    let row = organisation::get(db, id).await?;
    let members = store::members(db, id).await?;
    let details = OrganisationDetails {
        id,
        name: row.name,
        country: row.country,
        created_at: row.created_at,
        members,
    };
    Ok((details, row.version))
}

/// Invites a colleague of the actor's.
pub async fn invite(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    new: &NewColleague,
) -> Result<(), ApiError> {
    if !actor.has(&Role::Organisation(id)) {
        return Err(ApiError::NotFound);
    }
    let row = organisation::get(work.conn(), id).await?;
    let inviter = account::get(work.conn(), actor.account_id).await?;
    let letter = Mail::to(new.email.trim(), &inviter.locale, "colleague-invitation")
        .with("inviter", &inviter.name)
        .with("organisation", &row.name);
    let invitation = Invitation {
        name: new.name.as_str().to_owned(),
        role: Role::Organisation(id),
        inviter: Some(actor.account_id),
    };
    invitation::send(work, Purpose::Invitation, &invitation, letter).await
}

/// Ends a membership: one's own or a colleague's, but never the last one. Returns the new version.
pub async fn remove(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
    member: Uuid,
) -> Result<(), ApiError> {
    if !actor.has(&Role::Organisation(id)) && !actor.has(&Role::SupportOffice) {
        return Err(ApiError::NotFound);
    }
    let row = organisation::get(work.conn(), id).await?;
    if_match.check(row.version)?;
    let members = store::members(work.conn(), id).await?;
    let leaving = members
        .iter()
        .find(|known| known.account_id == member)
        .ok_or(ApiError::NotFound)?;
    let rulebook = rulebook::in_force(work.conn(), work.now.date_naive()).await?;
    let receipt = people::may_leave(members.len(), &rulebook.version);
    if !receipt.holds() {
        return Err(ApiError::refused(receipt));
    }
    store::remove(work.conn(), id, member).await?;
    invitation::withdraw(
        work,
        Purpose::Invitation,
        &leaving.email,
        &Role::Organisation(id),
    )
    .await?;
    organisation::next_version(work.conn(), id, row.version).await?;
    if member == actor.account_id {
        return Ok(());
    }
    let remover = account::get(work.conn(), actor.account_id).await?;
    let person = account::get(work.conn(), member).await?;
    let letter = Mail::to(&leaving.email, &person.locale, "member-removed")
        .with("name", &leaving.name)
        .with("actor", &remover.name)
        .with("organisation", &row.name);
    mail(work, letter.link("/account")).await
}
