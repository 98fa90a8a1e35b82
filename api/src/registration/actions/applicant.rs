//! What the applicant does with a registration.

use actix_web::post;
use actix_web::web::Data;
use clusterxchange_contract::registration::{RegistrationDetails, Withdrawal};
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
        .service(submit_registration)
        .service(resubmit_registration)
        .service(confirm_registration_interest)
        .service(withdraw_registration);
}

/// Submit a registration
///
/// Sends the draft to the Partnership that was chosen by hand or, with the automatic choice, to the
/// one that suits best. What a person has to decide does not stand in the way yet.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/submit")]
pub async fn submit_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            steps::submit(work, &actor, if_match, path.id).await
        })
        .await
}

/// Submit a registration again
///
/// Sends the corrected registration back; the Partnership has what was left of its time.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/resubmit")]
pub async fn resubmit_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            steps::take(work, &actor, if_match, path.id, Command::Resubmit).await
        })
        .await
}

/// Confirm the interest
///
/// Says that the participant is still interested; the tool asks from time to time.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/confirm_interest")]
pub async fn confirm_registration_interest(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &[], async |work| {
            steps::take(work, &actor, if_match, path.id, Command::ConfirmInterest).await
        })
        .await
}

/// Withdraw a registration
///
/// Ends the registration. Exchanges that are running have to be finished or cancelled first.
#[utoipa::path(
    tag = "registration",
    params(CasePath, WriteQuery),
    request_body = Withdrawal,
    responses((status = 200, description = "The registration as it is now, with the receipt.", body = RegistrationDetails), ActionProblems),
)]
#[post("/registrations/{id}/withdraw")]
pub async fn withdraw_registration(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<Withdrawal>,
) -> Result<Reply, ApiError> {
    let given = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            steps::take(work, &actor, if_match, path.id, steps::withdraw(given)).await
        })
        .await
}
