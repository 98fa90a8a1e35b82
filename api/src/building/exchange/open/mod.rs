//! Opening an exchange.

mod draft;
mod new_exchange;
mod news;
mod outside;
mod pointer;

pub use new_exchange::NewExchange;
pub use outside::open_agreed_outside;
pub use pointer::inside;

use clusterxchange_domain::receipt::{Party, Receipt};
use uuid::Uuid;

use draft::begin;
use news::{tell_counterpart, tell_others};

use super::history::{self, Rulebooks};
use super::load::in_force;
use super::side::{Registered, registered};
use super::{Loaded, store};
use crate::cases::{self, Details};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::reference;

/// Opens an exchange, if the two may be a pair. Returns it as its parties find it.
///
/// # Errors
///
/// [`ApiError::Refused`] with the receipt of the pair.
pub async fn open(
    work: &Work,
    actor: Option<&Actor>,
    new: NewExchange,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let ids = [new.visitor_registration, new.host_registration];
    let [Some(visitor), Some(host)] = registered(work.conn(), ids).await? else {
        return Err(unknown(work, ids).await?);
    };
    let rulebooks = reference::rulebook::all_in_force(work.conn()).await?;
    let rulebook = in_force(&rulebooks, work.now.date_naive())?;
    let pair = history::assess(
        work.conn(),
        &visitor,
        &host,
        new.plan.mode,
        None,
        Rulebooks {
            all: &rulebooks,
            now: &rulebook,
        },
    )
    .await?;
    let opened_by = actor.and_then(|actor| seat(actor, &visitor, &host));
    if !pair.holds() {
        let seats: Vec<Party> = opened_by.into_iter().collect();
        return Err(ApiError::refused(pair.seen_by(&seats)));
    }
    let mut loaded = begin(work, actor, new, [&visitor, &host], (rulebooks, rulebook)).await?;
    loaded.content.opened_by = opened_by;
    store_new(work, actor, &mut loaded).await?;
    if let Some(actor) = actor {
        tell_others(work, actor, &loaded).await?;
    }
    Ok((loaded, pair))
}

async fn store_new(
    work: &Work,
    actor: Option<&Actor>,
    loaded: &mut Loaded,
) -> Result<(), ApiError> {
    loaded
        .row
        .take_over(&loaded.content, &loaded.case.lifecycle)?;
    store::insert(work, loaded.row.clone()).await?;
    let record = loaded.record();
    let details = Details::default()
        .fact("origin", record.origin)
        .fact("proposal", record.proposal)
        .fact("group", record.group)
        .fact("document", record.document);
    cases::open(work, actor, &loaded.case, "open", details).await?;
    tell_counterpart(work, actor, loaded).await
}

fn seat(actor: &Actor, visitor: &Registered, host: &Registered) -> Option<Party> {
    let acts_for = |registered: &Registered| {
        actor
            .organisations()
            .any(|id| id == registered.row.organisation_id)
    };
    if acts_for(visitor) {
        Some(Party::Visitor)
    } else {
        acts_for(host).then_some(Party::Host)
    }
}

async fn unknown(work: &Work, ids: [Uuid; 2]) -> Result<ApiError, ApiError> {
    let [visitor, _] = registered(work.conn(), ids).await?;
    let pointer = if visitor.is_none() {
        "/visitor_registration_id"
    } else {
        "/host_registration_id"
    };
    Ok(ApiError::field(
        pointer,
        "names no registration that takes part",
    ))
}
