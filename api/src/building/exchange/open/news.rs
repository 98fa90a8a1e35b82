//! Who learns of a new exchange.

use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::LifeCycle;
use clusterxchange_domain::workflow::exchange::{Action, Origin};

use crate::building::exchange::{Loaded, history};
use crate::cases::notification::{announce, tell};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;

/// Where no accepted proposal has told them, everyone on both sides learns of a new exchange.
pub(super) async fn tell_others(
    work: &Work,
    actor: &Actor,
    loaded: &Loaded,
) -> Result<(), ApiError> {
    let news = match loaded.record().origin {
        Origin::Proposal => return Ok(()),
        Origin::AgreedOutside => ("open", "opened, as agreed outside of the tool"),
        Origin::GroupVisit => ("open_in_visit", "opened, as part of a group visit"),
    };
    let seats = [
        Party::Visitor,
        Party::Host,
        Party::VisitorPartnership,
        Party::HostPartnership,
    ];
    announce(work, actor, &loaded.case, &seats, news, "").await
}

/// The other side learns that there is something to build.
pub(super) async fn tell_counterpart(
    work: &Work,
    actor: Option<&Actor>,
    loaded: &Loaded,
) -> Result<(), ApiError> {
    let own = &loaded.seats;
    let seats: Vec<Party> = history::PARTICIPANTS
        .into_iter()
        .filter(|seat| !own.contains(seat))
        .collect();
    let stage = loaded.case.lifecycle.stage();
    let news = (Action::EditPlan, stage);
    tell(work, actor, &loaded.case, &seats, news, "").await
}
