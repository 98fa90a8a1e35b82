//! Sessions: sign in, refresh, sign out everywhere.

pub mod delay;
mod endpoints;
mod service;
pub mod store;

pub use endpoints::{COOKIE, configure};
pub use service::{confirm_password, confirm_password_at, open_for, shown};
pub use store::{pseudonym_of_open, revoke_all, revoke_others};
