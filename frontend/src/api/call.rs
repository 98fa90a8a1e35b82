//! One call to the server, kept so that it can be made a second time.

use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::http::{Answer, Method, Request, with_query};
use super::{ApiError, Versioned};

/// What the portal can read.
const ACCEPTED: &str = "application/json, application/problem+json";

/// What a call sends.
pub struct Call<'a> {
    /// The method.
    pub method: Method,
    /// The address, from the root of the server.
    pub path: &'a str,
    /// The parameters of the address.
    pub query: &'a [(&'a str, &'a str)],
    content: Content<'a>,
    key: Option<Uuid>,
    version: Option<&'a str>,
}

enum Content<'a> {
    Nothing,
    Json(Value),
    File(&'a str, Vec<u8>),
}

impl<'a> Call<'a> {
    /// A call without content.
    pub fn new(method: Method, path: &'a str, query: &'a [(&'a str, &'a str)]) -> Self {
        Self {
            method,
            path,
            query,
            content: Content::Nothing,
            key: None,
            version: None,
        }
    }

    /// A call that makes something. Its key tells a repeat from a second wish.
    pub fn post(path: &'a str, body: &impl Serialize) -> Result<Self, ApiError> {
        let body = serde_json::to_value(body).map_err(|_| ApiError::Unreadable { status: 0 })?;
        Ok(Self::action(Method::POST, path, Some(body)))
    }

    /// A call that changes something, perhaps without a body.
    pub fn action(method: Method, path: &'a str, body: Option<Value>) -> Self {
        Self {
            content: body.map_or(Content::Nothing, Content::Json),
            key: (method == Method::POST).then(Uuid::now_v7),
            ..Self::new(method, path, &[])
        }
    }

    /// A call that sends a file.
    pub fn upload(
        path: &'a str,
        query: &'a [(&'a str, &'a str)],
        media_type: &'a str,
        file: Vec<u8>,
    ) -> Self {
        Self {
            content: Content::File(media_type, file),
            ..Self::new(Method::POST, path, query)
        }
    }

    /// The same call, which counts only while what it is about has this version.
    pub fn on(self, version: &'a str) -> Self {
        Self {
            version: Some(version),
            ..self
        }
    }

    /// The same call, on a version if one is named.
    pub fn perhaps_on(self, version: Option<&'a str>) -> Self {
        Self { version, ..self }
    }

    /// What is asked of the server at an origin.
    pub fn request(&self, origin: &str) -> Request {
        let mut headers = vec![("Accept", ACCEPTED.to_owned())];
        if let Some(key) = self.key {
            headers.push(("Idempotency-Key", key.to_string()));
        }
        if let Some(version) = self.version {
            headers.push(("If-Match", version.to_owned()));
        }
        let body = match &self.content {
            Content::Nothing => None,
            Content::Json(body) => {
                headers.push(("Content-Type", "application/json".to_owned()));
                Some(body.to_string().into_bytes())
            }
            Content::File(media_type, file) => {
                headers.push(("Content-Type", (*media_type).to_owned()));
                Some(file.clone())
            }
        };
        Request {
            address: with_query(format!("{origin}{}", self.path), self.query),
            method: self.method,
            headers,
            body,
            // To a server at another origin, a browser gives its cookie only when told to.
            carries_cookie: carries_cookie(self.path),
        }
    }
}

/// Whether a call opens, refreshes or ends a session: the cookie goes nowhere else.
fn carries_cookie(path: &str) -> bool {
    path.starts_with("/api/v1/sessions")
}

/// The content of an answer.
pub async fn read<T: DeserializeOwned>(answer: Answer) -> Result<T, ApiError> {
    let status = answer.status();
    let content = answer.content().await.ok_or(ApiError::Unreachable)?;
    serde_json::from_slice(&content).map_err(|_| ApiError::Unreadable { status })
}

/// The content of an answer with its version.
pub async fn read_versioned<T: DeserializeOwned>(answer: Answer) -> Result<Versioned<T>, ApiError> {
    let version = answer.header("ETag").unwrap_or_default();
    let content = read(answer).await?;
    Ok(Versioned { content, version })
}

/// As [`read_versioned`], for content that several parts of a page hold.
pub async fn read_shared<T: DeserializeOwned>(
    answer: Answer,
) -> Result<Versioned<Rc<T>>, ApiError> {
    let Versioned { content, version } = read_versioned(answer).await?;
    Ok(Versioned {
        content: Rc::new(content),
        version,
    })
}
