//! Reference data: rulebooks, Partnerships, clusters, towns, and the lists that forms offer.

pub mod partnership;
pub mod rulebook;
