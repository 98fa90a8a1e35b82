//! Tools that anyone may use without an account: the rules of the scheme, asked beforehand. Nothing
//! that is sent to them is kept.

mod endpoints;
mod service;

pub use endpoints::configure;
