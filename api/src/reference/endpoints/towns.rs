//! Towns.

use actix_web::get;
use actix_web::web::{Data, Query};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::TownQuery;
use clusterxchange_domain::reference::{Town, search_key};

use crate::app::App;
use crate::http::{ApiError, Keep, Public, PublicProblems};
use crate::reference::town;

const DEFAULT_LIMIT: u16 = 20;
const MAX_LIMIT: u16 = 100;

/// Find towns
///
/// Towns of which some name begins with the given letters, the most populous first. Gives the
/// number of a town for a plan or a registration; it is no list to be read to its end.
#[utoipa::path(
    tag = "reference",
    params(TownQuery),
    responses((status = 200, description = "Towns that begin like this; one page, never more.", body = Page<Town>), PublicProblems),
    security(()),
)]
#[get("/towns")]
pub async fn list_towns(app: Data<App>, query: Query<TownQuery>) -> Result<Public, ApiError> {
    let limit = query.limit.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MAX_LIMIT).contains(&limit) {
        return Err(ApiError::malformed(
            "?limit",
            format!("has to be between 1 and {MAX_LIMIT}"),
        ));
    }
    if query.prefix.is_empty() || query.prefix.chars().count() > 100 {
        return Err(ApiError::malformed(
            "?prefix",
            "has to have 1 to 100 characters",
        ));
    }
    let key = search_key(&query.prefix);
    // No name begins with a sign alone.
    let items = if key.is_empty() {
        Vec::new()
    } else {
        town::search(&app.db, &key, query.country, u64::from(limit)).await?
    };
    Public::ok(&Page { items, next: None }, 1, Keep::Minutes)
}
