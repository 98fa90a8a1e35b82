//! What is held about a person outside of the tables of accounts.

mod account;
mod content;
pub mod file;
mod form;
mod message;
mod upload;

pub use account::{alone_in, anonymise, forget_traces, nothing_kept, overdue};
pub use content::erase_in_exchanges;
pub use file::files;
pub use form::{erase_forms, registrations};
pub use message::{erase_messages, messages, notifications};
pub use upload::{erase_uploads, uploads};

/// What stands in place of a text that was erased.
pub const ERASED: &str = "[erased]";
