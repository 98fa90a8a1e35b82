//! Statistics: open ones with small numbers suppressed, and the progress of those who run the scheme.

mod endpoints;
mod service;
mod store;
mod suppression;

pub use endpoints::configure;
