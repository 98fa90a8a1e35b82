//! What the person takes part in.

use clusterxchange_contract::case::CaseHead;
use clusterxchange_contract::page::Page;

use super::{ApiClient, ApiError};

/// One page of the person's cases, from the beginning or from a cursor.
pub async fn mine(client: &ApiClient, from: Option<&str>) -> Result<Page<CaseHead>, ApiError> {
    let query: Vec<_> = from.map(|cursor| ("cursor", cursor)).into_iter().collect();
    client.get("/api/v1/me/cases", &query).await
}
