//! Messages: the thread of a case, for all kinds of cases.

mod endpoints;
mod service;
mod store;

pub use endpoints::configure;
pub use store::{Column, Entity, Model};
