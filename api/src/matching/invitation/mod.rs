//! Invitations of a counterpart that is known from elsewhere.

mod endpoints;
mod service;

pub use endpoints::configure;
pub use service::send;
