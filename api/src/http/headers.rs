//! Headers that every answer carries.

use actix_web::middleware::DefaultHeaders;

/// What browsers may do with our pages: only our own files, no inline scripts.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; \
     base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// How long a browser that has seen us over https comes back over https only: a year.
const STRICT_TRANSPORT: &str = "max-age=31536000";

/// The security headers; `public_url` is where people find the portal.
pub fn security(public_url: &str) -> DefaultHeaders {
    let headers = DefaultHeaders::new();
    let headers = if public_url.starts_with("https://") {
        headers.add(("Strict-Transport-Security", STRICT_TRANSPORT))
    } else {
        headers
    };
    headers
        .add(("Content-Security-Policy", CONTENT_SECURITY_POLICY))
        .add(("X-Content-Type-Options", "nosniff"))
        .add(("Referrer-Policy", "same-origin"))
        .add(("X-Frame-Options", "DENY"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add((
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
        ))
}
