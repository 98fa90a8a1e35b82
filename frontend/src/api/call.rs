//! One call to the server, kept so that it can be made a second time.

use reqwest::header::{CONTENT_TYPE, ETAG, IF_MATCH};
use reqwest::{Method, RequestBuilder, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::{ApiError, Versioned};

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

    /// Writes content and conditions into a request.
    pub fn put_into(&self, mut request: RequestBuilder) -> RequestBuilder {
        if let Some(key) = self.key {
            request = request.header("Idempotency-Key", key.to_string());
        }
        if let Some(version) = self.version {
            request = request.header(IF_MATCH, version);
        }
        match &self.content {
            Content::Nothing => request,
            Content::Json(body) => request.json(body),
            Content::File(media_type, file) => {
                request.header(CONTENT_TYPE, *media_type).body(file.clone())
            }
        }
    }
}

/// The content of an answer.
pub async fn read<T: DeserializeOwned>(response: Response) -> Result<T, ApiError> {
    let status = response.status().as_u16();
    let body = response.bytes().await.map_err(|_| ApiError::Unreachable)?;
    serde_json::from_slice(&body).map_err(|_| ApiError::Unreadable { status })
}

/// The content of an answer with its version.
pub async fn read_versioned<T: DeserializeOwned>(
    response: Response,
) -> Result<Versioned<T>, ApiError> {
    let version = response
        .headers()
        .get(ETAG)
        .and_then(|tag| tag.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let content = read(response).await?;
    Ok(Versioned { content, version })
}
