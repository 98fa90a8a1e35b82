//! Colleagues: who acts for an organisation, by invitation.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
