//! Reference data: rulebooks, Partnerships, clusters, towns, and the lists that forms offer.

pub mod cluster;
pub mod endpoints;
pub mod partnership;
pub mod rulebook;
pub mod sector;
mod seed;
pub mod town;

pub use endpoints::configure;
pub use seed::{Loaded, seed};
