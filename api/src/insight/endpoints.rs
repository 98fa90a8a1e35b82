//! Operations on statistics.

use actix_web::get;
use actix_web::web::Data;
use clusterxchange_contract::insight::{PartnershipInsight, SchemeInsight, Statistics};
use clusterxchange_domain::workflow::Role;
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::http::{ApiError, Keep, Path, Public, PublicProblems, ReadProblems, Reply};
use crate::identity::Actor;
use crate::reference::endpoints::PartnershipPath;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(find_statistics)
        .service(find_partnership_insight)
        .service(find_scheme_insight);
}

/// Read the open statistics
///
/// Registrations, exchanges and money of the whole scheme, each number with its definition. Numbers
/// below five are left out.
#[utoipa::path(
    tag = "insight",
    responses((status = 200, description = "The statistics.", body = Statistics), PublicProblems),
    security(()),
)]
#[get("/statistics")]
pub async fn find_statistics(app: Data<App>) -> Result<Public, ApiError> {
    let statistics = service::statistics(&app.db, app.clock.now()).await?;
    Public::ok(&statistics, 1, Keep::Minutes)
}

/// Read the progress of a Partnership
///
/// Against its target. For its officers, the Support Office and the Commission.
#[utoipa::path(
    tag = "insight",
    params(PartnershipPath),
    responses((status = 200, description = "The progress.", body = PartnershipInsight), ReadProblems),
)]
#[get("/insight/partnerships/{id}")]
pub async fn find_partnership_insight(
    app: Data<App>,
    actor: Actor,
    path: Path<PartnershipPath>,
) -> Result<Reply, ApiError> {
    let is_officer = actor.has(&Role::Partnership(path.id.clone()));
    if !is_officer && !sees_the_scheme(&actor) {
        return Err(ApiError::NotFound);
    }
    Reply::ok(&service::of_partnership(&app.db, &path.id).await?)
}

/// Read the progress of the scheme
///
/// Of all Partnerships that take registrations. For the Support Office and the Commission.
#[utoipa::path(
    tag = "insight",
    responses((status = 200, description = "The progress.", body = SchemeInsight), ReadProblems),
)]
#[get("/insight/scheme")]
pub async fn find_scheme_insight(app: Data<App>, actor: Actor) -> Result<Reply, ApiError> {
    if !sees_the_scheme(&actor) {
        return Err(ApiError::Forbidden(
            "this is for the Support Office and the Commission services",
        ));
    }
    Reply::ok(&service::of_scheme(&app.db, app.clock.now()).await?)
}

fn sees_the_scheme(actor: &Actor) -> bool {
    actor.has(&Role::SupportOffice) || actor.has(&Role::Commission)
}
