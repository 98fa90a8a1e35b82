//! Publishing, closing, cancelling and joining group visits.

use actix_web::post;
use actix_web::web::Data;
use clusterxchange_contract::building::exchange::{ExchangeDetails, NoDetails, ReasonGiven};
use clusterxchange_contract::building::visit::{VisitDetails, VisitJoin};
use clusterxchange_domain::workflow::visit::Command;

use super::resource::answer;
use crate::app::App;
use crate::building::exchange;
use crate::building::visit::{join, service};
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, CasePath, IfMatch, Json, Path, Reply, WriteProblems};
use crate::identity::Actor;

/// Open a group visit to visitors
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = NoDetails,
    responses((status = 200, description = "Visitors can join.", body = VisitDetails), ActionProblems),
)]
#[post("/visits/{id}/publish")]
pub async fn publish_visit(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<NoDetails>,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::act(work, &actor, path.id, if_match, Command::Publish).await?;
            answer(work, done).await
        })
        .await
}

/// Close a group visit to further visitors
///
/// Those who have joined stay. It can be published again.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = NoDetails,
    responses((status = 200, description = "Nobody joins any more.", body = VisitDetails), ActionProblems),
)]
#[post("/visits/{id}/close")]
pub async fn close_visit(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<NoDetails>,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::act(work, &actor, path.id, if_match, Command::Close).await?;
            answer(work, done).await
        })
        .await
}

/// Cancel a group visit
///
/// The exchanges of all who have joined are cancelled with it, for the same reason; each visitor is
/// told. A visitor that cancels its own exchange leaves the visit as it is.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = ReasonGiven,
    responses((status = 200, description = "Cancelled.", body = VisitDetails), ActionProblems),
)]
#[post("/visits/{id}/cancel")]
pub async fn cancel_visit(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ReasonGiven>,
) -> Result<Reply, ApiError> {
    let reason = body.value.reason.into_string();
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::cancel(work, &actor, path.id, if_match, reason).await?;
            answer(work, done).await
        })
        .await
}

/// Join a group visit
///
/// Opens an exchange of the visitor with the host, with plan and shared clauses of the group. It is
/// refused, with a receipt, where no place is left or where the two may not be a pair. Needs no
/// `If-Match`: places are given in the order of the requests.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = VisitJoin,
    responses((status = 201, description = "The exchange is open.", body = ExchangeDetails), WriteProblems),
)]
#[post("/visits/{id}/join")]
pub async fn join_visit(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    write: Write,
    body: Json<VisitJoin>,
) -> Result<Reply, ApiError> {
    let registration = body.value.registration_id;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (loaded, receipt) = join::join(work, &actor, path.id, registration).await?;
            let shown = exchange::details(work.conn(), &work.app, &loaded, Some(receipt)).await?;
            let address = format!("/api/v1/exchanges/{}", loaded.row.id);
            Ok(Reply::created(address, &shown)?.version(loaded.row.version))
        })
        .await
}
