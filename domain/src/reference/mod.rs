//! The facts that every rule refers to: countries, sectors, ecosystems, languages, activities,
//! Partnerships and towns.
//!
//! The shipped tables are only the first content of a server's reference tables: rules get a
//! [`Reference`] as an argument, and the browser fetches the one in force.

mod activity;
mod check;
mod country;
mod country_code;
mod ecosystem;
mod file;
mod id;
mod language;
mod mode;
mod partnership;
mod purpose;
mod role;
mod sector;
mod shipped;
mod tables;
mod town;

pub use activity::{Activity, ActivityId, VirtualPossible};
pub use check::Inconsistency;
pub use country::Country;
pub use country_code::{CountryCode, InvalidCountryCode};
pub use ecosystem::{Ecosystem, EcosystemId};
pub use file::ReferenceError;
pub use id::InvalidId;
pub use language::{InvalidLanguageTag, Language, LanguageTag};
pub use mode::Mode;
pub use partnership::{Cluster, ClusterId, Membership, MembershipRole, Partnership, PartnershipId};
pub use purpose::{Purpose, PurposeId};
pub use role::Role;
pub use sector::{Sector, SectorId};
pub use tables::Reference;
pub use town::{GazetteerEntry, Town, parse_gazetteer, search_key};

#[cfg(test)]
mod test;
