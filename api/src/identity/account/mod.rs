//! Accounts: sign up, verify the address, profile, password.

mod endpoints;
mod profile;
mod service;
mod sign_up;
pub mod store;

pub use endpoints::configure;
pub use service::{account, make_verified, me, set_password};
