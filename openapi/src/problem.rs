//! Problems: what every error answer looks like (RFC 9457).

use clusterxchange_domain::receipt::Receipt;
use serde::{Deserialize, Serialize};

/// The stable codes of problems. A client branches on these, never on texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum ProblemCode {
    /// The request does not have the form that this document describes.
    Malformed,
    /// No valid credentials were sent.
    Unauthenticated,
    /// The credentials were refused: wrong password, expired or revoked token.
    CredentialsRefused,
    /// Known, but not allowed to do this at all.
    Forbidden,
    /// There is nothing here, or nothing that concerns you.
    NotFound,
    /// The address exists, but not with this method.
    MethodNotAllowed,
    /// A rule of the scheme or the state of the case stands in the way; see `receipt`.
    Refused,
    /// It exists already.
    AlreadyExists,
    /// The same request is still being worked on.
    InProgress,
    /// Somebody changed the resource since you read it.
    Stale,
    /// The body is larger than allowed.
    TooLarge,
    /// The body has a media type that is not understood here.
    UnsupportedMediaType,
    /// Well-formed, but inconsistent or naming something unknown; see `errors`.
    Unprocessable,
    /// A change of an existing resource needs `If-Match` with its newest ETag.
    PreconditionRequired,
    /// Too many attempts; wait for `Retry-After` seconds.
    TooManyRequests,
    /// Our fault. Quote the trace id to the Support Office.
    Internal,
    /// Not available at the moment; try again.
    Unavailable,
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// JSON Pointer into the request body, or `?name` for a parameter of the address.
    pub pointer: String,
    /// What is wrong, and what would be right.
    pub detail: String,
}

/// An error answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Problem {
    /// Stable address of the kind of problem.
    #[serde(rename = "type")]
    pub problem_type: String,
    /// The kind of problem in a few words.
    pub title: String,
    /// HTTP status, repeated.
    #[cfg_attr(feature = "server", schema(minimum = 400, maximum = 599))]
    pub status: u16,
    /// Stable code of the kind of problem.
    pub code: ProblemCode,
    /// What happened here, and what to do next.
    pub detail: String,
    /// Identifier of the request in the server's log.
    pub trace_id: String,
    /// The fields concerned, if any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// Why a rule refused it, and what would be accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}
