//! Cluster organisations.

use actix_web::get;
use actix_web::web::{Data, Query};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_contract::reference::{ClusterDetails, ClusterQuery};
use serde::Deserialize;

use crate::app::App;
use crate::http::{ApiError, Keep, Path, Public, PublicProblems, Window};
use crate::reference::cluster;

/// The cluster organisation that an operation is about.
#[derive(Clone, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct ClusterPath {
    /// Stable identifier of the cluster organisation.
    #[param(example = "nanoprogress", max_length = 64)]
    pub id: String,
}

/// List cluster organisations
///
/// Ordered by name, then identifier.
#[utoipa::path(
    tag = "reference",
    params(ClusterQuery),
    responses((status = 200, description = "One page of cluster organisations.", body = Page<ClusterDetails>), PublicProblems),
    security(()),
)]
#[get("/clusters")]
pub async fn list_clusters(app: Data<App>, query: Query<ClusterQuery>) -> Result<Public, ApiError> {
    let ClusterQuery {
        country,
        prefix,
        limit,
        cursor,
    } = query.into_inner();
    if prefix
        .as_ref()
        .is_some_and(|text| !(1..=100).contains(&text.chars().count()))
    {
        let detail = "has to have 1 to 100 characters";
        return Err(ApiError::malformed("?prefix", detail));
    }
    let window = Window::from_query(&PageQuery { limit, cursor })?;
    let page = cluster::list(&app.db, country, prefix.as_deref(), &window).await?;
    Public::ok(&page, 1, Keep::Revalidate)
}

/// Read a cluster organisation
///
/// With the version that a change has to name.
#[utoipa::path(
    tag = "reference",
    params(ClusterPath),
    responses((status = 200, description = "The cluster organisation.", body = ClusterDetails), PublicProblems),
    security(()),
)]
#[get("/clusters/{id}")]
pub async fn find_cluster(app: Data<App>, path: Path<ClusterPath>) -> Result<Public, ApiError> {
    let (details, version) = cluster::get(&app.db, &path.id).await?;
    Public::ok(&details, version, Keep::Revalidate)
}
