//! Joining a group visit: the visitor gets an exchange of its own, which begins with the plan and the
//! shared clauses of the group.

use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::workflow::exchange::Origin;
use clusterxchange_domain::workflow::visit::Command;
use uuid::Uuid;

use super::load::load;
use super::{service, shared};
use crate::building::exchange::history::{self, Rulebooks};
use crate::building::exchange::side::registered;
use crate::building::exchange::{self, NewExchange};
use crate::cases::Details;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;

/// Joins with a registration of the actor's own.
pub async fn join(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    registration: Uuid,
) -> Result<(Box<exchange::Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    let host = loaded.row.host_registration_id;
    let [visitor, host] = registered(work.conn(), [registration, host]).await?;
    let is_own = |organisation| actor.organisations().any(|id| id == organisation);
    let visitor = visitor.filter(|visitor| is_own(visitor.row.organisation_id));
    let (Some(visitor), Some(host)) = (visitor, host) else {
        return Err(ApiError::field(
            "/registration_id",
            "has to be the registration of an organisation that you act for",
        ));
    };
    let mode = loaded.content.stay.mode;
    let rulebooks = Rulebooks {
        all: &loaded.rulebooks,
        now: &loaded.rulebook,
    };
    let pair = history::assess(work.conn(), &visitor, &host, mode, None, rulebooks).await?;
    // For this step only, the joining organisation sits on the visitor's seat.
    loaded.case.parties.visitor = Some(visitor.row.organisation_id);
    let details = Details::default().fact("visitor", visitor.row.organisation_id);
    let command = Command::Join;
    let receipt =
        service::step(work, Some(actor), &mut loaded, command, Some(pair), details).await?;
    let new = NewExchange {
        origin: Origin::GroupVisit,
        proposal: None,
        group: Some(id),
        shared: Some(shared::group(&loaded)),
        visitor_registration: registration,
        host_registration: loaded.row.host_registration_id,
        plan: loaded.content.plan.clone(),
    };
    let (exchange, _) = Box::pin(exchange::open(work, Some(actor), new)).await?;
    Ok((exchange, receipt))
}
