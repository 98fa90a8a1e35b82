//! Accounts: sign up, verify the address, read one's own.

mod endpoints;
mod service;
pub mod store;

pub use endpoints::configure;
pub use service::make_verified;
