//! Certificates: issued when an exchange is completed, verified by anyone who has the code.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
pub use service::issue;
