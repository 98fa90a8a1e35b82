//! The portal's side of the API: one client, and one small module per subject.

pub mod accounts;
pub mod cases;
mod client;
mod error;
pub mod reference;

pub use client::ApiClient;
pub use error::ApiError;
