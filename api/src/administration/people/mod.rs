//! People and their roles.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
