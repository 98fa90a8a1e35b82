//! The ledger: who did what, when, under which rule.
//!
//! Append-only, one hash chain per case; the sequence of an event is the version of its case.
//! Personal values stand in erasable rows of their own, each with a random salt; the event keeps
//! only their salted hashes, so erasing a person leaves every chain intact.

mod append;
mod chain;
mod checkpoint;
pub mod read;
mod store;
mod verify;

pub use append::{Entry, append, next_sequence};
pub use checkpoint::checkpoint;
pub use verify::{Report, verify};
