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

/// Whether a path ends as the names of files do. `open-2026.1` is the name of a rulebook, whose page it is.
pub fn names_a_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').is_some_and(|(_, ending)| {
        !ending.is_empty() && ending.chars().all(|it| it.is_ascii_alphabetic())
    })
}

#[cfg(test)]
mod test {
    use super::{is_hashed, names_a_file};

    #[test]
    fn only_names_with_a_hash_are_kept_for_good() {
        assert!(is_hashed("/assets/portal-0123456789abcdef.css"));
        assert!(is_hashed("/assets/app-0123456789abcdef/portal_bg.wasm"));
        assert!(!is_hashed("/index.html") && !is_hashed("/sign-in"));
    }

    #[test]
    fn the_name_of_a_rulebook_is_not_that_of_a_file() {
        assert!(names_a_file("/favicon.ico") && names_a_file("/assets/x/portal_bg.wasm"));
        assert!(!names_a_file("/admin/rulebooks/open-2026.1"));
        assert!(!names_a_file("/a.b/sign-in") && !names_a_file("/"));
    }
}
