//! What the person takes part in.

use clusterxchange_contract::case::{CaseEvent, CaseHead, CaseKind, CaseOrder, WorkItem};
use clusterxchange_contract::page::Page;
use uuid::Uuid;

use super::{ApiClient, ApiError};

/// One page of the person's cases in an order, from the beginning or from a cursor, with at most
/// `limit` of them.
pub async fn mine(
    client: &ApiClient,
    order: CaseOrder,
    from: Option<&str>,
    limit: Option<u16>,
) -> Result<Page<CaseHead>, ApiError> {
    let limit = limit.map(|limit| limit.to_string());
    let mut query: Vec<_> = from.map(|cursor| ("cursor", cursor)).into_iter().collect();
    if order == CaseOrder::Urgent {
        query.push(("order", "urgent"));
    }
    query.extend(limit.as_deref().map(|limit| ("limit", limit)));
    client.get("/api/v1/me/cases", &query).await
}

/// What waits for the person, the most urgent first.
pub async fn work(client: &ApiClient) -> Result<Page<WorkItem>, ApiError> {
    client.get("/api/v1/me/work", &[("order", "urgent")]).await
}

/// What happened in a case so far, the first event first.
pub async fn events(
    client: &ApiClient,
    kind: CaseKind,
    id: Uuid,
) -> Result<Vec<CaseEvent>, ApiError> {
    let path = format!("/api/v1/cases/{}/{id}/events", kind.key());
    let mut found = Vec::new();
    let mut cursor = None::<String>;
    loop {
        let mut query = vec![("limit", "200")];
        query.extend(cursor.as_deref().map(|cursor| ("cursor", cursor)));
        let page: Page<CaseEvent> = client.get(&path, &query).await?;
        found.extend(page.items);
        cursor = page.next;
        if cursor.is_none() {
            return Ok(found);
        }
    }
}

/// The address of a case on the server.
pub fn path(kind: CaseKind, id: Uuid) -> String {
    format!("/api/v1/{}s/{id}", kind.key())
}
