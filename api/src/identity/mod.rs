//! Accounts, sessions, roles, tokens: who is asking, and what they may act for.

pub mod account;
mod actor;
pub mod api_token;
pub mod colleague;
pub mod invitation;
mod invited;
pub mod mail_token;
pub mod organisation;
pub mod own_data;
pub mod password;
pub mod password_reset;
pub mod role;
mod scope;
mod secret;
pub mod session;
pub mod staff;
pub mod token;

pub use actor::{
    Actor, CommissionRole, HelperRole, MaybeActor, Permission, Require, SenderAsked,
    SupportOfficeRole,
};
pub use secret::{SECRET_BYTES, hash_secret, new_secret};
