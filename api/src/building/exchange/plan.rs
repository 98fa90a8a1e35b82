//! Changing the plan.

use clusterxchange_contract::building::exchange::{DistanceInput, PlanInput};
use clusterxchange_domain::building::commitment::PlanFacts;
use clusterxchange_domain::building::lump_sum::{DISTANCE_OVERRIDE, DistanceOverride};
use clusterxchange_domain::building::stay::{StayPlan, assess_stay};
use clusterxchange_domain::receipt::{Counterfactual, Party, Receipt};
use clusterxchange_domain::reference::{CountryCode, Mode, Reference, Town};
use clusterxchange_domain::text::Line;
use clusterxchange_domain::workflow::exchange::{Command, Plan};
use clusterxchange_domain::workflow::visit::same_time;
use uuid::Uuid;

use super::content::new_salt;
use super::side::{distance, registered, sides};
use super::{Loaded, PlanContent, Side, load, service};
use crate::app::App;
use crate::building::visit;
use crate::cases::Details;
use crate::change::Work;
use crate::http::{ApiError, IfMatch};
use crate::identity::Actor;
use crate::reference::town;

/// A plan with nothing but its mode.
pub fn empty(mode: Mode) -> PlanInput {
    PlanInput {
        mode,
        starts_on: None,
        ends_on: None,
        exchange_days: Vec::new(),
        travel_out_on: None,
        travel_back_on: None,
        host_town_id: None,
        host_place: Line::default(),
        activities: Vec::new(),
    }
}

/// The town of the stay, if the plan names one.
///
/// # Errors
///
/// [`ApiError::Unprocessable`] if it is unknown or in another country than the host.
pub async fn town_of_stay(
    work: &Work,
    input: &PlanInput,
    host: CountryCode,
) -> Result<Option<Town>, ApiError> {
    let Some(id) = input.host_town_id else {
        return Ok(None);
    };
    let wrong = || ApiError::field("/host_town_id", "has to be a town in the host's country");
    let town = town::find(work.conn(), id).await?.ok_or_else(wrong)?;
    if town.country == host {
        Ok(Some(town))
    } else {
        Err(wrong())
    }
}

/// The plan as it is kept, from what was entered.
pub fn planned(
    input: &PlanInput,
    visitor: &Side,
    host: &Side,
    town: Option<&Town>,
) -> Result<PlanContent, ApiError> {
    let reference = Reference::shipped().map_err(|error| ApiError::Internal(error.into()))?;
    for (index, id) in input.activities.iter().enumerate() {
        if reference.activity(id).is_none() {
            let pointer = format!("/activities/{index}");
            return Err(ApiError::field(pointer, "is not on the activity list"));
        }
    }
    let region = town.map_or_else(|| host.region.clone(), |town| town.region.clone());
    Ok(PlanContent {
        version: 0,
        stay: StayPlan {
            mode: input.mode,
            starts_on: input.starts_on,
            ends_on: input.ends_on,
            exchange_days: input.exchange_days.clone(),
            travel_out_on: input.travel_out_on,
            travel_back_on: input.travel_back_on,
            host_country: host.country,
            host_region: region,
            visitor_country: visitor.country,
            min_days_of_partnership: visitor.min_days.max(host.min_days),
        },
        host_town_id: input.host_town_id,
        host_place: input.host_place.as_str().to_owned(),
        activities: input.activities.clone(),
        edited_by: None,
    })
}

/// The part of the plan that the state table knows.
pub fn dates(stay: &StayPlan) -> Plan {
    Plan {
        mode: stay.mode,
        first_day: stay.first_day(),
        last_day: stay.last_day(),
    }
}

/// Writes the clauses that follow from the plan.
pub fn write_tool_clauses(app: &App, loaded: &mut Loaded) -> Result<(), ApiError> {
    let content = &mut loaded.content;
    let rulebook = loaded
        .rulebooks
        .iter()
        .find(|known| known.version == content.commitment.rulebook)
        .unwrap_or(&loaded.rulebook);
    let figures = assess_stay(&content.plan.stay, rulebook, app.calendar, None).outcome;
    let facts = PlanFacts::new(
        &content.plan.stay,
        &figures,
        loaded.case.lifecycle.record().group.is_some(),
        &content.visitor.partnership_name,
        &content.host.partnership_name,
    );
    let mut salts = Vec::with_capacity(content.commitment.clauses.len() + 1);
    for _ in 0..=content.commitment.clauses.len() {
        salts.push(new_salt()?);
    }
    let spare = salts[0];
    content.commitment = content
        .commitment
        .with_tool_clauses(&facts, rulebook, |_| salts.pop().unwrap_or(spare));
    Ok(())
}

/// Changes the plan, at the version of the plan that was read.
pub async fn edit(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    input: &PlanInput,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if_match.check(loaded.content.plan.version)?;
    refresh_sides(work, &mut loaded).await?;
    let (visitor, host) = (&loaded.content.visitor, &loaded.content.host);
    let town = town_of_stay(work, input, host.country).await?;
    let plan = PlanContent {
        version: loaded.content.plan.version + 1,
        edited_by: writer(&loaded.seats),
        ..planned(input, visitor, host, town.as_ref())?
    };
    keep_to_group(work, &loaded, &plan.stay).await?;
    loaded.content.plan = plan;
    write_tool_clauses(&work.app, &mut loaded)?;
    let command = Command::EditPlan {
        plan: dates(&loaded.content.plan.stay),
        document: loaded.content.commitment.root_hash(),
    };
    let details = Details::default()
        .fact("plan", &loaded.content.plan.stay)
        .fact("activities", &input.activities)
        .fact("document", loaded.content.commitment.root_hash())
        .personal("host_place", &loaded.content.plan.host_place);
    let receipt = service::act(work, Some(actor), &mut loaded, command, details).await?;
    Ok((loaded, receipt))
}

/// Whoever visits as one of a group keeps to its days and its mode.
async fn keep_to_group(work: &Work, loaded: &Loaded, stay: &StayPlan) -> Result<(), ApiError> {
    let Some(group) = loaded.record().group else {
        return Ok(());
    };
    let visit = visit::plan_of(work.conn(), group).await?;
    let receipt = Receipt::new(&loaded.rulebook.version).with(same_time(&dates(stay), &visit));
    if receipt.holds() {
        Ok(())
    } else {
        Err(ApiError::refused(receipt.seen_by(&loaded.seats)))
    }
}

/// The participant who writes.
pub fn writer(seats: &[Party]) -> Option<Party> {
    [Party::Visitor, Party::Host]
        .into_iter()
        .find(|seat| seats.contains(seat))
}

async fn refresh_sides(work: &Work, loaded: &mut Loaded) -> Result<(), ApiError> {
    let ids = [
        loaded.row.visitor_registration_id,
        loaded.row.host_registration_id,
    ];
    let [Some(visitor), Some(host)] = registered(work.conn(), ids).await? else {
        return Ok(());
    };
    let [visitor, host] = sides(work.conn(), &visitor, &host).await?;
    let content = &mut loaded.content;
    content.distance = distance(&visitor, &host, Some(&content.distance));
    // The Partnerships in charge stay those of the match.
    let keep = |new: Side, old: &Side| Side {
        partnership: old.partnership.clone(),
        partnership_name: old.partnership_name.clone(),
        ..new
    };
    content.visitor = keep(visitor, &content.visitor);
    content.host = keep(host, &content.host);
    Ok(())
}

/// Sets the distance by hand; only the visitor's Partnership can, and only as long as nobody has
/// signed the Financial Agreement.
pub async fn set_distance(
    work: &Work,
    actor: &Actor,
    id: Uuid,
    if_match: IfMatch,
    input: &DistanceInput,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let mut loaded = load(work.conn(), id, Some(actor), work.now, true).await?;
    if_match.check(loaded.row.version)?;
    let receipt = may_set_distance(&loaded, input);
    if !receipt.holds() {
        return Err(ApiError::refused(receipt.seen_by(&loaded.seats)));
    }
    loaded.content.distance.set_by_hand = Some(DistanceOverride {
        km: input.km.value(),
        reason: input.reason.as_str().to_owned(),
    });
    let details = Details::default()
        .fact("km", input.km)
        .fact("computed_km", loaded.content.distance.km)
        .personal("reason", &input.reason)
        .for_only(clusterxchange_domain::receipt::Audience::subject(
            Party::Visitor,
        ));
    service::note(work, actor, &mut loaded, "set_distance", details).await?;
    Ok((loaded, receipt))
}

fn may_set_distance(loaded: &Loaded, input: &DistanceInput) -> Receipt {
    let finding = if !loaded.sits_on(&[Party::VisitorPartnership]) {
        DISTANCE_OVERRIDE
            .fails("The visitor's Partnership sets a distance by hand.")
            .unless(Counterfactual::nothing(
                "Tell the visitor's Partnership why the computed distance does not fit.",
            ))
    } else if input.reason.is_blank() {
        DISTANCE_OVERRIDE
            .fails("The reason is empty.")
            .unless(Counterfactual::act(
                "Say why the computed distance does not fit.",
            ))
    } else if !loaded.record().agreement.signatures.is_empty() {
        DISTANCE_OVERRIDE
            .fails("The Financial Agreement has been signed; its amount stands.")
            .unless(Counterfactual::nothing(
                "The amount that was signed stands, whatever the distance.",
            ))
    } else {
        DISTANCE_OVERRIDE.holds("The visitor's Partnership names distance and reason.")
    };
    Receipt::new(&loaded.rulebook.version).with(
        finding
            .input("km", input.km)
            .input("computed_km", loaded.content.distance.km),
    )
}
