//! Versions of resources: ETag out, If-Match in.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::{IF_MATCH, IF_NONE_MATCH};
use actix_web::{FromRequest, HttpRequest};
use sha2::{Digest, Sha256};

use super::ApiError;

/// The ETag of a representation: `"<version>.<digest>"`.
pub fn etag(version: i64, body: &[u8]) -> String {
    let digest = hex::encode(&Sha256::digest(body)[..8]);
    format!("\"{version}.{digest}\"")
}

/// The version that the client wants to change. Only the part before the dot is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IfMatch(i64);

impl IfMatch {
    /// The version that the client has read.
    pub fn version(self) -> i64 {
        self.0
    }

    /// Refuses the change if the resource has another version by now.
    pub fn check(self, version: i64) -> Result<(), ApiError> {
        if self.0 == version {
            Ok(())
        } else {
            Err(ApiError::Stale)
        }
    }
}

impl FromRequest for IfMatch {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(header) = request.headers().get(IF_MATCH) else {
            return ready(Err(ApiError::PreconditionRequired));
        };
        let version = header.to_str().ok().and_then(version);
        ready(version.map(Self).ok_or(ApiError::Stale))
    }
}

fn version(header: &str) -> Option<i64> {
    let tag = header.trim().strip_prefix('"')?.strip_suffix('"')?;
    tag.split('.').next()?.parse().ok()
}

/// Whether the client already has exactly this representation.
pub fn is_known(request: &HttpRequest, etag: &str) -> bool {
    request
        .headers()
        .get(IF_NONE_MATCH)
        .and_then(|header| header.to_str().ok())
        .is_some_and(|header| header.split(',').any(|known| known.trim() == etag))
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn only_the_version_part_of_an_etag_is_compared() {
        assert_eq!(version("\"7.0011223344556677\""), Some(7));
        assert_eq!(version("\"7\""), Some(7));
        assert_eq!(version("7"), None);
        assert_eq!(version("*"), None);
    }
}
