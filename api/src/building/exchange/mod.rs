//! Exchanges: from the match to the Financial Agreement. What happens from the first day of the
//! stay on is asked for in [`crate::execution`] and takes the same way.

mod circumstances;
mod clause;
mod content;
pub mod due;
mod endpoints;
pub mod history;
mod list;
mod load;
mod open;
pub(crate) mod plan;
pub mod service;
pub(crate) mod side;
pub mod store;
mod view;

pub use circumstances::Circumstances;
pub(crate) use clause::settle;
pub(crate) use content::new_salt;
pub use content::{
    Content, Distance, EvidenceFile, PlanContent, SealedAccount, Side, SignatureNote,
};
pub use endpoints::{answer, configure};
pub(crate) use load::in_force;
pub use load::{Loaded, load};
pub(crate) use open::inside;
pub use open::{NewExchange, open};
pub(crate) use view::clause_details;
pub use view::details;

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::workflow::exchange::Exchange;

use crate::cases::Case;

impl Case for Exchange {
    const CASE_KIND: CaseKind = CaseKind::Exchange;
}
