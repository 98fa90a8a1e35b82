//! Agreeing, signing, checking, cancelling.

use actix_web::web::Data;
use actix_web::{HttpRequest, post};
use clusterxchange_contract::building::exchange::{
    Correction, DocumentShown, ExchangeDetails, NoDetails, ReasonGiven, SignatureInput,
};
use clusterxchange_domain::text::Text;
use clusterxchange_domain::workflow::exchange::Command;

use super::answer;
use super::answer::network;
use crate::app::App;
use crate::building::exchange::{load, service};
use crate::cases::Details;
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, CasePath, IfMatch, Json, Path, Reply};
use crate::identity::{Actor, session};

/// Agree to plan and commitment
///
/// Once visitor and host have agreed to the same document, it can be signed.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = DocumentShown,
    responses((status = 200, description = "Agreed.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/agree")]
pub async fn agree(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<DocumentShown>,
) -> Result<Reply, ApiError> {
    let document = body.value.document;
    let details = Details::default().fact("document", document);
    let command = Command::Agree { document };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// Go back to building
///
/// Voids agreements and signatures, so that plan and clauses can be changed.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = NoDetails,
    responses((status = 200, description = "Open for changes.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/reopen")]
pub async fn reopen_exchange(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<NoDetails>,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &actor, &body.raw, async |work| {
            let details = Details::default();
            let done = service::step(work, &actor, path.id, if_match, Command::Reopen, details);
            answer(work, done.await?).await
        })
        .await
}

/// Sign the Commitment to Quality
///
/// Visitor and host sign first, in either order, then the Partnerships in charge. A signature names
/// the hash of the document as it was shown and needs the signer's password once more.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = SignatureInput,
    responses((status = 200, description = "Signed.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/sign")]
pub async fn sign_commitment(
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
    let details = Details::default().fact("document", document);
    let command = Command::Sign {
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

/// Return the commitment for correction
///
/// Whoever checks it (Partnership, Support Office, Commission) says why, and which clauses.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = Correction,
    responses((status = 200, description = "Returned.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/return_for_correction")]
pub async fn return_for_correction(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<Correction>,
) -> Result<Reply, ApiError> {
    let Correction { reason, clauses } = body.value;
    let clauses: Vec<String> = clauses.into_iter().map(Text::into_string).collect();
    write
        .run(&app, &actor, &body.raw, async |work| {
            let mut loaded = load(work.conn(), path.id, Some(&actor), work.now, true).await?;
            if_match.check(loaded.row.version)?;
            for (index, key) in clauses.iter().enumerate() {
                if loaded.content.commitment.clause(key).is_none() {
                    let pointer = format!("/clauses/{index}");
                    return Err(ApiError::field(pointer, "is no clause of the commitment"));
                }
            }
            let details = Details::default()
                .fact("clauses", &clauses)
                .personal("reason", &reason)
                .note(reason.as_str());
            let command = Command::ReturnForCorrection {
                reason: reason.into_string(),
                clauses,
            };
            let receipt = service::act(work, Some(&actor), &mut loaded, command, details).await?;
            answer(work, (loaded, receipt)).await
        })
        .await
}

/// Validate the commitment
///
/// By the Support Office; and by the Commission, if the commitment was drawn.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = DocumentShown,
    responses((status = 200, description = "Validated.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/validate")]
pub async fn validate_commitment(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<DocumentShown>,
) -> Result<Reply, ApiError> {
    let document = body.value.document;
    let details = Details::default().fact("document", document);
    let command = Command::Validate {
        document,
        account: actor.pseudonym,
    };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// Cancel an exchange
///
/// Either side, its Partnership or the Support Office, at any time until the end of the stay; all
/// parties are told.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = ReasonGiven,
    responses((status = 200, description = "Cancelled.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/cancel")]
pub async fn cancel_exchange(
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
    let command = Command::Cancel { reason };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}
