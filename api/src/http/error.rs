//! The one error type of the server, and its table of statuses.

use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};
use clusterxchange_contract::problem::{FieldError, Problem, ProblemCode};
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::workflow::Refusal;
use sea_orm::DbErr;
use thiserror::Error;

use super::trace;

/// Why a request was not answered as asked.
#[derive(Debug, Error)]
pub enum ApiError {
    /// The request does not have the documented form.
    #[error("the request does not have the documented form")]
    Malformed(Vec<FieldError>),
    /// No valid credentials.
    #[error("sign in first")]
    Unauthenticated,
    /// Credentials that were refused.
    #[error("{0}")]
    CredentialsRefused(&'static str),
    /// Known, but not allowed.
    #[error("{0}")]
    Forbidden(&'static str),
    /// Nothing here that concerns the reader.
    #[error("there is nothing here that you have a part in")]
    NotFound,
    /// Another method would work.
    #[error("this address does not answer to that method")]
    MethodNotAllowed(String),
    /// A rule or state stands in the way.
    #[error("a rule stands in the way")]
    Refused(Box<Receipt>),
    /// It exists already.
    #[error("{0}")]
    AlreadyExists(String),
    /// The same request is still running.
    #[error("a request with this Idempotency-Key is still running; repeat it in a moment")]
    InProgress,
    /// Somebody else was faster.
    #[error("changed since you read it: fetch it again, compare, and repeat with the new ETag")]
    Stale,
    /// Somebody else wrote the same text first; the receipt holds both texts.
    #[error(
        "somebody changed this text since you read it; the receipt holds both texts: bring them together and repeat with the new ETag"
    )]
    StaleText(Box<Receipt>),
    /// Too large a body.
    #[error("the body is too large; at most {0} bytes are taken")]
    TooLarge(usize),
    /// An unknown media type.
    #[error("send {0}")]
    UnsupportedMediaType(&'static str),
    /// Inconsistent or naming something unknown.
    #[error("some values do not fit")]
    Unprocessable(Vec<FieldError>),
    /// If-Match is missing.
    #[error("send If-Match with the ETag of the version that you want to change")]
    PreconditionRequired,
    /// Too many attempts.
    #[error("too many attempts; wait {0} seconds")]
    TooManyRequests(u64),
    /// The database failed.
    #[error("database")]
    Database(#[from] DbErr),
    /// Something that cannot happen did.
    #[error("internal")]
    Internal(#[from] anyhow::Error),
    /// Not available now.
    #[error("not available at the moment; try again")]
    Unavailable,
}

impl ApiError {
    /// One field that does not fit.
    pub fn field(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::Unprocessable(vec![FieldError {
            pointer: pointer.into(),
            detail: detail.into(),
        }])
    }

    /// One part of the request that does not have the documented form.
    pub fn malformed(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::Malformed(vec![FieldError {
            pointer: pointer.into(),
            detail: detail.into(),
        }])
    }

    /// A refusal with its receipt.
    pub fn refused(receipt: Receipt) -> Self {
        Self::Refused(Box::new(receipt))
    }

    fn kind(&self) -> (StatusCode, ProblemCode, &'static str) {
        use ProblemCode as C;
        match self {
            Self::Malformed(_) => (StatusCode::BAD_REQUEST, C::Malformed, "Malformed request"),
            Self::Unauthenticated => (
                StatusCode::UNAUTHORIZED,
                C::Unauthenticated,
                "Not signed in",
            ),
            Self::CredentialsRefused(_) => (
                StatusCode::UNAUTHORIZED,
                C::CredentialsRefused,
                "Credentials refused",
            ),
            Self::Forbidden(_) => (StatusCode::FORBIDDEN, C::Forbidden, "Not allowed"),
            Self::NotFound => (StatusCode::NOT_FOUND, C::NotFound, "Not found"),
            Self::MethodNotAllowed(_) => (
                StatusCode::METHOD_NOT_ALLOWED,
                C::MethodNotAllowed,
                "Method not allowed",
            ),
            Self::Refused(_) => (StatusCode::CONFLICT, C::Refused, "Refused by a rule"),
            Self::AlreadyExists(_) => (StatusCode::CONFLICT, C::AlreadyExists, "Exists already"),
            Self::InProgress => (StatusCode::CONFLICT, C::InProgress, "Still running"),
            Self::Stale | Self::StaleText(_) => (
                StatusCode::PRECONDITION_FAILED,
                C::Stale,
                "Changed meanwhile",
            ),
            Self::TooLarge(_) => (StatusCode::PAYLOAD_TOO_LARGE, C::TooLarge, "Too large"),
            Self::UnsupportedMediaType(_) => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                C::UnsupportedMediaType,
                "Unknown media type",
            ),
            Self::Unprocessable(_) => (
                StatusCode::UNPROCESSABLE_ENTITY,
                C::Unprocessable,
                "Values do not fit",
            ),
            Self::PreconditionRequired => (
                StatusCode::PRECONDITION_REQUIRED,
                C::PreconditionRequired,
                "If-Match is missing",
            ),
            Self::TooManyRequests(_) => (
                StatusCode::TOO_MANY_REQUESTS,
                C::TooManyRequests,
                "Too many attempts",
            ),
            Self::Database(_) | Self::Internal(_) => {
                (StatusCode::INTERNAL_SERVER_ERROR, C::Internal, "Our fault")
            }
            Self::Unavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                C::Unavailable,
                "Unavailable",
            ),
        }
    }

    fn detail(&self) -> String {
        match self {
            Self::Refused(receipt) => {
                let reasons: Vec<_> = receipt.obstacles().map(|f| f.reason.as_str()).collect();
                reasons.join("; ")
            }
            Self::Malformed(errors) | Self::Unprocessable(errors) => errors
                .iter()
                .map(|error| format!("{} {}", error.pointer, error.detail))
                .collect::<Vec<_>>()
                .join("; "),
            Self::Database(_) | Self::Internal(_) => {
                "The request could not be carried out. Nothing was changed. Quote the trace id to the Support Office.".to_owned()
            }
            other => other.to_string(),
        }
    }

    /// The body of the answer.
    pub fn problem(&self) -> Problem {
        let (status, code, title) = self.kind();
        let detail = self.detail();
        let slug = serde_json::to_value(code)
            .ok()
            .and_then(|v| v.as_str().map(str::to_owned));
        let (errors, receipt) = match self {
            Self::Malformed(errors) | Self::Unprocessable(errors) => (errors.clone(), None),
            Self::Refused(receipt) | Self::StaleText(receipt) => {
                (Vec::new(), Some((**receipt).clone()))
            }
            _ => (Vec::new(), None),
        };
        Problem {
            problem_type: format!("/problems/{}", slug.unwrap_or_default()),
            title: title.to_owned(),
            status: status.as_u16(),
            code,
            detail,
            trace_id: trace::current_id(),
            errors,
            receipt,
        }
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotYours(receipt) | Refusal::NotNow(receipt) | Refusal::Rule(receipt) => {
                Self::refused(receipt)
            }
        }
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        self.kind().0
    }

    fn error_response(&self) -> HttpResponse {
        if let Self::Database(_) | Self::Internal(_) = self {
            tracing::error!(error = ?self, "request failed");
        }
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::Unauthenticated | Self::CredentialsRefused(_) => {
                response.insert_header((WWW_AUTHENTICATE, HeaderValue::from_static("Bearer")));
            }
            Self::MethodNotAllowed(allow) => {
                response.insert_header((ALLOW, allow.as_str()));
            }
            Self::TooManyRequests(seconds) => {
                response.insert_header((RETRY_AFTER, seconds.to_string()));
            }
            Self::Unavailable => {
                response.insert_header((RETRY_AFTER, "5"));
            }
            _ => {}
        }
        response
            .content_type("application/problem+json")
            .json(self.problem())
    }
}
