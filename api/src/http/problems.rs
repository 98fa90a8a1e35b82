//! The error answers that operations declare.

use clusterxchange_contract::problem::Problem;
use utoipa::IntoResponses;

macro_rules! problems {
    ($(#[$doc:meta])* $name:ident: $($variant:ident = $status:literal $description:literal),+ $(,)?) => {
        // Expands to an enum with one variant per status; each carries a Problem by reference.
        $(#[$doc])*
        #[derive(Debug, IntoResponses)]
        pub enum $name {
            $(
                #[doc = $description]
                #[response(status = $status, description = $description, content_type = "application/problem+json")]
                $variant(Problem),
            )+
        }
    };
}

problems! {
    /// Answers of an operation without account that reads.
    PublicProblems:
    Malformed = 400 "The request does not have the documented form.",
    NotFound = 404 "There is nothing here.",
    MethodNotAllowed = 405 "The address exists, but not with this method; see Allow.",
    Unprocessable = 422 "Well-formed, but inconsistent or naming something unknown; a pointer per field.",
    TooManyRequests = 429 "Too many requests; wait for Retry-After seconds.",
    Internal = 500 "Our fault; quote the trace id.",
    Unavailable = 503 "Not available at the moment; try again after Retry-After seconds.",
}

problems! {
    /// Answers of an operation without account that takes a body.
    PublicWriteProblems:
    Malformed = 400 "The request does not have the documented form; a pointer per field.",
    CredentialsRefused = 401 "The credentials were refused.",
    Forbidden = 403 "The request carries the cookie of a session, but comes from another origin.",
    NotFound = 404 "There is nothing here.",
    MethodNotAllowed = 405 "The address exists, but not with this method; see Allow.",
    Refused = 409 "Refused by a rule or a state, or it exists already.",
    TooLarge = 413 "The body is too large.",
    UnsupportedMediaType = 415 "The body has a media type that is not understood here.",
    Unprocessable = 422 "Well-formed, but inconsistent or naming something unknown; a pointer per field.",
    TooManyRequests = 429 "Too many attempts; wait for Retry-After seconds.",
    Internal = 500 "Our fault; quote the trace id.",
    Unavailable = 503 "Not available at the moment; try again after Retry-After seconds.",
}

problems! {
    /// Answers of a reading operation.
    ReadProblems:
    Malformed = 400 "The request does not have the documented form.",
    Unauthenticated = 401 "Not signed in, or the token is expired or revoked.",
    Forbidden = 403 "Your role does not allow this.",
    NotFound = 404 "There is nothing here that you have a part in.",
    MethodNotAllowed = 405 "The address exists, but not with this method; see Allow.",
    TooManyRequests = 429 "Too many requests; wait for Retry-After seconds.",
    Internal = 500 "Our fault; quote the trace id.",
    Unavailable = 503 "Not available at the moment; try again after Retry-After seconds.",
}

problems! {
    /// Answers of an operation that makes something new.
    WriteProblems:
    Malformed = 400 "The request does not have the documented form; a pointer per field.",
    Unauthenticated = 401 "Not signed in, or the token is expired or revoked.",
    Forbidden = 403 "Your role does not allow this.",
    NotFound = 404 "There is nothing here that you have a part in.",
    MethodNotAllowed = 405 "The address exists, but not with this method; see Allow.",
    Refused = 409 "Refused by a rule or a state; see the receipt.",
    TooLarge = 413 "The body is too large.",
    UnsupportedMediaType = 415 "The body has a media type that is not understood here.",
    Unprocessable = 422 "Well-formed, but inconsistent or naming something unknown; a pointer per field.",
    TooManyRequests = 429 "Too many requests; wait for Retry-After seconds.",
    Internal = 500 "Our fault; quote the trace id.",
    Unavailable = 503 "Not available at the moment; try again after Retry-After seconds.",
}

problems! {
    /// Answers of an operation that changes something that exists.
    ActionProblems:
    Malformed = 400 "The request does not have the documented form; a pointer per field.",
    Unauthenticated = 401 "Not signed in, or the token is expired or revoked.",
    Forbidden = 403 "Your role does not allow this.",
    NotFound = 404 "There is nothing here that you have a part in.",
    MethodNotAllowed = 405 "The address exists, but not with this method; see Allow.",
    Refused = 409 "Refused by a rule or a state; see the receipt.",
    Stale = 412 "Somebody changed it since you read it; fetch it again and compare.",
    TooLarge = 413 "The body is too large.",
    UnsupportedMediaType = 415 "The body has a media type that is not understood here.",
    Unprocessable = 422 "Well-formed, but inconsistent or naming something unknown; a pointer per field.",
    PreconditionRequired = 428 "If-Match with the newest ETag is missing.",
    TooManyRequests = 429 "Too many requests; wait for Retry-After seconds.",
    Internal = 500 "Our fault; quote the trace id.",
    Unavailable = 503 "Not available at the moment; try again after Retry-After seconds.",
}
