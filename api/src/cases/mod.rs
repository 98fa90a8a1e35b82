//! What all cases share: the step with everything that follows from it, work lists, notifications,
//! deadlines, threads.

pub mod due;
mod endpoints;
pub mod message;
pub mod notification;
pub mod parties;
mod row;
mod step;
pub mod task;
pub mod title;

pub use endpoints::configure;
pub use step::{Case, Details, Stored, advance, note, open, standing};
