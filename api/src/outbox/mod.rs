//! The outbox: everything that leaves the house after the commit.
//!
//! A use-case puts mails into a table in its own transaction. A worker takes them from there with a
//! lease, so any number of nodes can run, and each mail is sent at least once, always with the same
//! Message-ID.

mod job;
mod letter;
mod mailer;
mod store;
mod worker;

pub use job::{Job, later};
pub use letter::{Mail, mail};
pub use mailer::Mailer;
pub use store::{forget_done, forget_waiting, waiting};
pub use worker::{Worker, drain};
