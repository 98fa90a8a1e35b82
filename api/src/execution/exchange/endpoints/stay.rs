//! Start and end of a stay.

use actix_web::post;
use actix_web::web::Data;
use clusterxchange_contract::building::exchange::{ExchangeDetails, NoDetails, ReasonGiven};
use clusterxchange_contract::execution::exchange::{EarlyEndInput, ForceMajeureInput};
use clusterxchange_domain::workflow::exchange::Command;

use crate::app::App;
use crate::building::exchange::{answer, service};
use crate::cases::Details;
use crate::change::{Write, WriteQuery};
use crate::execution::exchange::report::for_visitors_side;
use crate::http::{ActionProblems, ApiError, CasePath, IfMatch, Json, Path, Reply};
use crate::identity::Actor;

/// Start the exchange
///
/// By the visitor or its Partnership, from the first day of the stay on.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = NoDetails,
    responses((status = 200, description = "Under way.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/start")]
pub async fn start_exchange(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<NoDetails>,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (command, details) = (Command::Start, Details::default());
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// End the exchange as planned
///
/// By the visitor or its Partnership, from the day after the last day on; else the tool does it by
/// itself.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = NoDetails,
    responses((status = 200, description = "Ended.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/end")]
pub async fn end_exchange(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<NoDetails>,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (command, details) = (Command::End, Details::default());
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// End the exchange early
///
/// By visitor or host, with the last day as it was and the reason. The amount is computed again.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = EarlyEndInput,
    responses((status = 200, description = "Ended early.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/end_early")]
pub async fn end_exchange_early(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<EarlyEndInput>,
) -> Result<Reply, ApiError> {
    let EarlyEndInput { last_day, reason } = body.value;
    let details = Details::default()
        .fact("last_day", last_day)
        .personal("reason", &reason)
        .note(reason.as_str());
    let command = Command::EndEarly {
        last_day,
        reason: reason.into_string(),
    };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// Decide on force majeure
///
/// By the visitor's Partnership, after an early end: the agreed amount stays due if it was.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = ForceMajeureInput,
    responses((status = 200, description = "Decided.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/decide_force_majeure")]
pub async fn decide_force_majeure(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ForceMajeureInput>,
) -> Result<Reply, ApiError> {
    let ForceMajeureInput { granted, reason } = body.value;
    let details = for_visitors_side()
        .fact("granted", granted)
        .personal("reason", &reason)
        .note(reason.as_str());
    let command = Command::DecideForceMajeure {
        granted,
        reason: reason.into_string(),
    };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// Discontinue the exchange
///
/// By the visitor's Partnership, once the time for the report is over without one.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = ReasonGiven,
    responses((status = 200, description = "Discontinued.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/discontinue")]
pub async fn discontinue_exchange(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ReasonGiven>,
) -> Result<Reply, ApiError> {
    let reason = body.value.reason.into_string();
    let details = Details::default()
        .personal("reason", &reason)
        .note(reason.as_str());
    let command = Command::Discontinue { reason };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}
