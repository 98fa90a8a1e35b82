//! The alumni network: for those whose exchange is completed, who want to, and for as long as they
//! want to.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
pub use service::of_account;
pub use store::forget;
