//! Which network a request comes from.

use std::net::IpAddr;

use actix_web::HttpRequest;

use crate::settings::Settings;

/// The address that a request comes from, as a subject of limits: an IPv4 address, or the /64 network
/// of an IPv6 address. Behind a proxy that is trusted, the address that the proxy saw.
pub fn of(request: &HttpRequest, settings: &Settings) -> String {
    let forwarded = settings
        .trust_proxy
        .then(|| {
            request
                .connection_info()
                .realip_remote_addr()
                .map(str::to_owned)
        })
        .flatten()
        .and_then(|text| text.parse::<IpAddr>().ok());
    let address = forwarded.or_else(|| request.peer_addr().map(|address| address.ip()));
    match address {
        None => String::new(),
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}
