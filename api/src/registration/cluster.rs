//! What the cluster list says about memberships.

use std::collections::HashMap;

use clusterxchange_domain::reference::ClusterId;
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::registration::organisation::{Membership, MembershipKind};
use sea_orm::entity::prelude::*;

use crate::http::ApiError;
use crate::reference::cluster;

/// The form with what the list says about each listed cluster, whatever the applicant said.
pub async fn checked(
    db: &impl ConnectionTrait,
    form: &RegistrationForm,
) -> Result<RegistrationForm, ApiError> {
    let mut form = form.clone();
    apply_list(db, &mut form.memberships).await?;
    Ok(form)
}

/// Replaces what was said about listed clusters by what the list says. A cluster that the list does
/// not have counts as one without profile.
pub async fn apply_list(
    db: &impl ConnectionTrait,
    memberships: &mut [Membership],
) -> Result<(), ApiError> {
    let ids: Vec<&str> = memberships
        .iter()
        .filter_map(|it| it.cluster_id.as_ref())
        .map(ClusterId::as_str)
        .collect();
    if ids.is_empty() {
        return Ok(());
    }
    let profiled = profiles(db, ids).await?;
    for membership in memberships {
        let Some(id) = &membership.cluster_id else {
            continue;
        };
        let listed = profiled.get(id.as_str());
        membership.profiled = Some(listed.copied().unwrap_or(false));
        if listed.is_some() {
            membership.kind = Some(MembershipKind::Cluster);
        }
    }
    Ok(())
}

async fn profiles(
    db: &impl ConnectionTrait,
    ids: Vec<&str>,
) -> Result<HashMap<String, bool>, ApiError> {
    let rows = cluster::Entity::find()
        .filter(cluster::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let has_profile = row.profile["eccp_profile"].as_bool().unwrap_or(false);
            (row.id, has_profile)
        })
        .collect())
}
