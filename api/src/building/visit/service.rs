//! Preparing a group visit: make, change, publish, close, cancel.

use clusterxchange_contract::building::visit::{NewVisit, VisitInput};
use clusterxchange_domain::building::commitment::Clause;
use clusterxchange_domain::matching::pair::ACCEPTED_IN_ROLE;
use clusterxchange_domain::receipt::{Counterfactual, Receipt};
use clusterxchange_domain::reference::{Reference, Role};
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::exchange::Command as Step;
use clusterxchange_domain::workflow::visit::{Command, Organiser};
use uuid::Uuid;

use super::content::Content;
use super::load::{Loaded, load, load_all};
use super::member::members;
use super::shared;
use super::store;
use crate::building::exchange::side::{Registered, registered, sides};
use crate::building::exchange::{self, Side, in_force, inside, plan};
use crate::cases::{self, Details};
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;
use crate::reference;

/// Makes a draft for a host that the actor acts for or is in charge of.
pub async fn create(
    work: &Work,
    actor: &Actor,
    new: NewVisit,
) -> Result<(Loaded, Receipt), ApiError> {
    let id = new.host_registration_id;
    let [host, _] = registered(work.conn(), [id, id]).await?;
    let found = host.and_then(|host| Some((organiser(actor, &host)?, host)));
    let (organiser, host) = found.ok_or_else(|| {
        ApiError::field(
            "/host_registration_id",
            "has to be the registration of a host that you act for or that your Partnership is in charge of",
        )
    })?;
    let rulebooks = reference::rulebook::all_in_force(work.conn()).await?;
    let rulebook = in_force(&rulebooks, work.now.date_naive())?;
    let receipt = accepted_host(&host, &rulebook);
    if !receipt.holds() {
        return Err(ApiError::refused(receipt.seen_by(&[organiser.seat()])));
    }
    let [side, _] = sides(work.conn(), &host, &host).await?;
    let places = new.visit.places;
    let content = content(work, new.visit, side, shared::empty(&rulebook))
        .await
        .map_err(|error| inside("/visit", error))?;
    let mut loaded = Loaded::draft(content, organiser, places, (rulebooks, rulebook), work.now);
    loaded.seats = loaded.case.parties.seats_of(&actor.roles);
    shared::write_tool_clauses(&mut loaded)?;
    loaded
        .row
        .take_over(&loaded.content, &loaded.case.lifecycle)?;
    store::insert(work, loaded.row.clone()).await?;
    let details = Details::default()
        .fact("plan", loaded.record().plan)
        .fact("places", places);
    cases::open(work, Some(actor), &loaded.case, "prepare", details).await?;
    Ok((loaded, receipt))
}

fn organiser(actor: &Actor, host: &Registered) -> Option<Organiser> {
    let partnership = host.row.partnership_id.as_deref();
    if actor
        .organisations()
        .any(|id| id == host.row.organisation_id)
    {
        Some(Organiser::Host)
    } else if actor.partnerships().any(|id| Some(id) == partnership) {
        Some(Organiser::HostPartnership)
    } else {
        None
    }
}

fn accepted_host(host: &Registered, rulebook: &Rulebook) -> Receipt {
    let finding = if host.accepted_roles().contains(&Role::Host) {
        ACCEPTED_IN_ROLE.holds("The host is accepted as a host.")
    } else {
        ACCEPTED_IN_ROLE
            .fails("The organisation is not accepted as a host.")
            .unless(Counterfactual::act(
                "Possible once its Partnership has accepted its registration as a host.",
            ))
    };
    Receipt::new(&rulebook.version).with(finding.input("role", Role::Host))
}

async fn content(
    work: &Work,
    input: VisitInput,
    host: Side,
    shared: Vec<Clause>,
) -> Result<Content, ApiError> {
    let reference = Reference::shipped().map_err(|error| ApiError::Internal(error.into()))?;
    for (index, id) in input.sectors.iter().enumerate() {
        if reference.sector(id).is_none() {
            let pointer = format!("/sectors/{index}");
            return Err(ApiError::field(pointer, "is not on the sector list"));
        }
    }
    let town = plan::town_of_stay(work, &input.plan, host.country).await;
    let town = town.map_err(|error| inside("/plan", error))?;
    let planned = plan::planned(&input.plan, &host, &host, town.as_ref());
    let planned = planned.map_err(|error| inside("/plan", error))?;
    Ok(Content {
        title: input.title.into_string(),
        description: input.description.into_string(),
        sectors: input.sectors,
        is_listed: input.is_listed,
        agenda: input.agenda,
        host,
        plan: input.plan,
        stay: planned.stay,
        shared,
    })
}

/// Changes a visit, at the version that was read.
pub async fn edit(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    input: VisitInput,
) -> Result<(Loaded, Receipt), ApiError> {
    let mut loaded = to_change(work, actor, id, if_match).await?;
    let places = input.places;
    let (host, clauses) = (loaded.content.host.clone(), loaded.content.shared.clone());
    loaded.content = content(work, input, host, clauses).await?;
    loaded.case.title = loaded.content.line();
    shared::write_tool_clauses(&mut loaded)?;
    let dates = plan::dates(&loaded.content.stay);
    let details = Details::default()
        .fact("plan", dates)
        .fact("places", places);
    let command = Command::Edit {
        plan: dates,
        places,
    };
    let receipt = step(work, Some(actor), &mut loaded, command, None, details).await?;
    Ok((loaded, receipt))
}

/// Publishes or closes a visit.
pub async fn act(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    command: Command,
) -> Result<(Loaded, Receipt), ApiError> {
    let mut loaded = to_change(work, actor, id, if_match).await?;
    let details = Details::default();
    let receipt = step(work, Some(actor), &mut loaded, command, None, details).await?;
    Ok((loaded, receipt))
}

/// Cancels a visit and the exchanges of all who have joined; each of them is told.
pub async fn cancel(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    reason: String,
) -> Result<(Loaded, Receipt), ApiError> {
    let mut loaded = to_change(work, actor, id, if_match).await?;
    let exchanges: Vec<Uuid> = loaded.joined().map(|member| member.exchange).collect();
    let details = || Details::default().personal("reason", &reason).note(&reason);
    let command = Command::Cancel {
        reason: reason.clone(),
    };
    let receipt = step(work, Some(actor), &mut loaded, command, None, details()).await?;
    for id in exchanges {
        let mut exchange = exchange::load(work.conn(), id, Some(actor), work.now, true).await?;
        let command = Step::Cancel {
            reason: reason.clone(),
        };
        let done = exchange::service::act(work, Some(actor), &mut exchange, command, details());
        Box::pin(done).await?;
    }
    loaded.members = members(work.conn(), loaded.row.id).await?;
    Ok((loaded, receipt))
}

async fn to_change(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
) -> Result<Loaded, ApiError> {
    let loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    let loaded = loaded.for_organisers()?;
    if_match.check(loaded.row.version)?;
    Ok(loaded)
}

/// Notes that a visit is over.
pub async fn finish(work: &Work, id: Uuid) -> Result<(), ApiError> {
    let mut loaded = load_all(work.conn(), id, work.now, true).await?;
    let details = Details::default();
    step(work, None, &mut loaded, Command::Finish, None, details).await?;
    Ok(())
}

/// Takes a step of a visit that was loaded to be changed, and stores it. Whoever joins brings the
/// receipt of the pair.
pub async fn step(
    work: &Work,
    actor: Option<&Actor>,
    loaded: &mut Loaded,
    command: Command,
    pair: Option<Receipt>,
    details: Details,
) -> Result<Receipt, ApiError> {
    let mut grounds = loaded.grounds(&work.app)?;
    if let Some(pair) = pair {
        grounds.pair = pair;
    }
    let facts = grounds.facts();
    let step = cases::advance(work, actor, &mut loaded.case, command, &facts, details);
    let receipt = Box::pin(step).await?;
    loaded.save(work).await?;
    Ok(receipt)
}
