//! Partnerships, stored and changed.

use clusterxchange_contract::reference::PartnershipProfile;
use clusterxchange_domain::reference::{ClusterId, MembershipRole, PartnershipId};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use serde_json::json;

use super::member::role_key;
use super::{ActiveModel, Column, Entity};
use crate::change::Work;
use crate::http::ApiError;
use crate::reference::cluster::membership;

/// A Partnership that is to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPartnership {
    /// Identifier.
    pub id: PartnershipId,
    /// Its name.
    pub name: String,
    /// Programme phase.
    pub phase: String,
    /// Whether it belongs to the past.
    pub is_historical: bool,
    /// Whether it belongs to the demonstration data.
    pub is_demonstration: bool,
    /// What it says about itself.
    pub profile: PartnershipProfile,
    /// Its member clusters, which are in the table already.
    pub members: Vec<(ClusterId, MembershipRole)>,
}

/// Stores a new Partnership with its members, as version 1.
pub async fn insert(work: &Work, new: NewPartnership) -> Result<(), ApiError> {
    let row = ActiveModel {
        id: Set(new.id.to_string()),
        name: Set(new.name),
        phase: Set(new.phase),
        is_historical: Set(new.is_historical),
        is_demonstration: Set(new.is_demonstration),
        profile: Set(json!(new.profile)),
        version: Set(1),
    };
    Entity::insert(row).exec(work.conn()).await?;
    set_members(work, new.id.as_str(), &new.members).await
}

/// What changes in the row of a Partnership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub name: String,
    /// Whether it belongs to the past.
    pub is_historical: bool,
    /// What it says about itself.
    pub profile: PartnershipProfile,
}

/// Changes a Partnership that has this version.
pub async fn change(work: &Work, id: &str, version: i64, new: Change) -> Result<(), ApiError> {
    let updated = Entity::update_many()
        .col_expr(Column::Name, Expr::value(new.name))
        .col_expr(Column::IsHistorical, Expr::value(new.is_historical))
        .col_expr(Column::Profile, Expr::value(json!(new.profile)))
        .col_expr(Column::Version, Expr::value(version + 1))
        .filter(Column::Id.eq(id))
        .filter(Column::Version.eq(version))
        .exec(work.conn())
        .await?;
    if updated.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// Replaces the members of a Partnership.
pub async fn set_members(
    work: &Work,
    id: &str,
    members: &[(ClusterId, MembershipRole)],
) -> Result<(), ApiError> {
    membership::Entity::delete_many()
        .filter(membership::Column::PartnershipId.eq(id))
        .exec(work.conn())
        .await?;
    let rows = members
        .iter()
        .map(|(cluster, role)| membership::ActiveModel {
            id: Set(Uuid::now_v7()),
            cluster_id: Set(cluster.to_string()),
            partnership_id: Set(id.to_owned()),
            role: Set(role_key(*role).to_owned()),
        });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        membership::Entity::insert_many(rows)
            .exec(work.conn())
            .await?;
    }
    Ok(())
}
