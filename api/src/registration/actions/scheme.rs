//! What Commission and Support Office do with a registration.

use actix_web::post;
use actix_web::web::Data;
use clusterxchange_contract::registration::{HandOver, Refusal, RegistrationDetails};
use clusterxchange_domain::workflow::registration::Command;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, CasePath, IfMatch, Json, Path, Reply};
use crate::identity::Actor;
use crate::registration::steps;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(pre_approve_registration)
        .service(decline_registration_pre_approval)
        .service(reassign_registration);
}

/// Pre-approve an exceptional host
///
/// The Commission agrees; the registration goes back to the Partnership, which decides.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/pre_approve")]
pub async fn pre_approve_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            steps::take(work, &actor, if_match, path.id, Command::PreApprove).await
        })
        .await
}

/// Decline a pre-approval
///
/// The Commission does not agree, and the registration ends with its reason.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    request_body = Refusal,
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/decline_pre_approval")]
pub async fn decline_registration_pre_approval(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<Refusal>,
) -> Result<Reply, ApiError> {
    let given = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            steps::take(
                work,
                &actor,
                if_match,
                path.id,
                steps::decline_pre_approval(given),
            )
            .await
        })
        .await
}

/// Hand a registration over
///
/// The Support Office hands a submitted registration to another Partnership, which gets its full
/// time.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    request_body = HandOver,
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/reassign")]
pub async fn reassign_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<HandOver>,
) -> Result<Reply, ApiError> {
    let given = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            steps::reassign(work, &actor, if_match, path.id, given).await
        })
        .await
}
