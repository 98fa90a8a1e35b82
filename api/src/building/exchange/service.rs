//! The one way in which an exchange changes: every action of both rooms goes through [`act`].

use chrono::{DateTime, Utc};
use clusterxchange_domain::building::sampling::Month;
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::workflow::exchange::{Action, Command, Stage};
use clusterxchange_domain::workflow::{LifeCycle, Named};
use uuid::Uuid;

use super::circumstances::asks_for_pair;
use super::history::{self, Rulebooks};
use super::side::registered;
use super::{Circumstances, Loaded, SignatureNote, load, store};
use crate::app::App;
use crate::building::sampling::{self, Ticket};
use crate::cases::{self, Details};
use crate::change::Work;
use crate::execution::certificate;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;

/// Takes a step of an exchange that was loaded to be changed, and stores it. What the step brings
/// (a plan, a report) has been put into `loaded.content` before; a refusal undoes it.
pub async fn act(
    work: &Work,
    actor: Option<&Actor>,
    loaded: &mut Loaded,
    command: Command,
    details: Details,
) -> Result<Receipt, ApiError> {
    let mut circumstances = with_pair(work, loaded, Some(&command)).await?;
    circumstances.drawn = drawn(work, loaded, &command).await?;
    loaded.case.parties.commission |= circumstances.drawn && command.action() == Action::Validate;
    let signing = command.action() == Action::Sign;
    let facts = circumstances.facts();
    let step = cases::advance(work, actor, &mut loaded.case, command, &facts, details);
    let receipt = Box::pin(step).await?;
    after(work, loaded, &circumstances, signing).await?;
    store(work, loaded).await?;
    Ok(receipt)
}

/// Reads an exchange, checks the version that the actor has seen, and takes a step that brings
/// nothing but its command.
pub async fn step(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    command: Command,
    details: Details,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if_match.check(loaded.row.version)?;
    let receipt = act(work, Some(actor), &mut loaded, command, details).await?;
    Ok((loaded, receipt))
}

/// As [`step`], for a signature: from where it was sent belongs to its audit trail.
pub async fn sign(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    (command, details): (Command, Details),
    network: String,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if_match.check(loaded.row.version)?;
    loaded.content.signature_notes.push(SignatureNote {
        party: loaded.seats[0],
        at: work.now,
        network,
    });
    let receipt = act(work, Some(actor), &mut loaded, command, details).await?;
    Ok((loaded, receipt))
}

/// Records a change that is no step of the state table, and stores it.
pub async fn note(
    work: &Work,
    actor: &Actor,
    loaded: &mut Loaded,
    action: &str,
    details: Details,
) -> Result<(), ApiError> {
    cases::note(work, Some(actor), &mut loaded.case, action, details).await?;
    store(work, loaded).await
}

async fn store(work: &Work, loaded: &mut Loaded) -> Result<(), ApiError> {
    loaded
        .row
        .take_over(&loaded.content, &loaded.case.lifecycle)?;
    store::save(work, &mut loaded.row).await
}

/// The circumstances, with the pair where it is looked at.
pub async fn with_pair(
    work: &Work,
    loaded: &Loaded,
    command: Option<&Command>,
) -> Result<Circumstances, ApiError> {
    circumstances(work.conn(), &work.app, loaded, command).await
}

/// As [`with_pair`], outside of a change.
pub async fn circumstances(
    db: &impl sea_orm::ConnectionTrait,
    app: &App,
    loaded: &Loaded,
    command: Option<&Command>,
) -> Result<Circumstances, ApiError> {
    let mut circumstances = Circumstances::of(app, loaded, command)?;
    if !asks_for_pair(loaded.case.lifecycle.stage()) {
        return Ok(circumstances);
    }
    let ids = [
        loaded.row.visitor_registration_id,
        loaded.row.host_registration_id,
    ];
    if let [Some(visitor), Some(host)] = registered(db, ids).await? {
        let rulebooks = Rulebooks {
            all: &loaded.rulebooks,
            now: &loaded.rulebook,
        };
        let mode = loaded.content.plan.stay.mode;
        circumstances.pair =
            history::assess(db, &visitor, &host, mode, Some(loaded.row.id), rulebooks).await?;
    }
    Ok(circumstances)
}

/// Draws where the state table asks for it: at the Support Office's validation, or at the last
/// signature if the Support Office need not validate everything.
async fn drawn(work: &Work, loaded: &Loaded, command: &Command) -> Result<bool, ApiError> {
    let record = loaded.record();
    let always = loaded.rulebook.commitment.support_office_always.value;
    let document = match (record.stage, command.action()) {
        (Stage::AwaitingSo, Action::Validate) => record.ticket,
        (Stage::AwaitingPartnership, Action::Sign) if !always => Some(record.document),
        _ => None,
    };
    let Some(document) = document else {
        return Ok(record.drawn);
    };
    let signed_at: DateTime<Utc> = record
        .signatures
        .iter()
        .map(|signature| signature.at)
        .max()
        .filter(|_| record.ticket.is_some())
        .unwrap_or(work.now);
    let ticket = Ticket {
        exchange: record.id,
        document,
        month: Month::of(signed_at),
        drawn_before: record.drawn,
    };
    sampling::draw(work, ticket, &loaded.rulebook).await
}

/// What follows from a step in the content.
async fn after(
    work: &Work,
    loaded: &mut Loaded,
    circumstances: &Circumstances,
    signing: bool,
) -> Result<(), ApiError> {
    let record = loaded.case.lifecycle.record();
    let content = &mut loaded.content;
    if record.agreement.document.is_none() {
        content.agreement = None;
    } else if content.agreement.is_none() {
        content.agreement.clone_from(&circumstances.agreement);
    }
    if signing {
        for signature in record.signatures.iter().filter(|it| it.at == work.now) {
            content
                .signed
                .insert(signature.party, content.commitment.clone());
        }
        if record.ticket.is_some() {
            // The seed of the month is bound before anyone can know the draw.
            sampling::promise(work, Month::of(work.now)).await?;
        }
    }
    if record.stage == Stage::Completed {
        certificate::issue(work, record.id).await?;
    }
    Ok(())
}

/// Takes an action by itself, on a deadline.
pub async fn by_itself(work: &Work, id: Uuid, action: &str) -> Result<(), ApiError> {
    let mut loaded = load(work.conn(), id, None, work.now, true).await?;
    if action != Action::End.key() {
        return Err(ApiError::NotFound);
    }
    act(work, None, &mut loaded, Command::End, Details::default()).await?;
    Ok(())
}
