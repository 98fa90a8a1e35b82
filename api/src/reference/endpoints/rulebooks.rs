//! Rulebook versions, as far as they are in force.

use actix_web::get;
use actix_web::web::{Data, Query};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::{
    DifferenceQuery, OnQuery, RulebookDifference, RulebookHead,
};
use clusterxchange_domain::rulebook::{Rulebook, difference, in_force};
use serde::Deserialize;

use crate::app::App;
use crate::http::{ApiError, Keep, Path, Public, PublicProblems};
use crate::reference::rulebook;

/// The version that an operation is about.
#[derive(Clone, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct RulebookPath {
    /// Name of the version.
    #[param(example = "pilot-2020.2", max_length = 64)]
    pub version: String,
}

/// List rulebook versions
///
/// All versions that have been put in force, by their first day.
#[utoipa::path(
    tag = "reference",
    responses((status = 200, description = "All versions; one page.", body = Page<RulebookHead>), PublicProblems),
    security(()),
)]
#[get("/rulebooks")]
pub async fn list_rulebooks(app: Data<App>) -> Result<Public, ApiError> {
    let mut items: Vec<RulebookHead> = rulebook::all_in_force(&app.db)
        .await?
        .iter()
        .map(RulebookHead::from)
        .collect();
    items.sort_by(|a, b| (a.valid_from, &a.version).cmp(&(b.valid_from, &b.version)));
    Public::ok(&Page { items, next: None }, 1, Keep::Revalidate)
}

/// Read the rulebook in force
///
/// On a day, or today. Keep its version: at its own address it never changes.
#[utoipa::path(
    tag = "reference",
    params(OnQuery),
    responses((status = 200, description = "The rulebook.", body = Rulebook), PublicProblems),
    security(()),
)]
#[get("/rulebooks/current")]
pub async fn find_current_rulebook(
    app: Data<App>,
    query: Query<OnQuery>,
) -> Result<Public, ApiError> {
    Public::ok(&on(&app, query.on).await?, 1, Keep::Revalidate)
}

/// The rulebook in force on a day that a request names, or today.
///
/// # Errors
///
/// [`ApiError::Unprocessable`] if none is in force on that day.
pub async fn on(app: &App, day: Option<chrono::NaiveDate>) -> Result<Rulebook, ApiError> {
    let on = day.unwrap_or_else(|| app.clock.today());
    let versions = rulebook::all_in_force(&app.db).await?;
    in_force(&versions, on)
        .cloned()
        .ok_or_else(|| ApiError::field("?on", format!("no rulebook is in force on {on}")))
}

/// Read a rulebook version
///
/// A version in force never changes, so this may be kept for good.
#[utoipa::path(
    tag = "reference",
    params(RulebookPath),
    responses((status = 200, description = "The rulebook.", body = Rulebook), PublicProblems),
    security(()),
)]
#[get("/rulebooks/{version}")]
pub async fn find_rulebook(app: Data<App>, path: Path<RulebookPath>) -> Result<Public, ApiError> {
    let rulebook = rulebook::get_in_force(&app.db, &path.version).await?;
    Public::ok(&rulebook, 1, Keep::Forever)
}

/// Compare two rulebook versions
///
/// Value by value, in the order of their paths.
#[utoipa::path(
    tag = "reference",
    params(RulebookPath, DifferenceQuery),
    responses((status = 200, description = "What differs.", body = RulebookDifference), PublicProblems),
    security(()),
)]
#[get("/rulebooks/{version}/difference")]
pub async fn compare_rulebooks(
    app: Data<App>,
    path: Path<RulebookPath>,
    query: Query<DifferenceQuery>,
) -> Result<Public, ApiError> {
    let to = rulebook::get_in_force(&app.db, &path.version).await?;
    let from = rulebook::get_in_force(&app.db, &query.from).await;
    let from = from.map_err(|error| match error {
        ApiError::NotFound => ApiError::field("?from", "is not a version in force"),
        other => other,
    })?;
    let body = RulebookDifference {
        changes: difference(&from, &to),
        from: from.version,
        to: to.version,
    };
    Public::ok(&body, 1, Keep::Forever)
}
