//! The work of a Partnership officer, and of those who see the whole scheme.

pub mod cells;
mod chosen;
mod exchanges;
pub mod frame;
mod partnership;
pub mod parts;
mod payments;
pub mod progress;
mod registrations;
pub mod sheet;

pub use exchanges::{Exchanges, progress_key};
pub use partnership::{Partnership, own, reserved};
pub use payments::Payments;
pub use progress::Progress;
pub use registrations::{Participants, Registrations};
