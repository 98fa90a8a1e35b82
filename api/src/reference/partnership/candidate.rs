//! Partnerships as candidates of the automatic choice.

use std::collections::HashMap;

use clusterxchange_contract::reference::PartnershipMember;
use clusterxchange_domain::reference::PartnershipId;
use clusterxchange_domain::registration::PartnershipProfile as Candidate;
use clusterxchange_domain::registration::partnership_choice::MemberCluster;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::registration::Stage;
use sea_orm::ExprTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Query};

use super::all_open;
use crate::http::ApiError;

/// The Partnerships that take part in the automatic choice, with their open cases.
pub async fn candidates(db: &impl ConnectionTrait) -> Result<Vec<Candidate>, ApiError> {
    let open_cases = open_cases(db).await?;
    all_open(db)
        .await?
        .into_iter()
        .map(|it| {
            Ok(Candidate {
                id: PartnershipId::parse(&it.id).map_err(|e| ApiError::Internal(e.into()))?,
                open_cases: open_cases.get(&it.id).copied().unwrap_or_default(),
                name: it.name,
                sectors: it.profile.sectors.into_iter().collect(),
                members: it.members.into_iter().filter_map(member_cluster).collect(),
            })
        })
        .collect()
}

/// An alliance of several countries counts for none of them.
fn member_cluster(member: PartnershipMember) -> Option<MemberCluster> {
    Some(MemberCluster {
        country: member.country?,
        id: member.cluster_id,
    })
}

/// How many registrations each Partnership has under assessment.
async fn open_cases(db: &impl ConnectionTrait) -> Result<HashMap<String, u32>, DbErr> {
    let under_assessment = [Stage::Submitted, Stage::PreApproval, Stage::OnHold].map(Stage::key);
    let query = Query::select()
        .column(Alias::new("partnership_id"))
        .expr_as(Expr::col(Alias::new("id")).count(), Alias::new("cases"))
        .from(Alias::new("registration"))
        .and_where(Expr::col(Alias::new("partnership_id")).is_not_null())
        .and_where(Expr::col(Alias::new("state")).is_in(under_assessment))
        .group_by_col(Alias::new("partnership_id"))
        .to_owned();
    let rows = db.query_all(&query).await?;
    rows.iter()
        .map(|row| {
            let cases: i64 = row.try_get("", "cases")?;
            let id = row.try_get("", "partnership_id")?;
            Ok((id, u32::try_from(cases).unwrap_or(u32::MAX)))
        })
        .collect()
}
