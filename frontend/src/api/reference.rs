//! What is open to everyone: towns, rules, holidays.

use std::ops::RangeInclusive;

use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::ReferenceLists;
use clusterxchange_domain::building::calendar::Holiday;
use clusterxchange_domain::reference::{CountryCode, Town};
use clusterxchange_domain::rulebook::Rulebook;

use super::{ApiClient, ApiError};

/// Towns whose name begins like this.
pub async fn towns(client: &ApiClient, prefix: &str) -> Result<Vec<Town>, ApiError> {
    let towns: Page<Town> = client.get("/api/v1/towns", &[("prefix", prefix)]).await?;
    Ok(towns.items)
}

/// All lists that forms offer and pages name.
pub async fn lists(client: &ApiClient) -> Result<ReferenceLists, ApiError> {
    client.get("/api/v1/lists", &[]).await
}

/// The rules in force.
pub async fn rulebook(client: &ApiClient) -> Result<Rulebook, ApiError> {
    client.get("/api/v1/rulebooks/current", &[]).await
}

/// The public holidays of a country, and those of one of its regions, over whole years: at most four.
pub async fn holidays(
    client: &ApiClient,
    country: CountryCode,
    region: Option<&str>,
    years: RangeInclusive<i32>,
) -> Result<Vec<Holiday>, ApiError> {
    let from = format!("{}-01-01", years.start());
    let to = format!("{}-12-31", years.end());
    let mut query = vec![("country", country.as_str()), ("from", &from), ("to", &to)];
    query.extend(region.map(|region| ("region", region)));
    let page: Page<Holiday> = client.get("/api/v1/holidays", &query).await?;
    Ok(page.items)
}
