//! The Financial Agreement.

use actix_web::web::Data;
use actix_web::{HttpRequest, post};
use clusterxchange_contract::building::exchange::{
    AmountInput, ExchangeDetails, ReasonGiven, SignatureInput,
};
use clusterxchange_domain::receipt::{Audience, Party};
use clusterxchange_domain::workflow::exchange::Command;

use super::answer;
use super::answer::network;
use crate::app::App;
use crate::building::exchange::{load, service};
use crate::cases::Details;
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, CasePath, IfMatch, Json, Path, Reply};
use crate::identity::{Actor, session};

fn for_visitors_side() -> Details {
    Details::default().for_only(Audience::subject(Party::Visitor))
}

/// Set an amount below the lump sum
///
/// The lump sum is a ceiling; the visitor's Partnership may agree on less, with its reason. A
/// signature on the old amount is void.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = AmountInput,
    responses((status = 200, description = "The amount is set.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/set_amount")]
pub async fn set_amount(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<AmountInput>,
) -> Result<Reply, ApiError> {
    let AmountInput {
        agreed_amount,
        reason,
    } = body.value;
    let details = for_visitors_side()
        .fact("agreed_amount", agreed_amount)
        .personal("reason", &reason)
        .note(reason.as_str());
    let command = Command::SetAmount {
        agreed_amount: agreed_amount.value(),
        reason: reason.into_string(),
    };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// Sign the Financial Agreement
///
/// By the visitor and its Partnership, in either order. The first signature fixes the amount.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = SignatureInput,
    responses((status = 200, description = "Signed.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/sign_agreement")]
pub async fn sign_agreement(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    request: HttpRequest,
    body: Json<SignatureInput>,
) -> Result<Reply, ApiError> {
    let SignatureInput { document, password } = body.value;
    load(&app.db, path.id, Some(&actor), app.clock.now(), false).await?;
    session::confirm_password(&app, &actor, password.as_str()).await?;
    let details = for_visitors_side().fact("document", document);
    let command = Command::SignAgreement {
        document,
        account: actor.pseudonym,
    };
    let network = network(&request);
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::sign(work, &actor, path.id, if_match, (command, details), network);
            answer(work, done.await?).await
        })
        .await
}

/// Let an exchange start without the Financial Agreement
///
/// By the visitor's Partnership, with its reason. The agreement can still be signed later; without
/// it nothing is paid.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = ReasonGiven,
    responses((status = 200, description = "It may start.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/waive_agreement")]
pub async fn waive_agreement(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ReasonGiven>,
) -> Result<Reply, ApiError> {
    let reason = body.value.reason.into_string();
    let details = for_visitors_side().personal("reason", &reason);
    let command = Command::WaiveAgreement { reason };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}
