//! What is known of an exchange that is to be opened.

use chrono::NaiveDate;
use clusterxchange_contract::building::exchange::PlanInput;
use clusterxchange_domain::building::commitment::Group;
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::workflow::exchange::Origin;
use uuid::Uuid;

use crate::building::exchange::plan;

/// An exchange that is to be opened.
#[derive(Clone, Debug)]
pub struct NewExchange {
    /// Where it comes from.
    pub origin: Origin,
    /// The proposal that it comes from.
    pub proposal: Option<Uuid>,
    /// The group visit that it belongs to.
    pub group: Option<Uuid>,
    /// What the visitors of the group share in their commitments.
    pub shared: Option<Group>,
    /// Registration of the visitor.
    pub visitor_registration: Uuid,
    /// Registration of the host.
    pub host_registration: Uuid,
    /// The plan, as far as it is known.
    pub plan: PlanInput,
}

impl NewExchange {
    /// An exchange after an accepted proposal, planned as far as that was: the mode, and for a meeting in
    /// person first and last day.
    pub fn of_proposal(
        proposal: Uuid,
        [visitor, host]: [Uuid; 2],
        mode: Mode,
        [starts_on, ends_on]: [Option<NaiveDate>; 2],
    ) -> Self {
        let days = match mode {
            Mode::Physical => [starts_on, ends_on],
            Mode::Virtual => [None, None],
        };
        let [starts_on, ends_on] = days;
        Self {
            origin: Origin::Proposal,
            proposal: Some(proposal),
            group: None,
            shared: None,
            visitor_registration: visitor,
            host_registration: host,
            plan: PlanInput {
                starts_on,
                ends_on,
                ..plan::empty(mode)
            },
        }
    }
}
