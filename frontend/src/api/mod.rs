//! The portal's side of the API: one client, and one small module per subject.

pub mod accounts;
mod call;
pub mod cases;
mod client;
mod error;
mod http;
mod lock;
pub mod members;
pub mod office;
pub mod open;
pub mod reference;
mod remark;
mod versioned;

pub use client::ApiClient;
pub use error::ApiError;
pub use http::{Method, Request};
pub use versioned::{Versioned, is_same_version};
