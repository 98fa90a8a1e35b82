//! Proposals: from one side to the other, until answered, taken back or expired.

mod begin;
mod endpoints;
mod grounds;
mod loaded;
mod service;
mod step;
pub mod store;
mod view;

pub use begin::open_invitation;
pub use endpoints::configure;
pub use loaded::{Content, Invitee, Loaded};
pub use step::{by_itself, take_over, withdraw_all_of};
