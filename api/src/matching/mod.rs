//! The matching phase: counterparts, proposals, invitations.

mod exchanges;
pub mod invitation;
pub mod participant;
pub mod proposal;
mod surroundings;

pub use surroundings::Surroundings;
