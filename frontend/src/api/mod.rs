//! The portal's side of the API: one client, and one small module per subject.

pub mod accounts;
pub mod cases;
mod client;
mod error;
mod lock;
pub mod reference;

pub use client::ApiClient;
pub use error::ApiError;
