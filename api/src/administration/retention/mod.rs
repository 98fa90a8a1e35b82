//! Erasing what is no longer kept.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
