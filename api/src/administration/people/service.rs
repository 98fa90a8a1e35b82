//! Use-cases of people and their roles.

use chrono::NaiveDate;
use clusterxchange_contract::administration::{NewRole, PeopleQuery, Person};
use clusterxchange_contract::identity::Membership;
use clusterxchange_contract::page::Page;
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::workflow::Role;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::super::record::{Deed, record};
use super::endpoints::RolePath;
use super::{store, succession};
use crate::change::Work;
use crate::http::{ApiError, IfMatch, Reply, Window};
use crate::identity::account::store as account;
use crate::identity::mail_token::Purpose;
use crate::identity::{Actor, invitation, role};
use crate::reference::partnership;

/// One page of people.
pub async fn list(
    db: &impl ConnectionTrait,
    query: &PeopleQuery,
    window: &Window<Uuid>,
) -> Result<Page<Person>, ApiError> {
    let rows = store::list(db, query, window).await?;
    let page = window.page(rows, |row| row.id, Ok)?;
    Ok(Page {
        items: store::with_roles(db, page.items).await?,
        next: page.next,
    })
}

/// A person with the version of the account, and with the reason why a role cannot be taken away
/// where that is so.
pub async fn show(
    db: &impl ConnectionTrait,
    id: Uuid,
    today: NaiveDate,
) -> Result<(Person, i64), ApiError> {
    let (mut person, version) = find(db, id).await?;
    for role in &mut person.roles {
        let held = held(&role.membership);
        let receipt = succession::assess(db, today, id, &held).await?;
        role.kept = Some(receipt).filter(|receipt| !receipt.holds());
    }
    Ok((person, version))
}

fn held(membership: &Membership) -> Role {
    match membership {
        Membership::Organisation {
            organisation_id, ..
        } => Role::Organisation(*organisation_id),
        Membership::PartnershipOfficer { partnership_id, .. } => {
            Role::Partnership(partnership_id.clone())
        }
        Membership::SupportOffice => Role::SupportOffice,
        Membership::Commission => Role::Commission,
    }
}

async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<(Person, i64), ApiError> {
    let row = account::get(db, id).await?;
    if row.erased_at.is_some() {
        return Err(ApiError::NotFound);
    }
    let version = row.version;
    let person = store::with_roles(db, vec![row]).await?.pop();
    Ok((person.ok_or(ApiError::NotFound)?, version))
}

/// Gives a role of staff.
pub async fn give(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    new: NewRole,
) -> Result<Reply, ApiError> {
    let (person, version) = find(work.conn(), id).await?;
    if_match.check(version)?;
    if !person.is_verified {
        return Err(ApiError::field("/role", "goes to verified addresses only"));
    }
    let role = match new {
        NewRole::SupportOffice {} => Role::SupportOffice,
        NewRole::Commission {} => Role::Commission,
        NewRole::PartnershipOfficer { partnership_id } => {
            let id = partnership_id.to_string();
            let known = partnership::names(work.conn(), [id.as_str()]).await?;
            if known.is_empty() {
                return Err(ApiError::field("/partnership_id", "is not a Partnership"));
            }
            Role::Partnership(id)
        }
    };
    if role::of_account(work.conn(), id).await?.contains(&role) {
        let message = "this person has the role already".to_owned();
        return Err(ApiError::AlreadyExists(message));
    }
    role::insert(work.conn(), id, &role, work.now).await?;
    let deed = Deed::on("person", id, "give_role").fact("role", &role);
    finish(work, actor, id, version, deed, None).await
}

/// Takes a role away.
pub async fn take(
    work: &Work,
    actor: &Actor,
    path: RolePath,
    if_match: IfMatch,
) -> Result<Reply, ApiError> {
    let RolePath { id, role_id } = path;
    let (person, version) = find(work.conn(), id).await?;
    let row = store::role_of(work.conn(), id, role_id).await?;
    let taken = row.ok_or(ApiError::NotFound)?;
    if_match.check(version)?;
    let role = taken.role().ok_or(ApiError::NotFound)?;
    let today = work.now.date_naive();
    let receipt = succession::not_the_last(work.conn(), today, id, &role).await?;
    store::delete_role(work.conn(), role_id).await?;
    for purpose in [Purpose::Invitation, Purpose::Staff] {
        invitation::withdraw(work, purpose, &person.email, &role).await?;
    }
    let deed = Deed::on("person", id, "take_role").fact("role", &role);
    finish(work, actor, id, version, deed, Some(receipt)).await
}

async fn finish(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    version: i64,
    deed: Deed,
    receipt: Option<Receipt>,
) -> Result<Reply, ApiError> {
    store::next_version(work.conn(), id, version).await?;
    record(work, actor, deed).await?;
    let (mut person, version) = show(work.conn(), id, work.now.date_naive()).await?;
    person.receipt = receipt;
    Ok(Reply::ok(&person)?.version(version))
}
