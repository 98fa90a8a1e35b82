//! The tables as a whole, and random walks through all life cycles.

mod play;
mod tables;
mod walk;
pub(super) mod world;
