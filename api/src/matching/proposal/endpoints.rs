//! Operations on proposals.

use actix_web::web::{Data, Query};
use actix_web::{get, post};
use clusterxchange_contract::matching::{
    NewProposal, ProposalDecline, ProposalDetails, ProposalHead, ProposalQuery, ProposalWithdrawal,
};
use clusterxchange_contract::page::Page;
use clusterxchange_domain::text::Reason;
use clusterxchange_domain::workflow::proposal::Command;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{begin, service, step};
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{
    ActionProblems, ApiError, CasePath, IfMatch, Json, Path, ReadProblems, Reply, WriteProblems,
};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(create_proposal)
        .service(list_proposals)
        .service(find_proposal)
        .service(accept_proposal)
        .service(decline_proposal)
        .service(withdraw_proposal);
}

/// Send a proposal
///
/// Refused where the two may not be a pair, where one of them has as many proposals open in its role
/// as the rulebook allows, or where a proposal between the two is open already.
#[utoipa::path(
    tag = "matching",
    params(WriteQuery),
    request_body = NewProposal,
    responses((status = 201, description = "The proposal.", body = ProposalDetails), WriteProblems),
)]
#[post("/proposals")]
pub async fn create_proposal(
    app: Data<App>,
    actor: Actor,
    write: Write,
    body: Json<NewProposal>,
) -> Result<Reply, ApiError> {
    let new = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let details = begin::propose(work, &actor, new).await?;
            let location = format!("/api/v1/proposals/{}", details.id);
            Ok(Reply::created(location, &details)?.version(1))
        })
        .await
}

/// List proposals
///
/// Those that the reader's organisation sent or received, and those of the participants that the
/// reader accompanies; the newest first, then by identifier.
#[utoipa::path(
    tag = "matching",
    params(ProposalQuery),
    responses((status = 200, description = "The proposals.", body = Page<ProposalHead>), ReadProblems),
)]
#[get("/proposals")]
pub async fn list_proposals(
    app: Data<App>,
    actor: Actor,
    query: Query<ProposalQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::list(&app, &actor, &query).await?)
}

/// Read a proposal
#[utoipa::path(
    tag = "matching",
    params(CasePath),
    responses((status = 200, description = "The proposal.", body = ProposalDetails), ReadProblems),
)]
#[get("/proposals/{id}")]
pub async fn find_proposal(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let (details, version) = service::find(&app, &actor, path.id).await?;
    Ok(Reply::ok(&details)?.version(version))
}

/// Accept a proposal
///
/// The side that received it agrees; the two can then build their exchange.
#[utoipa::path(
    tag = "matching",
    params(CasePath, WriteQuery),
    responses((status = 200, description = "The proposal, accepted.", body = ProposalDetails), ActionProblems),
)]
#[post("/proposals/{id}/accept")]
pub async fn accept_proposal(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    act(&app, &actor, *path, if_match, &write, &[], Command::Accept).await
}

/// Decline a proposal
///
/// The sender is told the reason.
#[utoipa::path(
    tag = "matching",
    params(CasePath, WriteQuery),
    request_body = ProposalDecline,
    responses((status = 200, description = "The proposal, declined.", body = ProposalDetails), ActionProblems),
)]
#[post("/proposals/{id}/decline")]
pub async fn decline_proposal(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ProposalDecline>,
) -> Result<Reply, ApiError> {
    let reason = body.value.reason.into_string();
    let command = Command::Decline { reason };
    act(&app, &actor, *path, if_match, &write, &body.raw, command).await
}

/// Withdraw a proposal
///
/// The side that sent it takes it back, as long as it is not answered.
#[utoipa::path(
    tag = "matching",
    params(CasePath, WriteQuery),
    request_body = ProposalWithdrawal,
    responses((status = 200, description = "The proposal, withdrawn.", body = ProposalDetails), ActionProblems),
)]
#[post("/proposals/{id}/withdraw")]
pub async fn withdraw_proposal(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ProposalWithdrawal>,
) -> Result<Reply, ApiError> {
    let reason = body.value.reason.map(Reason::into_string);
    let command = Command::Withdraw { reason };
    act(&app, &actor, *path, if_match, &write, &body.raw, command).await
}

async fn act(
    app: &App,
    actor: &Actor,
    path: CasePath,
    if_match: IfMatch,
    write: &Write,
    raw: &[u8],
    command: Command,
) -> Result<Reply, ApiError> {
    write
        .run(app, actor, raw, async |work| {
            let (details, version) = step::act(work, actor, path.id, if_match, command).await?;
            Ok(Reply::ok(&details)?.version(version))
        })
        .await
}
