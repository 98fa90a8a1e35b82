//! Reference data: Partnerships, clusters, towns, rulebooks.

mod partnership;

pub use partnership::{PartnershipDetails, PartnershipMember, PartnershipProfile};
