//! Lists for those who run the scheme.

use clusterxchange_contract::insight::{PartnershipInsight, SchemeInsight};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::PartnershipDetails;
use futures_util::future::try_join_all;
use serde::de::DeserializeOwned;

use super::{ApiClient, ApiError};

/// The most that a page of a list holds.
const LIMIT: &str = "200";

/// The parameters of one call for a list.
pub type Filters = Vec<(&'static str, String)>;

/// The first pages of lists, put together.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed<T> {
    /// What is on them.
    pub items: Vec<T>,
    /// Whether there are further pages.
    pub has_more: bool,
}

/// The first `pages` pages of a list, for each of some filters, one call a page.
pub async fn lists<T: DeserializeOwned>(
    client: &ApiClient,
    path: &str,
    filters: &[Filters],
    pages: usize,
) -> Result<Listed<T>, ApiError> {
    let calls = filters.iter().map(|it| list(client, path, it, pages));
    let mut whole = Listed {
        items: Vec::new(),
        has_more: false,
    };
    for part in try_join_all(calls).await? {
        whole.items.extend(part.items);
        whole.has_more |= part.has_more;
    }
    Ok(whole)
}

async fn list<T: DeserializeOwned>(
    client: &ApiClient,
    path: &str,
    filters: &Filters,
    pages: usize,
) -> Result<Listed<T>, ApiError> {
    let mut items = Vec::new();
    let mut cursor = None::<String>;
    for _ in 0..pages {
        let mut query = vec![("limit", LIMIT)];
        query.extend(filters.iter().map(|(name, value)| (*name, value.as_str())));
        query.extend(cursor.as_deref().map(|cursor| ("cursor", cursor)));
        let page: Page<T> = client.get(path, &query).await?;
        items.extend(page.items);
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    Ok(Listed {
        items,
        has_more: cursor.is_some(),
    })
}

/// How far a Partnership has come.
pub async fn progress(client: &ApiClient, id: &str) -> Result<PartnershipInsight, ApiError> {
    client
        .get(&format!("/api/v1/insight/partnerships/{id}"), &[])
        .await
}

/// How far the scheme has come.
pub async fn scheme(client: &ApiClient) -> Result<SchemeInsight, ApiError> {
    client.get("/api/v1/insight/scheme", &[]).await
}

/// All Partnerships, those of the past included.
pub async fn partnerships(client: &ApiClient) -> Result<Vec<PartnershipDetails>, ApiError> {
    let page: Page<PartnershipDetails> = client
        .get("/api/v1/partnerships", &[("limit", LIMIT)])
        .await?;
    Ok(page.items)
}
