//! Answers of operations: status, body, and the headers that belong to them.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, ETAG, LOCATION};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;
use serde_json::Value;

use super::ApiError;
use super::etag::{etag, is_known};

/// An answer, ready to be sent or stored for a repeated request.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Entity tag, if the answer is a version of a resource.
    pub etag: Option<String>,
    /// Address of what was made.
    pub location: Option<String>,
    /// JSON body; absent for 204.
    pub body: Option<Value>,
}

impl Reply {
    /// 200 with a body.
    pub fn ok(body: &impl Serialize) -> Result<Self, ApiError> {
        Ok(Self {
            status: 200,
            etag: None,
            location: None,
            body: Some(to_value(body)?),
        })
    }

    /// 201 with a body and the address of what was made.
    pub fn created(location: String, body: &impl Serialize) -> Result<Self, ApiError> {
        Ok(Self {
            status: 201,
            location: Some(location),
            ..Self::ok(body)?
        })
    }

    /// 204: done, nothing to say.
    pub fn no_content() -> Self {
        Self {
            status: 204,
            etag: None,
            location: None,
            body: None,
        }
    }

    /// The same answer as version `version` of a resource.
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        let bytes = self.body.as_ref().map(Value::to_string).unwrap_or_default();
        self.etag = Some(etag(version, bytes.as_bytes()));
        self
    }
}

fn to_value(body: &impl Serialize) -> Result<Value, ApiError> {
    serde_json::to_value(body).map_err(|error| ApiError::Internal(error.into()))
}

impl Responder for Reply {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse<BoxBody> {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let is_read = request.method().is_safe();
        if let (true, Some(tag)) = (is_read, self.etag.as_deref())
            && is_known(request, tag)
        {
            return HttpResponse::NotModified()
                .insert_header((ETAG, tag))
                .finish();
        }
        let mut response = HttpResponse::build(status);
        response.insert_header((CACHE_CONTROL, "no-store"));
        if let Some(tag) = self.etag {
            response.insert_header((ETAG, tag));
            response.insert_header((CACHE_CONTROL, "private, no-cache"));
        }
        if let Some(location) = self.location {
            response.insert_header((LOCATION, location));
        }
        match self.body {
            Some(body) => response.json(body),
            None => response.finish(),
        }
    }
}
