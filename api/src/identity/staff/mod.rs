//! Staff: officers, Support Office and Commission, by invitation.

mod endpoints;
mod service;

pub use endpoints::configure;
