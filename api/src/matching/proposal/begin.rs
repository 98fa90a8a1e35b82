//! How proposals begin: sent to a participant, or as an invitation.

use clusterxchange_contract::matching::{NewInvitation, NewProposal, ProposalDetails};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::workflow::Moment;
use clusterxchange_domain::workflow::proposal::Proposal;
use uuid::Uuid;

use super::loaded::{Content, Invitee, Loaded};
use super::step::{owned, shown};
use super::store;
use crate::cases::notification::announce;
use crate::cases::{self, Details};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::matching::participant::store as participant;
use crate::matching::{Surroundings, surroundings};

/// Sends a proposal.
pub async fn propose(
    work: &Work,
    actor: &Actor,
    new: NewProposal,
) -> Result<ProposalDetails, ApiError> {
    check_dates(&new)?;
    let ids = [new.registration_id, new.counterpart_id];
    participant::lock(work.conn(), ids).await?;
    let mut sides = participant::by_ids(work.conn(), ids).await?;
    let own = owned(sides.remove(&new.registration_id), actor)?;
    let other = if new.counterpart_id == new.registration_id {
        Some(own.clone())
    } else {
        sides.remove(&new.counterpart_id).filter(|it| !it.is_draft)
    };
    let other = other.ok_or_else(|| {
        ApiError::field(
            "/counterpart_id",
            "is not the registration of a participant",
        )
    })?;
    let (own_id, other_id) = (own.shown.organisation_id, other.shown.organisation_id);
    let (visitor, host) = match new.role {
        Role::Visitor => (own, other),
        Role::Host => (other, own),
    };
    let surroundings =
        Surroundings::about(work.conn(), work.now.date_naive(), &[own_id, other_id]).await?;
    let mut receipt = surroundings.hurdles(new.role, &visitor, &host, new.mode);
    receipt.extend(surroundings.own_limit(own_id, new.role));
    if !receipt.holds() {
        return Err(ApiError::refused(receipt.seen_by(&[seat(new.role)])));
    }
    let countries = surroundings::countries(Some(&visitor), Some(&host));
    let moment = Moment {
        now: work.now,
        rulebook: &surroundings.rulebook,
        calendar: work.app.calendar,
        countries: &countries,
    };
    let (visiting, hosting) = (visitor.shown.organisation_id, host.shown.organisation_id);
    let lifecycle = Proposal::sent(Uuid::now_v7(), new.role, visiting, hosting, &moment);
    let content = Content {
        mode: new.mode,
        message: new.message.into_string(),
        starts_on: new.starts_on,
        ends_on: new.ends_on,
        invitee: None,
    };
    let version = &surroundings.rulebook.version;
    let sides = (Some(visitor), Some(host));
    let loaded = Loaded::new(lifecycle, content, version, sides, work.now);
    open(work, actor, &loaded, "propose", receipt).await
}

/// Opens a proposal whose other side is still to be invited.
pub async fn open_invitation(
    work: &Work,
    actor: &Actor,
    new: NewInvitation,
) -> Result<(ProposalDetails, Loaded), ApiError> {
    participant::lock(work.conn(), [new.registration_id]).await?;
    let mut found = participant::by_ids(work.conn(), [new.registration_id]).await?;
    let own = owned(found.remove(&new.registration_id), actor)?;
    let organisation = own.shown.organisation_id;
    let surroundings =
        Surroundings::about(work.conn(), work.now.date_naive(), &[organisation]).await?;
    let receipt = surroundings.invitation(new.role, &own, new.mode);
    if !receipt.holds() {
        return Err(ApiError::refused(receipt.seen_by(&[seat(new.role)])));
    }
    let sides = match new.role {
        Role::Visitor => (Some(own), None),
        Role::Host => (None, Some(own)),
    };
    let countries = surroundings::countries(sides.0.as_ref(), sides.1.as_ref());
    let moment = Moment {
        now: work.now,
        rulebook: &surroundings.rulebook,
        calendar: work.app.calendar,
        countries: &countries,
    };
    let lifecycle = Proposal::invited(Uuid::now_v7(), new.role, organisation, &moment);
    let content = Content {
        mode: new.mode,
        message: new.message.into_string(),
        starts_on: None,
        ends_on: None,
        invitee: Some(Invitee {
            name: new.name.into_string(),
            email: new.email,
        }),
    };
    let version = &surroundings.rulebook.version;
    let loaded = Loaded::new(lifecycle, content, version, sides, work.now);
    let details = open(work, actor, &loaded, "invite", receipt).await?;
    Ok((details, loaded))
}

async fn open(
    work: &Work,
    actor: &Actor,
    loaded: &Loaded,
    action: &str,
    receipt: Receipt,
) -> Result<ProposalDetails, ApiError> {
    store::insert(work, loaded).await?;
    let details = Details::default()
        .fact("mode", loaded.content.mode)
        .personal("message", &loaded.content.message);
    cases::open(work, Some(actor), &loaded.case, action, details).await?;
    let recipient = loaded.case.lifecycle.record().recipient_seat();
    let news = (action, "you have received a proposal");
    let message = &loaded.content.message;
    announce(work, actor, &loaded.case, &[recipient], news, message).await?;
    shown(work, actor, loaded, Some(receipt)).await
}

fn seat(role: Role) -> Party {
    match role {
        Role::Visitor => Party::Visitor,
        Role::Host => Party::Host,
    }
}

fn check_dates(new: &NewProposal) -> Result<(), ApiError> {
    match (new.starts_on, new.ends_on) {
        (Some(from), Some(to)) if to < from => Err(ApiError::field(
            "/ends_on",
            "lies before the first day; choose a later day",
        )),
        (None, Some(_)) => Err(ApiError::field(
            "/starts_on",
            "is missing; name the first day too, or neither",
        )),
        _ => Ok(()),
    }
}
