//! What the cluster list says about memberships.

use std::collections::HashMap;

use clusterxchange_domain::reference::ClusterId;
use clusterxchange_domain::registration::RegistrationForm;
use clusterxchange_domain::registration::organisation::MembershipKind;
use sea_orm::entity::prelude::*;

use crate::http::ApiError;
use crate::reference::cluster;

/// The form with what the list says about each listed cluster, whatever the applicant said. A
/// cluster that the list does not have counts as one without profile.
pub async fn checked(
    db: &impl ConnectionTrait,
    form: &RegistrationForm,
) -> Result<RegistrationForm, ApiError> {
    let ids: Vec<&str> = form
        .memberships
        .iter()
        .filter_map(|it| it.cluster_id.as_ref())
        .map(ClusterId::as_str)
        .collect();
    let mut form = form.clone();
    if ids.is_empty() {
        return Ok(form);
    }
    let profiled = profiles(db, ids).await?;
    for membership in &mut form.memberships {
        let Some(id) = &membership.cluster_id else {
            continue;
        };
        let listed = profiled.get(id.as_str());
        membership.profiled = Some(listed.copied().unwrap_or(false));
        if listed.is_some() {
            membership.kind = Some(MembershipKind::Cluster);
        }
    }
    Ok(form)
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
