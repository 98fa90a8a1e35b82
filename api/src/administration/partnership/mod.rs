//! Partnerships and cluster organisations.

mod check;
mod endpoints;
mod service;

pub use endpoints::configure;
