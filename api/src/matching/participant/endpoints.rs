//! Operations on counterparts.

use actix_web::get;
use actix_web::web::{Data, Query};
use clusterxchange_contract::matching::{
    CatalogueQuery, CounterpartQuery, Match, MatchDetails, SuggestionQuery,
};
use clusterxchange_contract::page::Page;
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::http::{ApiError, CasePath, Path, ReadProblems, Reply};
use crate::identity::Actor;

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(list_suggestions)
        .service(list_catalogue)
        .service(find_participant);
}

/// List suggested counterparts
///
/// The counterparts that fit best and can be proposed to, the highest score first. Equals take turns
/// from week to week: they are ordered by SHA-256 over `viewer|ISO week|counterpart`, registrations
/// by their identifiers, then by identifier. The score is advice; the catalogue has everyone else.
#[utoipa::path(
    tag = "matching",
    params(SuggestionQuery),
    responses((status = 200, description = "The suggestions, best first.", body = Page<Match>), ReadProblems),
)]
#[get("/suggestions")]
pub async fn list_suggestions(
    app: Data<App>,
    actor: Actor,
    query: Query<SuggestionQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::suggest(&app, &actor, &query).await?)
}

/// List the catalogue
///
/// Everyone who is accepted in the other role and agreed to being shown, ranked as the suggestions
/// or by name (then by identifier). Those that cannot be proposed to now come with the reason in
/// `blocked`. Filters are combined; at most 10,000 participants are looked at.
#[utoipa::path(
    tag = "matching",
    params(CatalogueQuery),
    responses((status = 200, description = "The catalogue.", body = Page<Match>), ReadProblems),
)]
#[get("/catalogue")]
pub async fn list_catalogue(
    app: Data<App>,
    actor: Actor,
    query: Query<CatalogueQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::browse(&app, &actor, &query).await?)
}

/// Read a counterpart
///
/// The profile, how well it fits with the reasons of both sides, and what stands in the way. Shown
/// if the counterpart agreed to it, or if there is a proposal between the two.
#[utoipa::path(
    tag = "matching",
    params(CasePath, CounterpartQuery),
    responses((status = 200, description = "The counterpart.", body = MatchDetails), ReadProblems),
)]
#[get("/participants/{id}")]
pub async fn find_participant(
    app: Data<App>,
    actor: Actor,
    path: Path<CasePath>,
    query: Query<CounterpartQuery>,
) -> Result<Reply, ApiError> {
    Reply::ok(&service::profile(&app, &actor, path.id, &query).await?)
}
