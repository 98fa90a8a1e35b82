//! Members of organisations in the database.

use clusterxchange_contract::identity::Member;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use crate::identity::account::store as account;
use crate::identity::role;

/// The members of an organisation; who joined first comes first.
pub async fn members(db: &impl ConnectionTrait, organisation: Uuid) -> Result<Vec<Member>, DbErr> {
    let roles = role::Entity::find()
        .filter(role::Column::OrganisationId.eq(organisation))
        .order_by_asc(role::Column::CreatedAt)
        .order_by_asc(role::Column::Id)
        .all(db)
        .await?;
    let ids: Vec<Uuid> = roles.iter().map(|role| role.account_id).collect();
    let accounts = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(roles
        .iter()
        .filter_map(|role| {
            let account = accounts
                .iter()
                .find(|account| account.id == role.account_id)?;
            Some(Member {
                account_id: account.id,
                name: account.name.clone(),
                email: account.email.clone(),
                since: role.created_at,
            })
        })
        .collect())
}

/// Takes an organisation away from an account.
pub async fn remove(
    db: &impl ConnectionTrait,
    organisation: Uuid,
    account: Uuid,
) -> Result<(), DbErr> {
    role::Entity::delete_many()
        .filter(role::Column::OrganisationId.eq(organisation))
        .filter(role::Column::AccountId.eq(account))
        .exec(db)
        .await
        .map(|_| ())
}
