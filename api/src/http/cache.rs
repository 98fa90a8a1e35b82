//! Answers that anyone may keep.

use actix_web::body::BoxBody;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;

use super::{ApiError, Reply};

/// How long an answer may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// For good: what lies at this address never changes.
    Forever,
    /// For a while: it changes with a new release or by an officer's hand.
    Minutes,
    /// Only as long as the server says that it is still the same.
    Revalidate,
}

impl Keep {
    fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Minutes => "public, max-age=300",
            Self::Revalidate => "public, no-cache",
        })
    }
}

/// An answer that is the same for everyone, with an ETag.
#[derive(Clone, Debug)]
pub struct Public {
    reply: Reply,
    keep: Keep,
}

impl Public {
    /// Answers with `body` as version `version` of what lies at this address; things without
    /// versions of their own are told apart by the digest alone.
    pub fn ok(body: &impl Serialize, version: i64, keep: Keep) -> Result<Self, ApiError> {
        Ok(Self {
            reply: Reply::ok(body)?.version(version),
            keep,
        })
    }
}

impl Responder for Public {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse<BoxBody> {
        let mut response = self.reply.respond_to(request);
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, self.keep.header());
        response
    }
}
