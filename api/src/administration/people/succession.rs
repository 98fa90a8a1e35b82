//! Who is left when somebody loses a role.

use clusterxchange_domain::administration::may_lose;
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::registration::people;
use clusterxchange_domain::workflow::{Named, Role, exchange, registration, visit};
use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;

use crate::cases::row;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::identity::role;
use crate::reference::rulebook;

/// What the rules say about taking a role from a person today.
pub async fn assess(
    db: &impl ConnectionTrait,
    today: Date,
    person: Uuid,
    role: &Role,
) -> Result<Receipt, ApiError> {
    let rulebook = rulebook::in_force(db, today).await?;
    let others = others(db, person, role).await?;
    let open_cases = match role {
        Role::Partnership(id) => open_cases(db, id).await?,
        Role::Organisation(_) | Role::SupportOffice | Role::Commission => 0,
    };
    let Some(finding) = may_lose(role, others, open_cases) else {
        let members = usize::try_from(others).unwrap_or(usize::MAX);
        return Ok(people::may_leave(
            members.saturating_add(1),
            &rulebook.version,
        ));
    };
    Ok(Receipt::new(rulebook.version)
        .with(finding)
        .seen_by(&[Party::SupportOffice]))
}

/// Refuses that a person loses a role that nobody else could fill.
pub async fn not_the_last(
    db: &impl ConnectionTrait,
    today: Date,
    person: Uuid,
    role: &Role,
) -> Result<Receipt, ApiError> {
    let receipt = assess(db, today, person, role).await?;
    if receipt.holds() {
        Ok(receipt)
    } else {
        Err(ApiError::refused(receipt))
    }
}

/// How many others with a working account have the role.
async fn others(db: &impl ConnectionTrait, person: Uuid, role: &Role) -> Result<u64, DbErr> {
    let members = role::accounts_of(db, std::slice::from_ref(role)).await?;
    account::Entity::find()
        .filter(account::Column::Id.is_in(members))
        .filter(account::Column::Id.ne(person))
        .filter(account::Column::ErasedAt.is_null())
        .filter(account::Column::VerifiedAt.is_not_null())
        .count(db)
        .await
}

/// How many cases a Partnership has to look after: registrations that it assesses, exchanges of
/// its participants, group visits that it organises.
async fn open_cases(db: &impl ConnectionTrait, id: &str) -> Result<u64, DbErr> {
    let assessed = [
        registration::Stage::Submitted,
        registration::Stage::PreApproval,
        registration::Stage::OnHold,
    ];
    let registrations = row::registration::Entity::find()
        .filter(row::registration::Column::PartnershipId.eq(id))
        .filter(row::registration::Column::State.is_in(assessed.map(Named::key)))
        .count(db)
        .await?;
    let running = exchange::Stage::ALL.iter().copied();
    let running = running.filter(|stage| stage.is_running()).map(Named::key);
    let is_ours = row::exchange::Column::VisitorPartnershipId
        .eq(id)
        .or(row::exchange::Column::HostPartnershipId.eq(id));
    let exchanges = row::exchange::Entity::find()
        .filter(is_ours)
        .filter(row::exchange::Column::State.is_in(running))
        .count(db)
        .await?;
    let over = [visit::Stage::Held, visit::Stage::Cancelled];
    let visits = row::visit::Entity::find()
        .filter(row::visit::Column::HostPartnershipId.eq(id))
        .filter(row::visit::Column::State.is_not_in(over.map(Named::key)))
        .count(db)
        .await?;
    Ok(registrations + exchanges + visits)
}
