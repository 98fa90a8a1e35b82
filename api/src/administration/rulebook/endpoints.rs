//! Operations on proposed rulebook versions.

use actix_web::web::Data;
use actix_web::{delete, get, post};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::{RulebookHead, RulebookProposal};
use clusterxchange_domain::rulebook::Rulebook;
use serde::Deserialize;
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{
    ActionProblems, ApiError, Bounded, IfMatch, Json, Path, ReadProblems, Reply, WriteProblems,
};
use crate::identity::{Require, SupportOfficeRole};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(list_proposed_rulebooks)
        .service(propose_rulebook)
        .service(find_proposed_rulebook)
        .service(put_rulebook_in_force)
        .service(withdraw_proposed_rulebook);
}

/// The proposed version that an operation is about.
#[derive(Clone, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct ProposalPath {
    /// Name of the version.
    #[param(example = "open-2027.1", max_length = 64)]
    pub version: String,
}

/// List proposed rulebook versions
///
/// Those that wait for a second person, by name. For the Support Office.
#[utoipa::path(
    tag = "administration",
    responses((status = 200, description = "All proposals; one page.", body = Page<RulebookHead>), ReadProblems),
)]
#[get("/rulebooks/proposed")]
pub async fn list_proposed_rulebooks(
    app: Data<App>,
    _staff: Require<SupportOfficeRole>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::list(&app).await?)
}

/// Propose a rulebook version
///
/// The version is checked but not applied: another member of the Support Office compares it and puts
/// it in force.
#[utoipa::path(
    tag = "administration",
    params(WriteQuery),
    request_body = Rulebook,
    responses((status = 201, description = "The proposal, compared with what applies now.", body = RulebookProposal), WriteProblems),
)]
#[post("/rulebooks")]
pub async fn propose_rulebook(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    write: Write,
    body: Json<Bounded<Rulebook>>,
) -> Result<Reply, ApiError> {
    let rulebook = body.value.0;
    write
        .run(&app, &staff.actor, &body.raw, async |work| {
            service::propose(work, &staff.actor, rulebook).await
        })
        .await
}

/// Read a proposed rulebook version
///
/// With everything that it would change. It stays readable here when it is in force.
#[utoipa::path(
    tag = "administration",
    params(ProposalPath),
    responses((status = 200, description = "The proposal.", body = RulebookProposal), ReadProblems),
)]
#[get("/rulebooks/proposed/{version}")]
pub async fn find_proposed_rulebook(
    app: Data<App>,
    _staff: Require<SupportOfficeRole>,
    path: Path<ProposalPath>,
) -> Result<Reply, ApiError> {
    service::find(&app.db, &path.version).await
}

/// Put a rulebook version in force
///
/// Four eyes: by another member of the Support Office than the one who proposed it. It applies from
/// its first day on, to what is decided from then on; what was decided before stays as it is.
#[utoipa::path(
    tag = "administration",
    params(ProposalPath, WriteQuery),
    responses((status = 200, description = "The version is in force.", body = RulebookProposal), ActionProblems),
)]
#[post("/rulebooks/proposed/{version}/put-in-force")]
pub async fn put_rulebook_in_force(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    path: Path<ProposalPath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &staff.actor, &[], async |work| {
            service::put_in_force(work, &staff.actor, &path.version, if_match).await
        })
        .await
}

/// Withdraw a proposed rulebook version
///
/// Any member of the Support Office may, as long as it is not in force.
#[utoipa::path(
    tag = "administration",
    params(ProposalPath, WriteQuery),
    responses((status = 204, description = "The proposal is gone."), ActionProblems),
)]
#[delete("/rulebooks/proposed/{version}")]
pub async fn withdraw_proposed_rulebook(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    path: Path<ProposalPath>,
    if_match: IfMatch,
    write: Write,
) -> Result<Reply, ApiError> {
    write
        .run(&app, &staff.actor, &[], async |work| {
            service::withdraw(work, &staff.actor, &path.version, if_match).await
        })
        .await
}
