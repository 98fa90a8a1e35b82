//! Cluster organisations in the database, and their places in Partnerships.

use std::collections::HashSet;

use clusterxchange_domain::reference::{Cluster, search_key};
use sea_orm::ActiveValue::Set;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use serde_json::json;

use crate::change::Work;
use crate::http::ApiError;

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
        profile: Set(json!({
            "aliases": cluster.aliases,
            "region": cluster.region,
            "eccp_profile": cluster.eccp_profile,
            "sources": cluster.sources,
        })),
    }
}
