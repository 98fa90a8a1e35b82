//! API tokens: for the own systems of an organisation or a Partnership.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
pub use service::{PREFIX, authenticate, details};
pub use store::{issued_by, revoke_all};
