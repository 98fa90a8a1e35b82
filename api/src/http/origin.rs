//! Where a portal may run that uses this API, and which requests may carry the cookie.
//!
//! The refresh cookie is `SameSite=Strict`: a browser sends it from hosts of the same site only. A
//! portal on another site would lose its session at each reload, so it is refused at the start.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HOST, ORIGIN};
use actix_web::http::uri::Authority;
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, ResponseError as _};
use anyhow::{Context as _, bail};

use super::ApiError;
use crate::app::App;
use crate::identity::session::COOKIE;

/// Refuses an origin that is not written as browsers send it, or is on another site than the API.
pub fn check(origin: &str, api_url: &str) -> anyhow::Result<()> {
    let (scheme, host) = parts(origin).with_context(|| {
        format!("CXC_CORS_ORIGINS has \"{origin}\": an origin is a scheme, a host in small letters and perhaps a port, with nothing behind, for example https://app.example.eu")
    })?;
    let (api_scheme, api_host) = api_url
        .split_once("://")
        .map(|(scheme, rest)| (scheme, host_of(rest)))
        .context("CXC_API_URL is no address of the web")?;
    if scheme != api_scheme {
        bail!(
            "CXC_CORS_ORIGINS has \"{origin}\", but the API is at {api_url}: browsers take http and https for two sites, and would not send the cookie of the session. Use one scheme for both"
        );
    }
    if site(host) != site(api_host) {
        bail!(
            "CXC_CORS_ORIGINS has \"{origin}\", which is on another site ({}) than the API at {api_url} ({}): browsers would not send the cookie of the session. Give both a host of one site, such as app.example.eu and api.example.eu, or put them behind one proxy; CXC_API_URL says where browsers reach the API",
            site(host),
            site(api_host),
        );
    }
    Ok(())
}

/// Answers a request that carries the cookie but was made by a page of another origin with a refusal.
pub async fn middleware<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    if request.cookie(COOKIE).is_some() && !is_ours(request.request()) {
        let answer = ApiError::Forbidden("the request comes from another origin");
        return Ok(request
            .into_response(answer.error_response())
            .map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

/// Whether a request was made by a page of ours, or by no page at all: only browsers name an origin.
fn is_ours(request: &HttpRequest) -> bool {
    let Some(origin) = request.headers().get(ORIGIN) else {
        return true;
    };
    let origin = origin.to_str().unwrap_or_default();
    let Some(settings) = request.app_data::<Data<App>>().map(|app| &app.settings) else {
        return false;
    };
    settings.public_url == origin
        || settings.api_url == origin
        || settings.cors_origins.iter().any(|one| one == origin)
        || is_host_of(request, settings.trust_proxy, origin)
}

/// Whether the request was sent to the host of this origin. What a header says of the host before a
/// proxy counts only where the proxy is trusted to have written it.
fn is_host_of(request: &HttpRequest, trusts_proxy: bool, origin: &str) -> bool {
    let host = origin.split("://").nth(1).unwrap_or_default();
    if trusts_proxy {
        return request.connection_info().host() == host;
    }
    let sent_to = request.headers().get(HOST).and_then(|it| it.to_str().ok());
    sent_to.or_else(|| request.uri().authority().map(Authority::as_str)) == Some(host)
}

/// Scheme and host of an origin, if it is one.
fn parts(origin: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = origin.split_once("://")?;
    let is_exact = ["http", "https"].contains(&scheme)
        && !rest.is_empty()
        && !rest.contains(['/', '?', '#', '@', '*', ' '])
        && rest.bytes().all(|byte| !byte.is_ascii_uppercase());
    is_exact.then(|| (scheme, host_of(rest)))
}

/// The host before a port or a path.
fn host_of(rest: &str) -> &str {
    let authority = rest.split('/').next().unwrap_or_default();
    if let Some((address, _)) = authority
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'))
    {
        return address;
    }
    authority.split(':').next().unwrap_or_default()
}

/// What two hosts of one site have in common: the domain that somebody can register, or the host
/// itself where there is none, as with numbers.
fn site(host: &str) -> &str {
    if host.parse::<std::net::IpAddr>().is_ok() {
        return host;
    }
    psl::domain_str(host).unwrap_or(host)
}

#[cfg(test)]
mod test {
    use super::*;

    fn reason(origin: &str, api: &str) -> String {
        check(origin, api).map_or_else(|error| error.to_string(), |()| String::new())
    }

    #[test]
    fn a_portal_on_a_sister_host_is_let_in() {
        let sisters = [
            ("https://app.example.eu", "https://api.example.eu"),
            ("https://app.example.eu:8443", "https://api.example.eu"),
            ("https://app.one.co.uk", "https://one.co.uk"),
            (
                "http://app.cxc.localhost:9001",
                "http://api.cxc.localhost:9000",
            ),
            ("http://127.0.0.1:9001", "http://127.0.0.1:9000"),
            ("http://[::1]:9001", "http://[::1]:9000"),
        ];
        for (origin, api) in sisters {
            assert_eq!(reason(origin, api), "", "{origin} {api}");
        }
    }

    #[test]
    fn a_portal_on_another_site_is_refused_with_the_reason() {
        let strangers = [
            ("https://app.other.eu", "https://api.example.eu"),
            ("https://one.co.uk", "https://two.co.uk"),
            ("https://one.github.io", "https://two.github.io"),
            ("http://127.0.0.2:9001", "http://127.0.0.1:9000"),
            ("http://localhost:9001", "http://127.0.0.1:9000"),
        ];
        for (origin, api) in strangers {
            assert!(
                reason(origin, api).contains("another site"),
                "{origin} {api}"
            );
        }
        let mixed = reason("http://app.example.eu", "https://api.example.eu");
        assert!(mixed.contains("one scheme for both"), "{mixed}");
    }

    #[test]
    fn what_a_header_says_of_the_host_before_a_proxy_counts_behind_a_trusted_one_only() {
        let request = actix_web::test::TestRequest::default()
            .insert_header((HOST, "inside:8080"))
            .insert_header(("x-forwarded-host", "cxc.example.eu"))
            .to_http_request();
        assert!(is_host_of(&request, true, "https://cxc.example.eu"));
        assert!(!is_host_of(&request, false, "https://cxc.example.eu"));
        assert!(is_host_of(&request, false, "http://inside:8080"));
    }

    #[test]
    fn an_origin_is_written_as_browsers_send_it() {
        for wrong in [
            "https://app.example.eu/",
            "https://App.example.eu",
            "https://*.example.eu",
            "app.example.eu",
            "ftp://app.example.eu",
            "*",
        ] {
            let said = reason(wrong, "https://api.example.eu");
            assert!(said.contains("an origin is"), "{wrong}: {said}");
        }
    }
}
