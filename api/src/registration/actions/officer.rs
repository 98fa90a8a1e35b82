//! What the Partnership does with a registration.

use actix_web::post;
use actix_web::web::Data;
use clusterxchange_contract::registration::{
    NewHold, NewPreApprovalRequest, OpenConditionDecision, Refusal, RegistrationDetails,
};
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
        .service(hold_registration)
        .service(cancel_registration_hold)
        .service(decide_registration_condition)
        .service(accept_registration)
        .service(reject_registration)
        .service(request_registration_pre_approval);
}

/// Put a registration on hold
///
/// Asks the applicant to correct the named fields; the Partnership's time stands still meanwhile.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    request_body = NewHold,
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/hold")]
pub async fn hold_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<NewHold>,
) -> Result<Reply, ApiError> {
    let given = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            steps::hold(work, &actor, if_match, path.id, given).await
        })
        .await
}

/// Cancel a hold
///
/// Takes the request for corrections back; the Partnership's time goes on.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/cancel_hold")]
pub async fn cancel_registration_hold(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            steps::take(work, &actor, if_match, path.id, Command::CancelHold).await
        })
        .await
}

/// Decide an open condition
///
/// Decides where a rule leaves it to the Partnership. A condition that the rules decide cannot be
/// decided away.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    request_body = OpenConditionDecision,
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/decide_manual")]
pub async fn decide_registration_condition(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<OpenConditionDecision>,
) -> Result<Reply, ApiError> {
    let given = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            steps::decide(work, &actor, if_match, path.id, given).await
        })
        .await
}

/// Accept a registration
///
/// The applicant takes part from now on. Every condition has to be met, as of the submission.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/accept")]
pub async fn accept_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            steps::take(work, &actor, if_match, path.id, Command::Accept).await
        })
        .await
}

/// Reject a registration
///
/// Refuses the applicant, with the reason and the rules that are not met.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    request_body = Refusal,
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/reject")]
pub async fn reject_registration(
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
            steps::reject(work, &actor, if_match, path.id, given).await
        })
        .await
}

/// Request a pre-approval
///
/// Asks the Commission to approve an exceptional host; the Partnership's time stands still.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    request_body = NewPreApprovalRequest,
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/request_pre_approval")]
pub async fn request_registration_pre_approval(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<NewPreApprovalRequest>,
) -> Result<Reply, ApiError> {
    let given = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            steps::take(
                work,
                &actor,
                if_match,
                path.id,
                steps::request_pre_approval(given),
            )
            .await
        })
        .await
}
