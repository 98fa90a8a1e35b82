//! The public page of a host with its finished exchanges, if it wants one.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
