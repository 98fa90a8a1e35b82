//! Operations on the random draws: open to everyone.

use actix_web::get;
use actix_web::web::{Data, Query};
use clusterxchange_contract::building::sampling::{MonthDraws, SamplingMonth};
use clusterxchange_contract::page::{Page, PageQuery};
use clusterxchange_domain::building::sampling::Month;
use serde::Deserialize;
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::http::{ApiError, Path, PublicProblems, ReadProblems, Reply};
use crate::identity::MaybeActor;

/// The month that an operation is about.
#[derive(Clone, Copy, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct MonthPath {
    /// Calendar month (UTC).
    #[param(value_type = String, pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$", example = "2026-03")]
    month: Month,
}

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list_sampling_months).service(list_draws);
}

/// List the months of random validation
///
/// The hash of each month's secret seed, published when the month begins, and the seed itself once
/// the month is over. The newest month comes first.
#[utoipa::path(
    tag = "building",
    params(PageQuery),
    responses((status = 200, description = "The months.", body = Page<SamplingMonth>), PublicProblems),
    security(()),
)]
#[get("/sampling/months")]
pub async fn list_sampling_months(
    app: Data<App>,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::months(&app, &query).await?)
}

/// List the draws of a month
///
/// Everything that is needed to repeat them, in the order in which they were made; nothing but the
/// hash of the seed as long as the seed is secret. The script `docs/verify_draws.py` of this project
/// reads the answer and repeats every draw. Whoever has a part in an exchange reads which one it is.
#[utoipa::path(
    tag = "building",
    params(MonthPath, PageQuery),
    responses((status = 200, description = "The draws.", body = MonthDraws), ReadProblems),
    security((), ("bearer" = [])),
)]
#[get("/sampling/months/{month}/draws")]
pub async fn list_draws(
    app: Data<App>,
    actor: MaybeActor,
    path: Path<MonthPath>,
    query: Query<PageQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::draws(&app, actor.0.as_ref(), path.month, &query).await?)
}
