//! Opaque cursors of lists: the sort key of the last item that was sent.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

use clusterxchange_contract::page::{Page, PageQuery};

use super::ApiError;

/// Items per page unless the client says otherwise.
const DEFAULT_LIMIT: u16 = 50;
/// Most items per page.
const MAX_LIMIT: u16 = 200;

/// How many items a query may bring, and from where.
#[derive(Clone, Debug)]
pub struct Window<K> {
    /// Items on the page.
    pub limit: u64,
    /// Sort key after which the page begins.
    pub after: Option<K>,
}

impl<K: Serialize + DeserializeOwned> Window<K> {
    /// Reads limit and cursor.
    pub fn from_query(query: &PageQuery) -> Result<Self, ApiError> {
        let limit = query.limit.unwrap_or(DEFAULT_LIMIT);
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(ApiError::malformed(
                "?limit",
                format!("has to be between 1 and {MAX_LIMIT}"),
            ));
        }
        let after = query.cursor.as_deref().map(decode).transpose()?;
        Ok(Self {
            limit: u64::from(limit),
            after,
        })
    }

    /// One row more than fits, so that it is known whether there is a next page.
    pub fn fetch(&self) -> u64 {
        self.limit + 1
    }

    /// Makes the page from up to [`Self::fetch`] rows.
    pub fn page<R, T>(
        &self,
        mut rows: Vec<R>,
        key: impl Fn(&R) -> K,
        item: impl FnMut(R) -> Result<T, ApiError>,
    ) -> Result<Page<T>, ApiError> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = if more {
            rows.last().map(|row| encode(&key(row))).transpose()?
        } else {
            None
        };
        let items = rows.into_iter().map(item).collect::<Result<_, _>>()?;
        Ok(Page { items, next })
    }
}

fn encode<K: Serialize>(key: &K) -> Result<String, ApiError> {
    let json = serde_json::to_vec(key).map_err(|error| ApiError::Internal(error.into()))?;
    Ok(URL_SAFE_NO_PAD.encode(json))
}

fn decode<K: DeserializeOwned>(cursor: &str) -> Result<K, ApiError> {
    let wrong =
        || ApiError::malformed("?cursor", "is not a cursor of this list; start without one");
    let json = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| wrong())?;
    serde_json::from_slice(&json).map_err(|_| wrong())
}
