//! Participants as counterparts: suggestions, catalogue, profiles.

mod catalogue;
mod endpoints;
mod profile;
mod service;
pub mod store;

pub use endpoints::configure;
pub use profile::Participant;
