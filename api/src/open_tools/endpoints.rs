//! Operations of the open tools.

use actix_web::post;
use actix_web::web::{Data, Query};
use clusterxchange_contract::open_tools::{
    EligibilityAnswer, LumpSumAnswer, LumpSumRequest, PlanAnswer, PlanRequest,
};
use clusterxchange_contract::reference::OnQuery;
use clusterxchange_domain::registration::EligibilityInput;
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::http::{ApiError, Bounded, Json, PublicWriteProblems, Reply};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(check_eligibility)
        .service(plan_exchange)
        .service(compute_lump_sum);
}

/// Check eligibility
///
/// Whether an organisation may visit or host, with one finding per rule and what would turn each
/// that stands in the way. What the Commission or a Partnership decides is not foreseen here.
#[utoipa::path(
    tag = "reference",
    params(OnQuery),
    request_body = EligibilityInput,
    responses((status = 200, description = "The outcome for each role.", body = EligibilityAnswer), PublicWriteProblems),
    security(()),
)]
#[post("/eligibility-checks")]
pub async fn check_eligibility(
    app: Data<App>,
    query: Query<OnQuery>,
    body: Json<Bounded<EligibilityInput>>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::check_eligibility(&app, query.on, body.value.0).await?)
}

/// Plan an exchange
///
/// From places and dates to working days, verdict, lump sum, its cliffs and a calendar. A date before
/// the day of planning (`on`) is in the past.
#[utoipa::path(
    tag = "reference",
    params(OnQuery),
    request_body = PlanRequest,
    responses((status = 200, description = "The plan with its receipts.", body = PlanAnswer), PublicWriteProblems),
    security(()),
)]
#[post("/plans")]
pub async fn plan_exchange(
    app: Data<App>,
    query: Query<OnQuery>,
    body: Json<PlanRequest>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::plan(&app, query.on, body.value).await?)
}

/// Compute a lump sum
///
/// From the host's country, working days or dates, and the distance.
#[utoipa::path(
    tag = "reference",
    params(OnQuery),
    request_body = LumpSumRequest,
    responses((status = 200, description = "The amount with its receipt.", body = LumpSumAnswer), PublicWriteProblems),
    security(()),
)]
#[post("/lump-sums")]
pub async fn compute_lump_sum(
    app: Data<App>,
    query: Query<OnQuery>,
    body: Json<LumpSumRequest>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::lump_sum(&app, query.on, &body.value).await?)
}
