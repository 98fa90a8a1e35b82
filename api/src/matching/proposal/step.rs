//! Steps of a proposal: taken by one of its sides, or by the tool.

use clusterxchange_contract::matching::ProposalDetails;
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::proposal::{Action, Command, Stage};
use uuid::Uuid;

use super::grounds::Grounds;
use super::loaded::Loaded;
use super::{store, view};
use crate::building::exchange::{self, NewExchange};
use crate::cases::{self, Details};
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;
use crate::matching::invitation;
use crate::matching::participant::{Participant, store as participant};

/// Takes an action on a proposal.
pub async fn act(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    command: Command,
) -> Result<(ProposalDetails, i64), ApiError> {
    let mut loaded = store::get_locked(work, id).await?;
    if loaded.case.parties.seats_of(&actor.roles).is_empty() {
        return Err(ApiError::NotFound);
    }
    if_match.check(loaded.case.version)?;
    let receipt = step(work, Some(actor), &mut loaded, command).await?;
    let details = shown(work, actor, &loaded, Some(receipt)).await?;
    Ok((details, loaded.case.version))
}

/// An invited organisation takes its invitation over.
pub async fn take_over(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    registration: Uuid,
) -> Result<(ProposalDetails, i64), ApiError> {
    let mut loaded = store::get_locked(work, id).await?;
    participant::lock(work.conn(), [registration]).await?;
    let mut found = participant::by_ids(work.conn(), [registration]).await?;
    let own = owned(found.remove(&registration), actor)?;
    let organisation = own.shown.organisation_id;
    if loaded.case.lifecycle.record().stage == Stage::Invited {
        let role = loaded.case.lifecycle.record().recipient();
        loaded.seat(role, own);
    }
    let command = Command::Claim { organisation };
    let receipt = step(work, Some(actor), &mut loaded, command).await?;
    let details = shown(work, actor, &loaded, Some(receipt)).await?;
    Ok((details, loaded.case.version))
}

/// What the tool does with a proposal by itself once it is due.
pub async fn by_itself(work: &Work, id: Uuid, action: &str) -> Result<(), ApiError> {
    let mut loaded = store::get_locked(work, id).await?;
    let record = loaded.case.lifecycle.record();
    let command = match Action::ALL.iter().find(|it| it.key() == action) {
        // A reminder of something that expires at once helps nobody.
        Some(Action::Remind) if record.due.is_over(work.now) => return Ok(()),
        Some(Action::Remind) => Command::Remind,
        Some(Action::Expire) => Command::Expire,
        Some(Action::Claim | Action::Accept | Action::Decline | Action::Withdraw) | None => {
            return Err(ApiError::Internal(anyhow::anyhow!(
                "the tool does not {action} proposals"
            )));
        }
    };
    let is_reminder = command.action() == Action::Remind;
    step(work, None, &mut loaded, command).await?;
    if is_reminder {
        invitation::send(work, &loaded).await?;
    }
    Ok(())
}

/// Takes back or declines everything that is open for a registration that steps back.
pub async fn withdraw_all_of(work: &Work, registration: Uuid) -> Result<(), ApiError> {
    for id in store::open_of(work.conn(), registration).await? {
        let mut loaded = store::get_locked(work, id).await?;
        let command = Command::Withdraw {
            reason: Some("One of the two organisations no longer takes part.".to_owned()),
        };
        step(work, None, &mut loaded, command).await?;
    }
    Ok(())
}

async fn step(
    work: &Work,
    actor: Option<&Actor>,
    loaded: &mut Loaded,
    command: Command,
) -> Result<Receipt, ApiError> {
    let grounds = Grounds::of(work.conn(), loaded, work.now, work.app.calendar).await?;
    let mut details = Details::default().fact("mode", loaded.content.mode);
    if let Some(reason) = command.reason() {
        details = details.personal("reason", reason).note(reason);
    }
    let is_accepted = command.action() == Action::Accept;
    loaded
        .case
        .rulebook
        .clone_from(&grounds.surroundings.rulebook.version);
    let facts = grounds.facts();
    let receipt = cases::advance(work, actor, &mut loaded.case, command, &facts, details).await?;
    loaded.updated_at = work.now;
    store::update(work, loaded).await?;
    if is_accepted {
        on_accepted(work, actor, loaded).await?;
    }
    Ok(receipt)
}

/// What follows from an accepted proposal, in the same transaction: the exchange that the two build.
async fn on_accepted(
    work: &Work,
    actor: Option<&Actor>,
    proposal: &Loaded,
) -> Result<(), ApiError> {
    let (Some(visitor), Some(host)) = (&proposal.visitor, &proposal.host) else {
        return Ok(());
    };
    let new = NewExchange::of_proposal(
        proposal.case.id,
        [visitor, host].map(|side| side.shown.registration_id),
        proposal.content.mode,
        [proposal.content.starts_on, proposal.content.ends_on],
    );
    Box::pin(exchange::open(work, actor, new)).await?;
    Ok(())
}

/// The proposal as the actor reads it after a change.
pub(super) async fn shown(
    work: &Work,
    actor: &Actor,
    loaded: &Loaded,
    receipt: Option<Receipt>,
) -> Result<ProposalDetails, ApiError> {
    let grounds = Grounds::of(work.conn(), loaded, work.now, work.app.calendar).await?;
    let seats = loaded.case.parties.seats_of(&actor.roles);
    Ok(view::details(loaded, &grounds, &seats, receipt))
}

/// Someone else's registration is as good as none.
pub(super) fn owned(found: Option<Participant>, actor: &Actor) -> Result<Participant, ApiError> {
    found
        .filter(|it| {
            actor
                .organisations()
                .any(|id| id == it.shown.organisation_id)
        })
        .ok_or(ApiError::NotFound)
}
