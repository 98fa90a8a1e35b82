//! What all cases share: the step with everything that follows from it, work lists, notifications,
//! deadlines, threads.

pub mod deadline;
mod digest;
pub mod due;
mod endpoints;
mod found;
mod inbox;
pub mod list;
pub mod message;
pub mod mine;
pub mod notification;
pub mod parties;
pub mod row;
mod step;
pub mod task;
mod work;

pub use endpoints::{KindPath, configure};
pub use step::{Case, Details, Stored, advance, note, open, standing};
