//! Help: one's contact point, and the thread with it.

mod contact;
mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
