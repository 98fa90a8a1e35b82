//! Which network a request comes from.

use std::net::{IpAddr, SocketAddr};

use actix_web::HttpRequest;

use crate::settings::Settings;

/// The address that a request comes from, as a subject of limits: an IPv4 address, or the /64 network
/// of an IPv6 address. Behind a proxy that is trusted, the address that the proxy saw: the last one of
/// `X-Forwarded-For`, for what stands before it was written by the client.
pub fn of(request: &HttpRequest, settings: &Settings) -> String {
    let forwarded = settings.trust_proxy.then(|| seen_by_proxy(request));
    let peer = || request.peer_addr().map(|address| address.ip());
    match forwarded.flatten().or_else(peer) {
        None => String::new(),
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

fn seen_by_proxy(request: &HttpRequest) -> Option<IpAddr> {
    let last = request.headers().get_all("x-forwarded-for").last()?;
    let last = last.to_str().ok()?.rsplit(',').next()?.trim();
    let with_port = || last.parse().map(|address: SocketAddr| address.ip());
    last.parse().or_else(|_| with_port()).ok()
}

#[cfg(test)]
mod test {
    use actix_web::test::TestRequest;

    use super::*;

    fn network(trust: &str, forwarded: &[&str]) -> String {
        let settings = Settings::read(None, |name| match name {
            "CXC_TRUST_PROXY" => Some(trust.to_owned()),
            _ => None,
        });
        let request = forwarded.iter().fold(TestRequest::default(), |it, value| {
            it.append_header(("x-forwarded-for", *value))
        });
        let request = request.peer_addr("192.0.2.9:5000".parse().unwrap());
        of(&request.to_http_request(), &settings.unwrap())
    }

    #[test]
    fn what_a_client_writes_into_the_header_is_not_believed() {
        assert_eq!(network("true", &["10.9.9.9, 198.51.100.7"]), "198.51.100.7");
        assert_eq!(
            network("true", &["10.9.9.9", "198.51.100.7"]),
            "198.51.100.7"
        );
        assert_eq!(network("false", &["198.51.100.7"]), "192.0.2.9");
    }

    #[test]
    fn addresses_with_a_port_and_nonsense_are_read() {
        assert_eq!(network("true", &["198.51.100.7:1234"]), "198.51.100.7");
        assert_eq!(network("true", &["unknown"]), "192.0.2.9");
        assert_eq!(network("true", &["2001:db8:1:2:3::4"]), "2001:db8:1:2::/64");
    }
}
