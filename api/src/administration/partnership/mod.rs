//! Partnerships.

mod check;
mod endpoints;
mod service;

pub use endpoints::configure;
