//! Third phase: exchanges with their plan, commitment and agreement, and the random sampling.

pub mod exchange;
pub mod sampling;
pub mod visit;
