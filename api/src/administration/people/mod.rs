//! People and their roles.

mod endpoints;
mod service;
mod store;
mod succession;

pub use endpoints::configure;
pub use succession::not_the_last;
