//! One change, one transaction.
//!
//! Whatever a use-case does (rows, ledger event, mails, notifications, tasks, the stored answer for
//! a repeated request) is committed together or not at all.

pub mod idempotency;
mod work;
mod write;

pub use work::Work;
pub use write::{OpenWrite, Write, WriteQuery};
