//! People and their roles.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
pub use service::not_the_last;
