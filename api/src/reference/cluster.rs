//! Cluster organisations in the database, and their places in Partnerships.

use std::collections::HashSet;

use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::ClusterDetails;
use clusterxchange_domain::reference::{Cluster, ClusterId, CountryCode, search_key};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{ExprTrait, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use crate::change::Work;
use crate::http::{ApiError, Window};

/// A cluster organisation.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "cluster")]
pub struct Model {
    /// Identifier, for example `nanoprogress`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name as people type it.
    pub search_key: String,
    /// Its country, where known.
    pub country: Option<String>,
    /// Other names, region, ECCP profile, sources.
    pub profile: Json,
    /// Version, for the check of concurrent changes.
    pub version: i64,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A cluster organisation's place in a Partnership.
pub mod membership {
    use sea_orm::entity::prelude::*;

    /// A cluster organisation's place in a Partnership.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cluster_membership")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// The cluster organisation.
        pub cluster_id: String,
        /// The Partnership.
        pub partnership_id: String,
        /// `coordinator` or `member`.
        pub role: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is shown of a cluster organisation but never searched.
#[derive(Serialize, Deserialize)]
#[expect(
    clippy::struct_field_names,
    reason = "it is a profile on that platform"
)]
struct Profile {
    aliases: Vec<String>,
    region: Option<String>,
    eccp_profile: bool,
    sources: Vec<String>,
}

/// One page of cluster organisations, by name and identifier.
pub async fn list(
    db: &impl ConnectionTrait,
    country: Option<CountryCode>,
    prefix: Option<&str>,
    window: &Window<(String, String)>,
) -> Result<Page<ClusterDetails>, ApiError> {
    let mut query = Entity::find();
    if let Some(country) = country {
        query = query.filter(Column::Country.eq(country.as_str()));
    }
    if let Some(prefix) = prefix {
        query = query.filter(Column::SearchKey.starts_with(search_key(prefix)));
    }
    if let Some((key, id)) = &window.after {
        query = query.filter(
            Column::SearchKey
                .gt(key)
                .or(Column::SearchKey.eq(key).and(Column::Id.gt(id))),
        );
    }
    let rows = query
        .order_by_asc(Column::SearchKey)
        .order_by_asc(Column::Id)
        .limit(window.fetch())
        .all(db)
        .await?;
    window.page(
        rows,
        |row| (row.search_key.clone(), row.id.clone()),
        details,
    )
}

/// Which of these identifiers the table has.
pub async fn known<'a>(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = &'a str>,
) -> Result<HashSet<String>, DbErr> {
    let known: Vec<String> = Entity::find()
        .filter(Column::Id.is_in(ids))
        .select_only()
        .column(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(known.into_iter().collect())
}

/// A cluster organisation of the list as everyone reads it.
pub fn details_of(cluster: Cluster) -> ClusterDetails {
    ClusterDetails {
        id: cluster.id,
        name: cluster.name,
        aliases: cluster.aliases,
        country: cluster.country,
        region: cluster.region,
        eccp_profile: cluster.eccp_profile,
        sources: cluster.sources,
    }
}

fn details(row: Model) -> Result<ClusterDetails, ApiError> {
    let profile: Profile =
        serde_json::from_value(row.profile).map_err(|error| ApiError::Internal(error.into()))?;
    let country = row.country.as_deref().map(CountryCode::parse).transpose();
    Ok(ClusterDetails {
        id: ClusterId::parse(&row.id).map_err(|error| ApiError::Internal(error.into()))?,
        name: row.name,
        aliases: profile.aliases,
        country: country.map_err(|error| ApiError::Internal(error.into()))?,
        region: profile.region,
        eccp_profile: profile.eccp_profile,
        sources: profile.sources,
    })
}

/// Loads the cluster organisations that the table does not have yet.
pub async fn seed(work: &Work, clusters: &[Cluster]) -> Result<usize, ApiError> {
    let known: Vec<String> = Entity::find()
        .select_only()
        .column(Column::Id)
        .into_tuple()
        .all(work.conn())
        .await?;
    let known: HashSet<String> = known.into_iter().collect();
    let rows: Vec<ActiveModel> = clusters
        .iter()
        .filter(|cluster| !known.contains(cluster.id.as_str()))
        .map(row)
        .collect();
    let count = rows.len();
    if count > 0 {
        Entity::insert_many(rows).exec(work.conn()).await?;
    }
    Ok(count)
}

/// One cluster organisation with its version.
pub async fn get(db: &impl ConnectionTrait, id: &str) -> Result<(ClusterDetails, i64), ApiError> {
    let row = Entity::find_by_id(id.to_owned())
        .one(db)
        .await?
        .ok_or(ApiError::NotFound)?;
    let version = row.version;
    Ok((details(row)?, version))
}

/// Changes a cluster organisation that has this version.
pub async fn change(work: &Work, version: i64, cluster: &Cluster) -> Result<(), ApiError> {
    let mut row = row(cluster);
    row.version = Set(version + 1);
    let updated = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(cluster.id.as_str()))
        .filter(Column::Version.eq(version))
        .exec(work.conn())
        .await?;
    if updated.rows_affected == 1 {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}

/// Stores a new cluster organisation.
pub async fn insert(work: &Work, cluster: &Cluster) -> Result<(), ApiError> {
    Entity::insert(row(cluster)).exec(work.conn()).await?;
    Ok(())
}

fn row(cluster: &Cluster) -> ActiveModel {
    ActiveModel {
        id: Set(cluster.id.to_string()),
        name: Set(cluster.name.clone()),
        search_key: Set(search_key(&cluster.name)),
        country: Set(cluster.country.map(|country| country.to_string())),
        profile: Set(serde_json::json!(Profile {
            aliases: cluster.aliases.clone(),
            region: cluster.region.clone(),
            eccp_profile: cluster.eccp_profile,
            sources: cluster.sources.clone(),
        })),
        version: Set(1),
    }
}
