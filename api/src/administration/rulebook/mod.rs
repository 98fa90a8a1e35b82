//! Rulebook versions: proposed by one member of the Support Office, put in force by another.

mod endpoints;
mod service;

pub use endpoints::configure;
