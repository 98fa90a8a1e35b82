//! What a group visit is about.

use clusterxchange_contract::building::exchange::PlanInput;
use clusterxchange_contract::building::visit::AgendaItem;
use clusterxchange_contract::title::CaseTitle;
use clusterxchange_domain::building::commitment::Clause;
use clusterxchange_domain::building::stay::StayPlan;
use clusterxchange_domain::reference::SectorId;
use serde::{Deserialize, Serialize};

use crate::building::exchange::Side;

/// What a group visit is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// What it is called.
    pub title: String,
    /// What visitors can expect.
    pub description: String,
    /// The sectors that it is of interest to.
    pub sectors: Vec<SectorId>,
    /// Whether the catalogue shows it.
    pub is_listed: bool,
    /// What happens on which day.
    pub agenda: Vec<AgendaItem>,
    /// The host.
    pub host: Side,
    /// The plan as it was entered.
    pub plan: PlanInput,
    /// The same with the host's calendar.
    pub stay: StayPlan,
    /// The clauses that all visitors share.
    pub shared: Vec<Clause>,
}

impl Content {
    /// The line that tells the visit from others.
    pub fn line(&self) -> String {
        let (host, name) = (self.host.name.as_str(), self.title.as_str());
        CaseTitle::Visit { host, name }.in_english()
    }
}
