//! Requests are taken plainly: addresses are written in one way only, bodies are not compressed.
//!
//! The router reads `m%65` as `me`. Whatever else looks at an address (scopes, limits, stored answers)
//! would see another one, so an address of the API that hides plain characters is refused before anybody
//! reads it (RFC 3986, section 2.3: such characters should not be encoded). A compressed body of a few
//! bytes may be gigabytes long; no operation needs one.

use actix_web::ResponseError;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::CONTENT_ENCODING;
use actix_web::middleware::Next;

use super::ApiError;

/// Answers a request that is not written plainly with a refusal, before anything of it is read.
pub async fn middleware<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    if let Some(refusal) = refusal(&request) {
        let answer = refusal.error_response();
        return Ok(request.into_response(answer).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn refusal(request: &ServiceRequest) -> Option<ApiError> {
    // As the router reads it: an address of the API may hide that it is one.
    let is_api = request.match_info().as_str().starts_with("/api/");
    if is_api && hides_characters(request.path()) {
        return Some(ApiError::malformed(
            "path",
            "has letters, digits or one of `-._~` as a percent code; write them as they are",
        ));
    }
    let mut encodings = request.headers().get_all(CONTENT_ENCODING);
    let is_plain = encodings.all(|it| it.as_bytes().eq_ignore_ascii_case(b"identity"));
    (!is_plain).then_some(ApiError::UnsupportedMediaType(
        "the body as it is, without a Content-Encoding",
    ))
}

/// Whether a character stands in a path as a percent code that needs none.
fn hides_characters(path: &str) -> bool {
    let codes = path.split('%').skip(1);
    let mut characters = codes.filter_map(|code| u8::from_str_radix(code.get(..2)?, 16).ok());
    characters.any(|it| it.is_ascii_alphanumeric() || b"-._~".contains(&it))
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn an_address_is_written_in_one_way() {
        for hidden in ["/api/v1/m%65", "/%61pi", "/a%2Db", "/a/%2e%2e/b", "/%5F"] {
            assert!(hides_characters(hidden), "{hidden}");
        }
        for plain in [
            "/api/v1/me",
            "/a%20b",
            "/%C3%A4",
            "/a%2Fb",
            "/a%",
            "/a%zz",
            "/a%€",
        ] {
            assert!(!hides_characters(plain), "{plain}");
        }
    }
}
