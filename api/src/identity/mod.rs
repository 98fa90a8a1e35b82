//! Accounts, sessions, roles, tokens: who is asking, and what they may act for.

pub mod account;
mod actor;
pub mod mail_token;
pub mod organisation;
pub mod password;
pub mod role;
mod secret;
pub mod session;
pub mod token;

pub use actor::{Actor, CommissionRole, Permission, Require, SupportOfficeRole};
pub use secret::{hash_secret, new_secret};
