//! Forgotten passwords: a link by mail, then a new password.

mod endpoints;
mod service;

pub use endpoints::configure;
pub use service::send_link;
