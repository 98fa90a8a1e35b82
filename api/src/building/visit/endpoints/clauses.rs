//! The clauses that all visitors of a group share.

use actix_web::web::Data;
use actix_web::{get, put};
use clusterxchange_contract::building::exchange::{ClauseDetails, ClauseInput};
use clusterxchange_domain::receipt::Receipt;
use serde::Deserialize;
use uuid::Uuid;

use crate::app::App;
use crate::building::visit::load::{Loaded, load};
use crate::building::visit::{clause, view};
use crate::change::{Write, WriteQuery};
use crate::http::{ActionProblems, ApiError, IfMatch, Json, Path, ReadProblems, Reply};
use crate::identity::Actor;

/// A clause that all visitors of a group share.
#[derive(Clone, Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Path)]
pub struct SharedClausePath {
    /// Identifier of the visit (UUIDv7).
    pub id: Uuid,
    /// Key of the clause, for example `action_plan`.
    #[param(max_length = 64, example = "action_plan")]
    pub key: String,
}

/// Read a clause that all visitors share
///
/// Its ETag is the version of the clause, not of the visit.
#[utoipa::path(
    tag = "building",
    params(SharedClausePath),
    responses((status = 200, description = "The clause.", body = ClauseDetails), ReadProblems),
)]
#[get("/visits/{id}/clauses/{key}")]
pub async fn find_visit_clause(
    app: Data<App>,
    actor: Actor,
    path: Path<SharedClausePath>,
) -> Result<Reply, ApiError> {
    let now = app.clock.now();
    let loaded = load(&app.db, path.id, Some(&actor), now, false).await?;
    reply(&loaded.for_organisers()?, &path.key, None)
}

/// Write a clause for all visitors
///
/// `If-Match` names the version of the clause. The host writes it; the commitments of all who have
/// joined follow, and where the change is substantive their signatures are void.
#[utoipa::path(
    tag = "building",
    params(SharedClausePath, WriteQuery),
    request_body = ClauseInput,
    responses((status = 200, description = "The clause is changed, or said the same already.", body = ClauseDetails), ActionProblems),
)]
#[put("/visits/{id}/clauses/{key}")]
pub async fn replace_visit_clause(
    app: Data<App>,
    actor: Actor,
    path: Path<SharedClausePath>,
    if_match: IfMatch,
    write: Write,
    body: Json<ClauseInput>,
) -> Result<Reply, ApiError> {
    let input = body.value;
    write
        .run(&app, &actor, &body.raw, async |work| {
            let (loaded, receipt) =
                clause::edit(work, &actor, path.id, &path.key, if_match, input).await?;
            reply(&loaded, &path.key, Some(receipt))
        })
        .await
}

fn reply(loaded: &Loaded, key: &str, receipt: Option<Receipt>) -> Result<Reply, ApiError> {
    let clause = clause::find(loaded, key).ok_or(ApiError::NotFound)?;
    let mut details = view::clause(loaded, clause);
    details.receipt = receipt.map(|receipt| receipt.seen_by(&loaded.seats));
    let version = i64::from(details.version);
    Ok(Reply::ok(&details)?.version(version))
}
