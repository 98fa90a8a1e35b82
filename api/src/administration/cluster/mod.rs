//! Cluster organisations.

mod endpoints;
mod service;

pub use endpoints::configure;
