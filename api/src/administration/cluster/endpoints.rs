//! Operations that change cluster organisations.

use actix_web::web::Data;
use actix_web::{post, put};
use clusterxchange_contract::reference::{ClusterDetails, ClusterUpdate, NewCluster};
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, IfMatch, Json, Path, Reply, WriteProblems};
use crate::identity::{Require, SupportOfficeRole};
use crate::reference::endpoints::ClusterPath;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(create_cluster).service(update_cluster);
}

/// Add a cluster organisation
///
/// To the list that registrations and Partnerships choose from. For the Support Office.
#[utoipa::path(
    tag = "administration",
    params(WriteQuery),
    request_body = NewCluster,
    responses((status = 201, description = "The cluster organisation.", body = ClusterDetails), WriteProblems),
)]
#[post("/clusters")]
pub async fn create_cluster(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    write: Write,
    body: Json<NewCluster>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &staff.actor, &body.raw, async |work| {
            service::create(work, &staff.actor, new).await
        })
        .await
}

/// Change a cluster organisation
///
/// For the Support Office. A field that is left out is emptied.
#[utoipa::path(
    tag = "administration",
    params(ClusterPath, WriteQuery),
    request_body = ClusterUpdate,
    responses((status = 200, description = "The cluster organisation as it is now.", body = ClusterDetails), ActionProblems),
)]
#[put("/clusters/{id}")]
pub async fn update_cluster(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    path: Path<ClusterPath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ClusterUpdate>,
) -> Result<Reply, ApiError> {
    let update = body.value;
    write
        .run(&app, &staff.actor, &body.raw, async |work| {
            service::update(work, &staff.actor, &path.id, if_match, update).await
        })
        .await
}
