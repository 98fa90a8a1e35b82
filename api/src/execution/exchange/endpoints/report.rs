//! Evidence, report and feedback.

use actix_web::post;
use actix_web::web::Data;
use clusterxchange_contract::building::exchange::{ExchangeDetails, ReasonGiven};
use clusterxchange_contract::execution::exchange::{EvidenceInput, ReportCheck, ReportCorrection};
use clusterxchange_domain::execution::{ClosingReport, HostFeedback};
use clusterxchange_domain::text::Text;
use clusterxchange_domain::workflow::exchange::Command;
use serde::Deserialize;
use validator::{Validate, ValidationErrors};

use crate::app::App;
use crate::building::exchange::{answer, service};
use crate::cases::Details;
use crate::change::{Write, WriteQuery};
use crate::execution::exchange::{evidence, report};
use crate::http::{ActionProblems, ApiError, CasePath, IfMatch, Json, Path, Reply};
use crate::identity::Actor;

/// A form whose types have checked everything while it was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Checked<T>(T);

impl<T> Validate for Checked<T> {
    fn validate(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }
}

/// Add evidence of the stay
///
/// By the visitor: an uploaded file, for example a boarding pass or an invoice. It shows presence; its
/// amounts do not matter.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = EvidenceInput,
    responses((status = 200, description = "Added.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/evidence")]
pub async fn add_evidence(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<EvidenceInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = evidence::add(work, &actor, path.id, if_match, input);
            answer(work, done.await?).await
        })
        .await
}

/// Submit the closing report
///
/// By the visitor, once the stay has ended, and again after it was returned. Each of its parts has its
/// own readers.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = ClosingReport,
    responses((status = 200, description = "Submitted.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/submit_report")]
pub async fn submit_report(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<Checked<ClosingReport>>,
) -> Result<Reply, ApiError> {
    let text = body.value.0;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = report::submit(work, &actor, path.id, if_match, text);
            answer(work, done.await?).await
        })
        .await
}

/// Return the closing report
///
/// By the visitor's Partnership, with the reason and the answers to correct.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = ReportCorrection,
    responses((status = 200, description = "Returned.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/return_report")]
pub async fn return_report(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ReportCorrection>,
) -> Result<Reply, ApiError> {
    let ReportCorrection { reason, fields } = body.value;
    let fields: Vec<String> = fields.into_iter().map(Text::into_string).collect();
    let details = report::for_visitor_and_partnership()
        .fact("fields", &fields)
        .personal("reason", &reason)
        .note(reason.as_str());
    let command = Command::ReturnReport {
        reason: reason.into_string(),
        fields,
    };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// Validate the closing report
///
/// By the visitor's Partnership, together with the evidence. The clock of the payment starts.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = ReportCheck,
    responses((status = 200, description = "Validated.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/validate_report")]
pub async fn validate_report(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ReportCheck>,
) -> Result<Reply, ApiError> {
    let evidence_accepted = body.value.evidence_accepted;
    let details = Details::default().fact("evidence_accepted", evidence_accepted);
    let command = Command::ValidateReport { evidence_accepted };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}

/// Give feedback
///
/// By the host, once. It completes an exchange of which nothing else is missing.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = HostFeedback,
    responses((status = 200, description = "Given.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/give_feedback")]
pub async fn give_feedback(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<Checked<HostFeedback>>,
) -> Result<Reply, ApiError> {
    let feedback = body.value.0;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = report::give_feedback(work, &actor, path.id, if_match, feedback);
            answer(work, done.await?).await
        })
        .await
}

/// Complete without feedback
///
/// By the visitor's Partnership or the Support Office, once the host's time is over.
#[utoipa::path(
    tag = "execution",
    params(CasePath, WriteQuery),
    request_body = ReasonGiven,
    responses((status = 200, description = "Completed.", body = ExchangeDetails), ActionProblems),
)]
#[post("/exchanges/{id}/close_without_feedback")]
pub async fn close_without_feedback(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ReasonGiven>,
) -> Result<Reply, ApiError> {
    let reason = body.value.reason.into_string();
    let details = Details::default().personal("reason", &reason);
    let command = Command::CloseWithoutFeedback { reason };
    write
        .run(&app, &actor, &body.raw, async |work| {
            let done = service::step(work, &actor, path.id, if_match, command, details);
            answer(work, done.await?).await
        })
        .await
}
