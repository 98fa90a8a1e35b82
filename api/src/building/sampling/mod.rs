//! The draw for validation by the Commission: a secret seed a month, promised beforehand by its
//! hash, published when the month is over; and each draw, for anyone to repeat.

mod endpoints;
mod promise;
mod service;
pub mod store;
mod verify;

pub use endpoints::configure;
pub use promise::{promise, run};
pub use service::{Ticket, draw, foretell};
pub use verify::{Report, verify};
