//! Plan and clauses: parts with versions of their own, so that people who write different parts
//! never stand in each other's way.

use actix_web::web::Data;
use actix_web::{get, put};
use clusterxchange_contract::building::exchange::{
    ClauseDetails, ClauseInput, DistanceInput, ExchangeDetails, PlanDetails, PlanInput,
};
use clusterxchange_domain::receipt::Receipt;
use serde::Deserialize;
use uuid::Uuid;

use super::answer;
use crate::app::App;
use crate::building::exchange::{Circumstances, Loaded, clause, load, plan, view};
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, CasePath, IfMatch, Json, Path, ReadProblems, Reply};
use crate::identity::Actor;

/// A clause of an exchange's commitment.
#[derive(Clone, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct ClausePath {
    /// Identifier of the exchange (UUIDv7).
    pub id: Uuid,
    /// Key of the clause, for example `objectives`.
    #[param(max_length = 64, example = "objectives")]
    pub key: String,
}

/// Read the plan of an exchange
///
/// Its ETag is the version of the plan, not of the exchange.
#[utoipa::path(
    tag = "building",
    params(CasePath),
    responses((status = 200, description = "The plan.", body = PlanDetails), ReadProblems),
)]
#[get("/exchanges/{id}/plan")]
pub async fn find_plan(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
) -> Result<Reply, ApiError> {
    let now = app.clock.now();
    let loaded = load(&app.db, path.id, Some(&actor), now, false).await?;
    plan_reply(&app, &loaded, None)
}

/// Change the plan of an exchange
///
/// `If-Match` names the version of the plan. What follows from the plan is written into the
/// commitment; agreements and signatures on the old plan are void.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = PlanInput,
    responses((status = 200, description = "The plan is changed.", body = PlanDetails), ActionProblems),
)]
#[put("/exchanges/{id}/plan")]
pub async fn replace_plan(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<PlanInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (loaded, receipt) = plan::edit(work, &actor, path.id, if_match, &input).await?;
            plan_reply(&work.app, &loaded, Some(receipt))
        })
        .await
}

fn plan_reply(app: &App, loaded: &Loaded, receipt: Option<Receipt>) -> Result<Reply, ApiError> {
    let circumstances = Circumstances::of(app, loaded, None)?;
    let mut details = view::plan(loaded, &circumstances.stay)?;
    details.receipt = receipt.map(|receipt| receipt.seen_by(&loaded.seats));
    Ok(Reply::ok(&details)?.version(loaded.content.plan.version))
}

/// Read a clause of the commitment
///
/// Its ETag is the version of the clause, not of the exchange.
#[utoipa::path(
    tag = "building",
    params(ClausePath),
    responses((status = 200, description = "The clause.", body = ClauseDetails), ReadProblems),
)]
#[get("/exchanges/{id}/clauses/{key}")]
pub async fn find_clause(
    app: Data<App>,
    actor: Actor,
    path: Path<ClausePath>,
) -> Result<Reply, ApiError> {
    let now = app.clock.now();
    let loaded = load(&app.db, path.id, Some(&actor), now, false).await?;
    clause_reply(&loaded, &path.key, None)
}

/// Change a clause of the commitment
///
/// `If-Match` names the version of the clause, so that people who write different clauses do not
/// stand in each other's way. Whoever comes too late gets 412 with a receipt that holds both texts
/// (inputs `theirs` and `yours` of the finding `clause-version`); with `expected_version` in the
/// body, 409 with the same receipt. Nothing is ever overwritten unseen.
#[utoipa::path(
    tag = "building",
    params(ClausePath, WriteQuery),
    request_body = ClauseInput,
    responses((status = 200, description = "The clause is changed, or said the same already.", body = ClauseDetails), ActionProblems),
)]
#[put("/exchanges/{id}/clauses/{key}")]
pub async fn replace_clause(
    app: Data<App>,
    actor: Actor,
    path: Path<ClausePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ClauseInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (loaded, receipt) =
                clause::edit(work, &actor, path.id, &path.key, if_match, input).await?;
            clause_reply(&loaded, &path.key, Some(receipt))
        })
        .await
}

fn clause_reply(loaded: &Loaded, key: &str, receipt: Option<Receipt>) -> Result<Reply, ApiError> {
    let mut details = view::clause(loaded, key).ok_or(ApiError::NotFound)?;
    details.receipt = receipt.map(|receipt| receipt.seen_by(&loaded.seats));
    let version = i64::from(details.version);
    Ok(Reply::ok(&details)?.version(version))
}

/// Set the distance by hand
///
/// The visitor's Partnership names another distance than the computed one, with its reason, until
/// the Financial Agreement is signed.
#[utoipa::path(
    tag = "building",
    params(CasePath, WriteQuery),
    request_body = DistanceInput,
    responses((status = 200, description = "The distance is set.", body = ExchangeDetails), ActionProblems),
)]
#[put("/exchanges/{id}/distance")]
pub async fn set_distance(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<DistanceInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            answer(
                work,
                plan::set_distance(work, &actor, path.id, if_match, &input).await?,
            )
            .await
        })
        .await
}
