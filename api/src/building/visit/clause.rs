//! Writing a clause for all visitors at once.

use clusterxchange_contract::building::exchange::ClauseInput;
use clusterxchange_domain::building::commitment::{Clause, Edit, Group};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::workflow::exchange::Command as Step;
use clusterxchange_domain::workflow::visit::Command;
use uuid::Uuid;

use super::load::{Loaded, load};
use super::{service, shared};
use crate::building::exchange::{self, new_salt, settle};
use crate::cases::Details;
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;

/// Changes a shared clause, at the version of the clause that was read: in the visit, and in the
/// commitment of everyone who has joined. Where the change is substantive, signatures fall.
pub async fn edit(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    key: &str,
    if_match: IfMatch,
    input: ClauseInput,
) -> Result<(Loaded, Receipt), ApiError> {
    let loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    let mut loaded = loaded.for_organisers()?;
    if !loaded.content.shared.iter().any(|clause| clause.key == key) {
        return Err(ApiError::NotFound);
    }
    let (group, exchanges) = with_visitors(work, actor, &loaded).await?;
    let read = u32::try_from(if_match.version()).unwrap_or(u32::MAX);
    let names_version = input.expected_version.is_some();
    let edit = Edit {
        key: key.to_owned(),
        text: input.text.into_string(),
        expected_version: input.expected_version.unwrap_or(read),
    };
    let by = if loaded.seats.contains(&Party::Host) {
        Party::Host
    } else {
        loaded.seats[0]
    };
    // A shared clause belongs to no exchange in particular.
    let decided = group.edit(Uuid::nil(), &edit, by, new_salt()?);
    let (changed, mut receipt) = settle(decided, &loaded.seats, names_version)?;
    let Some(changed) = changed else {
        return Ok((loaded, receipt));
    };
    let details = Details::default()
        .fact("clause", key)
        .fact("voided_in", group.voided_in(&changed))
        .personal("text", &edit.text);
    loaded.content.shared.clone_from(&changed.shared);
    let command = Command::EditClause;
    receipt.extend(service::step(work, Some(actor), &mut loaded, command, None, details).await?);
    for exchange in exchanges {
        follow(work, actor, *exchange, &changed, key).await?;
    }
    Ok((loaded, receipt))
}

/// The group with the part of each visitor that takes part, and their exchanges.
async fn with_visitors(
    work: &Work,
    actor: &Actor,
    loaded: &Loaded,
) -> Result<(Group, Vec<Box<exchange::Loaded>>), ApiError> {
    let mut group = shared::group(loaded);
    let mut exchanges = Vec::new();
    for member in loaded.joined() {
        let id = member.exchange;
        let exchange = exchange::load(work.conn(), id, Some(actor), work.now, true).await?;
        let own: Vec<Clause> = exchange
            .content
            .commitment
            .clauses
            .iter()
            .filter(|clause| !clause.shared_in_group)
            .cloned()
            .collect();
        group.own.insert(id, own);
        exchanges.push(exchange);
    }
    Ok((group, exchanges))
}

/// The commitment of one visitor follows the group.
async fn follow(
    work: &Work,
    actor: &Actor,
    mut exchange: exchange::Loaded,
    group: &Group,
    key: &str,
) -> Result<(), ApiError> {
    let Some(commitment) = group.document(exchange.row.id) else {
        return Ok(());
    };
    exchange.content.commitment = commitment;
    let document = exchange.content.commitment.root_hash();
    let command = Step::EditClause {
        clause: key.to_owned(),
        document,
    };
    let details = Details::default()
        .fact("clause", key)
        .fact("visit", exchange.record().group)
        .fact("document", document);
    let act = exchange::service::act(work, Some(actor), &mut exchange, command, details);
    Box::pin(act).await?;
    Ok(())
}

/// A shared clause as it stands.
pub fn find<'a>(loaded: &'a Loaded, key: &str) -> Option<&'a Clause> {
    loaded
        .content
        .shared
        .iter()
        .find(|clause| clause.key == key)
}
