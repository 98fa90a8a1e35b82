//! What the Support Office looks after, and what the Commission watches.

mod adding;
mod cluster;
mod clusters;
mod partnerships;
mod people;
mod person;
mod retention;
mod rulebook;
mod rulebooks;
mod sampling;
mod scheme;
mod taking;

pub use clusters::Clusters;
pub use partnerships::Partnerships;
pub use people::People;
pub use person::Person;
pub use retention::Retention;
pub use rulebook::RulebookPage;
pub use rulebooks::Rulebooks;
pub use sampling::Sampling;
pub use scheme::Scheme;
