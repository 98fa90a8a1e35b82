//! Group visits: one host, several visitors at the same time. Each visitor that joins has an exchange
//! of its own; what all share is written once, by the host.

mod clause;
mod content;
pub mod due;
mod endpoints;
mod grounds;
mod join;
mod list;
mod load;
mod member;
mod service;
mod shared;
pub mod store;
mod view;

pub use endpoints::configure;
pub use load::plan_of;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::workflow::visit::Visit;

use crate::cases::Case;

impl Case for Visit {
    const CASE_KIND: CaseKind = CaseKind::Visit;
}
