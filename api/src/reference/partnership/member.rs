//! Partnerships with their members.

use std::collections::{HashMap, HashSet};

use clusterxchange_contract::reference::{PartnershipDetails, PartnershipMember};
use clusterxchange_domain::reference::{ClusterId, CountryCode, MembershipRole};
use sea_orm::entity::prelude::*;

use super::Model;
use crate::http::ApiError;
use crate::reference::cluster::{self, membership};

/// The same rows with their members, in two queries.
pub(super) async fn with_members(
    db: &impl ConnectionTrait,
    rows: Vec<Model>,
) -> Result<Vec<PartnershipDetails>, ApiError> {
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let places = membership::Entity::find()
        .filter(membership::Column::PartnershipId.is_in(ids))
        .all(db)
        .await?;
    let clusters: HashSet<&str> = places.iter().map(|it| it.cluster_id.as_str()).collect();
    let clusters: HashMap<String, cluster::Model> = cluster::Entity::find()
        .filter(cluster::Column::Id.is_in(clusters))
        .all(db)
        .await?
        .into_iter()
        .map(|cluster| (cluster.id.clone(), cluster))
        .collect();
    let mut members: HashMap<&str, Vec<PartnershipMember>> = HashMap::new();
    for place in &places {
        if let Some(member) = member(place, &clusters)? {
            let list = members.entry(place.partnership_id.as_str()).or_default();
            list.push(member);
        }
    }
    rows.into_iter()
        .map(|row| {
            let mut members = members.remove(row.id.as_str()).unwrap_or_default();
            members.sort_by(|a, b| (a.role, &a.name).cmp(&(b.role, &b.name)));
            details(row, members)
        })
        .collect()
}

fn member(
    place: &membership::Model,
    clusters: &HashMap<String, cluster::Model>,
) -> Result<Option<PartnershipMember>, ApiError> {
    let Some(cluster) = clusters.get(&place.cluster_id) else {
        return Ok(None);
    };
    let country = cluster.country.as_deref().map(CountryCode::parse);
    Ok(Some(PartnershipMember {
        cluster_id: ClusterId::parse(&cluster.id).map_err(|e| ApiError::Internal(e.into()))?,
        name: cluster.name.clone(),
        country: country
            .transpose()
            .map_err(|e| ApiError::Internal(e.into()))?,
        role: if place.role == role_key(MembershipRole::Coordinator) {
            MembershipRole::Coordinator
        } else {
            MembershipRole::Member
        },
    }))
}

/// How a place in a Partnership is stored.
pub(super) fn role_key(role: MembershipRole) -> &'static str {
    match role {
        MembershipRole::Coordinator => "coordinator",
        MembershipRole::Member => "member",
    }
}

fn details(row: Model, members: Vec<PartnershipMember>) -> Result<PartnershipDetails, ApiError> {
    Ok(PartnershipDetails {
        profile: serde_json::from_value(row.profile).map_err(|e| ApiError::Internal(e.into()))?,
        id: row.id,
        name: row.name,
        phase: row.phase,
        is_historical: row.is_historical,
        is_demonstration: row.is_demonstration,
        members,
        receipt: None,
    })
}
