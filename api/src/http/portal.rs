//! Caching of the portal's files: those with a hash in their name never change, the page that names
//! them is asked for again each time.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::middleware::Next;

/// Sets the caching headers of a file of the portal.
pub async fn cache_headers<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let is_hashed = is_hashed(request.path());
    let mut response = next.call(request).await?;
    if response.status().is_success() {
        let value = if is_hashed {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        };
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(CACHE_CONTROL, value);
    }
    Ok(response)
}

/// Whether a file or the directory it lies in carries a content hash in its name, as in
/// `portal-0123456789abcdef.css` and `app-0123456789abcdef/portal.js`.
fn is_hashed(path: &str) -> bool {
    path.split('/').any(|name| {
        let stem = name.split('.').next().unwrap_or_default();
        let hash = stem.rsplit('-').next().unwrap_or_default();
        hash.len() >= 8
            && hash.len() < stem.len()
            && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod test {
    use super::is_hashed;

    #[test]
    fn only_names_with_a_hash_are_kept_for_good() {
        assert!(is_hashed("/assets/portal-0123456789abcdef.css"));
        assert!(is_hashed("/assets/app-0123456789abcdef/portal_bg.wasm"));
        assert!(!is_hashed("/index.html") && !is_hashed("/sign-in"));
    }
}
