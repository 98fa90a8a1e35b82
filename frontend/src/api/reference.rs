//! What is open to everyone: towns, rules, holidays.

use clusterxchange_domain::rulebook::Rulebook;

use super::wire::{Items, Town};
use super::{ApiClient, ApiError};

/// Towns whose name begins like this.
pub async fn towns(client: &ApiClient, prefix: &str) -> Result<Vec<Town>, ApiError> {
    let towns: Items<Town> = client.get("/api/v1/towns", &[("prefix", prefix)]).await?;
    Ok(towns.items)
}

/// The rules in force.
pub async fn rulebook(client: &ApiClient) -> Result<Rulebook, ApiError> {
    client.get("/api/v1/rulebooks/current", &[]).await
}
