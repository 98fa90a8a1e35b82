//! Reference data: Partnerships, clusters, towns, holidays, rulebooks and rules.

mod cluster;
mod lists;
mod partnership;
mod query;
mod rule;
mod rulebook;

pub use cluster::{ClusterDetails, ClusterUpdate, NewCluster};
pub use lists::ReferenceLists;
pub use partnership::{
    NewPartnership, PartnershipDetails, PartnershipMember, PartnershipPlace, PartnershipProfile,
    PartnershipUpdate, is_phone, is_web,
};
pub use query::{
    ClusterQuery, DifferenceQuery, HolidayQuery, OnQuery, PartnershipQuery, TownQuery,
};
pub use rule::{RuleDetails, RuleExample};
pub use rulebook::{RulebookDifference, RulebookHead, RulebookProposal, RulebookState};
