//! A case of any kind: where it stands, what can be done with it, what happened so far.

pub mod actions;
mod findings;
mod frame;
mod party;
mod subject;
mod thread;
mod timeline;
mod upload_link;
mod waiting;

pub use findings::{Findings, in_full};
pub use frame::{CaseFrame, Loaded};
pub use party::{awaited, case_title, kind, party, state_name};
pub use subject::Subject;
pub use thread::Thread;
pub use upload_link::UploadLink;
pub use waiting::{due, due_in, when};
