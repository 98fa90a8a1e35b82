//! Third phase: exchanges with their plan, commitment and agreement.

pub mod exchange;
pub mod sampling;
pub mod visit;
