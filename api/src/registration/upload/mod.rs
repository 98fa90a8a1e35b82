//! Uploads: curricula vitae and evidence. The content lies in the file store under a random key.

mod access;
mod body;
mod endpoints;
mod service;
pub mod store;

pub use endpoints::configure;
pub use service::{Target, attach};
