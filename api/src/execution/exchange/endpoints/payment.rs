//! Bank account and payment.

use actix_web::web::Data;
use actix_web::{get, post, put};
use clusterxchange_contract::building::exchange::{ExchangeDetails, ReasonGiven};
use clusterxchange_contract::execution::exchange::{BankAccount, BankAccountInput, PaymentInput};
use clusterxchange_domain::workflow::exchange::Command;

use crate::app::App;
use crate::building::exchange::{answer, service};
use crate::change::{Write, WriteQuery};
use crate::execution::exchange::{bank_account, money, report};
use crate::http::{ActionProblems, ApiError, CasePath, IfMatch, Json, Path, ReadProblems, Reply};
use crate::identity::Actor;

/// Read the visitor's bank account
///
/// Only the visitor and its Partnership read it; for all others there is nothing here. Its ETag is
/// its own version.
#[utoipa::path(
    tag = "execution",
    params(CasePath),
    responses((status = 200, description = "The account, or an empty one.", body = BankAccount), ReadProblems),
)]
#[get("/exchanges/{id}/bank-account")]
pub async fn find_bank_account(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let (account, version) = bank_account::read(&app, &actor, path.id).await?;
    Ok(Reply::ok(&account)?.version(version))
}

/// Enter the visitor's bank account
///
/// By the visitor, until the exchange is over. It is stored encrypted.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = BankAccountInput,
    responses((status = 200, description = "Entered.", body = BankAccount), ActionProblems),
)]
#[put("/exchanges/{id}/bank-account")]
pub async fn replace_bank_account(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<BankAccountInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    // The answer holds the account in clear: it is not kept for a repeated request.
    write
        .without_key()
        .run(&app, &actor, &body.raw, async |work| {
            let done = bank_account::replace(work, &actor, path.id, if_match, input);
            let (account, version) = done.await?;
            Ok(Reply::ok(&account)?.version(version))
        })
        .await
}

/// Record the payment
///
/// By the visitor's Partnership: one payment of exactly what is due.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = PaymentInput,
    responses((status = 200, description = "Recorded.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/record_payment")]
pub async fn record_payment(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<PaymentInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = money::record(work, &actor, path.id, if_match, input);
            answer(work, done.await?).await
        })
        .await
}

/// Record a failed payment
///
/// By the visitor's Partnership. The payment is due again.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = ReasonGiven,
    responses((status = 200, description = "Recorded.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/record_payment_failure")]
pub async fn record_payment_failure(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ReasonGiven>,
) -> Result<Reply, ApiError> {
    let reason = body.value.reason.into_string();
    let details = report::for_visitors_side()
        .personal("reason", &reason)
        .note(&reason);
    let command = Command::RecordPaymentFailure { reason };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// Close without payment
///
/// By the visitor, who gives its lump sum up; or by its Partnership, if the visitor has let the time
/// for signing the Financial Agreement pass.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = ReasonGiven,
    responses((status = 200, description = "Closed.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/close_without_payment")]
pub async fn close_without_payment(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ReasonGiven>,
) -> Result<Reply, ApiError> {
    let reason = body.value.reason.into_string();
    let details = report::for_visitors_side().personal("reason", &reason);
    let command = Command::CloseWithoutPayment { reason };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}
