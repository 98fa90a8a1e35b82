//! Sessions: sign in, refresh, sign out everywhere.

mod delay;
mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
pub use service::{confirm_password, open_for};
pub use store::pseudonym_of_open;
