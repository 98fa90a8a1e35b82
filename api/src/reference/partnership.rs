//! Partnerships in the database.

use std::collections::{HashMap, HashSet};

use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::{
    PartnershipDetails, PartnershipMember, PartnershipProfile, PartnershipQuery,
};
use clusterxchange_domain::reference::{ClusterId, CountryCode, MembershipRole, PartnershipId};
use clusterxchange_domain::registration::PartnershipProfile as Candidate;
use clusterxchange_domain::registration::partnership_choice::MemberCluster;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::registration::Stage;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Query};
use sea_orm::{ExprTrait, QueryOrder, QuerySelect};
use serde_json::json;

use super::cluster::{self, membership};
use crate::change::Work;
use crate::http::{ApiError, Window};

/// A Partnership and its profile.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "partnership")]
pub struct Model {
    /// Identifier, for example `clamtex`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its name.
    pub name: String,
    /// Programme phase.
    pub phase: String,
    /// Whether it belongs to the past: shown, but not to be chosen.
    pub is_historical: bool,
    /// Whether it belongs to the demonstration data.
    pub is_demonstration: bool,
    /// Theme, sectors, members, addresses, minimum stay, target.
    pub profile: Json,
    /// Version of the row.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Names of some Partnerships.
pub async fn names<'a>(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = &'a str>,
) -> Result<HashMap<String, String>, DbErr> {
    let ids: Vec<&str> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, String)> = Entity::find()
        .filter(Column::Id.is_in(ids))
        .select_only()
        .columns([Column::Id, Column::Name])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

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

/// Identifiers of all Partnerships.
pub async fn ids(db: &impl ConnectionTrait) -> Result<HashSet<String>, DbErr> {
    let ids: Vec<String> = Entity::find()
        .select_only()
        .column(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// A Partnership with its members, and the version of its row.
pub async fn get(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<(PartnershipDetails, i64), ApiError> {
    let row = Entity::find_by_id(id.to_owned())
        .one(db)
        .await?
        .ok_or(ApiError::NotFound)?;
    let version = row.version;
    let mut details = with_members(db, vec![row]).await?;
    let details = details.pop().ok_or(ApiError::NotFound)?;
    Ok((details, version))
}

/// All Partnerships that take registrations now, by name.
pub async fn all_open(db: &impl ConnectionTrait) -> Result<Vec<PartnershipDetails>, ApiError> {
    let rows = Entity::find()
        .filter(Column::IsHistorical.eq(false))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    with_members(db, rows).await
}

/// One page of Partnerships, by name and identifier. There are few enough of them to be filtered
/// here, by what lies in their profiles.
pub async fn list(
    db: &impl ConnectionTrait,
    query: &PartnershipQuery,
    window: &Window<(String, String)>,
) -> Result<Page<PartnershipDetails>, ApiError> {
    let mut rows = Entity::find();
    if let Some(is_historical) = query.historical {
        rows = rows.filter(Column::IsHistorical.eq(is_historical));
    }
    let mut all = with_members(db, rows.all(db).await?).await?;
    all.retain(|it| {
        let profile = &it.profile;
        query
            .sector
            .as_ref()
            .is_none_or(|id| profile.sectors.contains(id))
            && query
                .country
                .is_none_or(|code| profile.countries.contains(&code))
    });
    let key = |it: &PartnershipDetails| (it.name.clone(), it.id.clone());
    all.sort_by_key(key);
    if let Some(after) = &window.after {
        all.retain(|it| key(it) > *after);
    }
    window.page(all, key, Ok)
}

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

fn role_key(role: MembershipRole) -> &'static str {
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
