//! Operations on the public page of a host.

use actix_web::web::Data;
use actix_web::{get, put};
use clusterxchange_contract::execution::host_page::{HostPage, HostPageInput, HostPageSettings};
use serde::Deserialize;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::service;
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{
    ActionProblems, ApiError, CasePath, IfMatch, Json, Path, PublicProblems, ReadProblems, Reply,
};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(find_host)
        .service(find_host_page)
        .service(replace_host_page);
}

/// The host that a page is about.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct HostPath {
    /// The organisation (UUIDv7).
    pub organisation_id: Uuid,
}

/// Read the public page of a host
///
/// Its text and its finished exchanges, if the host wants such a page. No account is needed.
#[utoipa::path(
    tag = "execution",
    params(HostPath),
    responses((status = 200, description = "The page.", body = HostPage), PublicProblems),
    security(()),
)]
#[get("/hosts/{organisation_id}")]
pub async fn find_host(app: Data<App>, path: Path<HostPath>) -> Result<Reply, ApiError> {
    Reply::ok(&service::page(&app, path.organisation_id).await?)
}

/// Read the settings of one's public page
///
/// For those who act for the organisation. Before the first change they say that there is no page.
#[utoipa::path(
    tag = "execution",
    params(CasePath),
    responses((status = 200, description = "The settings.", body = HostPageSettings), ReadProblems),
)]
#[get("/organisations/{id}/host-page")]
pub async fn find_host_page(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let (settings, version) = service::settings(&app.db, &actor, path.id).await?;
    Ok(Reply::ok(&settings)?.version(version))
}

/// Change the settings of one's public page
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = HostPageInput,
    responses((status = 200, description = "The settings.", body = HostPageSettings), ActionProblems),
)]
#[put("/organisations/{id}/host-page")]
pub async fn replace_host_page(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<HostPageInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (settings, version) =
                service::change(work, &actor, path.id, if_match, input).await?;
            Ok(Reply::ok(&settings)?.version(version))
        })
        .await
}
