//! A proposal as one of its parties reads it.

use clusterxchange_contract::matching::{
    Invitee, ProposalDetails, ProposalDirection, ProposalEnding, ProposalHead, ProposalSide,
};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::Role;
use clusterxchange_domain::workflow::{LifeCycle, Named};

use super::grounds::Grounds;
use super::loaded::Loaded;
use crate::cases::standing;
use crate::matching::participant::Participant;

/// The whole proposal, for someone on `seats`.
pub fn details(
    loaded: &Loaded,
    grounds: &Grounds<'_>,
    seats: &[Party],
    receipt: Option<Receipt>,
) -> ProposalDetails {
    let record = loaded.case.lifecycle.record();
    let both = loaded.visitor.as_ref().zip(loaded.host.as_ref());
    let is_sender = seats.contains(&record.sender_seat());
    let invitee = loaded.content.invitee.as_ref().filter(|_| is_sender);
    let content = &loaded.content;
    ProposalDetails {
        id: loaded.case.id,
        title: loaded.case.title.clone(),
        standing: standing(&loaded.case.lifecycle, seats, &grounds.facts()),
        direction: direction(loaded, seats),
        sender: record.sender,
        mode: content.mode,
        message: content.message.clone(),
        starts_on: content.starts_on,
        ends_on: content.ends_on,
        visitor: side(loaded, Role::Visitor),
        host: side(loaded, Role::Host),
        invitee: invitee.map(|it| Invitee {
            name: it.name.clone(),
            email: it.email.clone(),
        }),
        score: both.map(|(visitor, host)| grounds.surroundings.score(visitor, host)),
        // What was possible before the end says nothing about what came after it.
        pair: both
            .filter(|_| !loaded.case.lifecycle.is_final())
            .map(|_| grounds.pair.seen_by(seats)),
        exchange_id: grounds.surroundings.exchange_of(loaded.case.id),
        ending: record.ending.as_ref().map(|ending| ProposalEnding {
            at: ending.at,
            by: ending.by,
            reason: ending.reason.clone(),
        }),
        created_at: loaded.created_at,
        updated_at: loaded.updated_at,
        receipt: receipt.map(|it| it.seen_by(seats)),
    }
}

/// One line of a list.
pub fn head(loaded: &Loaded, seats: &[Party]) -> ProposalHead {
    let lifecycle = &loaded.case.lifecycle;
    let stage = lifecycle.stage();
    ProposalHead {
        id: loaded.case.id,
        title: loaded.case.title.clone(),
        state: stage.key().to_owned(),
        state_label: stage.label().to_owned(),
        direction: direction(loaded, seats),
        sender: lifecycle.record().sender,
        mode: loaded.content.mode,
        visitor: side(loaded, Role::Visitor),
        host: side(loaded, Role::Host),
        waiting_on: lifecycle.waiting_on(),
        created_at: loaded.created_at,
        updated_at: loaded.updated_at,
    }
}

fn direction(loaded: &Loaded, seats: &[Party]) -> ProposalDirection {
    let record = loaded.case.lifecycle.record();
    if seats.contains(&record.sender_seat()) {
        ProposalDirection::Sent
    } else if seats.contains(&record.recipient_seat()) {
        ProposalDirection::Received
    } else {
        ProposalDirection::Observed
    }
}

fn side(loaded: &Loaded, role: Role) -> Option<ProposalSide> {
    loaded
        .side(role)
        .map(|Participant { shown, .. }| ProposalSide {
            organisation_id: shown.organisation_id,
            registration_id: shown.registration_id,
            name: shown.name.clone(),
            country: shown.country,
        })
}
