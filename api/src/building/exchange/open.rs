//! Opening an exchange.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use clusterxchange_contract::building::exchange::PlanInput;
use clusterxchange_domain::building::commitment::{Commitment, Group};
use clusterxchange_domain::receipt::{Counterfactual, Party, Receipt};
use clusterxchange_domain::reference::Mode;
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::exchange::{Exchange, Opening, Origin};
use clusterxchange_domain::workflow::{LifeCycle, Moment};
use serde_json::Value;
use uuid::Uuid;

use super::content::new_salt;
use super::history::{self, Rulebooks};
use super::load::{in_force, parties};
use super::side::{Registered, distance, registered, sides};
use super::{Circumstances, Content, Loaded, PlanContent, plan, store};
use crate::cases::notification::announce;
use crate::cases::{self, Details, Stored};
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::reference;

/// An exchange that is to be opened.
#[derive(Clone, Debug)]
pub struct NewExchange {
    /// Where it comes from.
    pub origin: Origin,
    /// The proposal that it comes from.
    pub proposal: Option<Uuid>,
    /// The group visit that it belongs to.
    pub group: Option<Uuid>,
    /// What the visitors of the group share in their commitments.
    pub shared: Option<Group>,
    /// Registration of the visitor.
    pub visitor_registration: Uuid,
    /// Registration of the host.
    pub host_registration: Uuid,
    /// The plan, as far as it is known.
    pub plan: PlanInput,
}

impl NewExchange {
    /// An exchange after an accepted proposal, planned as far as that was: the mode, and for a meeting in
    /// person first and last day.
    pub fn of_proposal(
        proposal: Uuid,
        [visitor, host]: [Uuid; 2],
        mode: Mode,
        [starts_on, ends_on]: [Option<NaiveDate>; 2],
    ) -> Self {
        let days = match mode {
            Mode::Physical => [starts_on, ends_on],
            Mode::Virtual => [None, None],
        };
        let [starts_on, ends_on] = days;
        Self {
            origin: Origin::Proposal,
            proposal: Some(proposal),
            group: None,
            shared: None,
            visitor_registration: visitor,
            host_registration: host,
            plan: PlanInput {
                starts_on,
                ends_on,
                ..plan::empty(mode)
            },
        }
    }
}

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

/// Where no accepted proposal has told them, everyone on both sides learns of a new exchange.
async fn tell_others(work: &Work, actor: &Actor, loaded: &Loaded) -> Result<(), ApiError> {
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

async fn begin(
    work: &Work,
    actor: Option<&Actor>,
    new: NewExchange,
    [visitor, host]: [&Registered; 2],
    (rulebooks, rulebook): (Vec<Rulebook>, Arc<Rulebook>),
) -> Result<Box<Loaded>, ApiError> {
    let id = Uuid::now_v7();
    let [visitor, host] = sides(work.conn(), visitor, host).await?;
    let town = plan::town_of_stay(work, &new.plan, host.country).await?;
    let commitment = commitment(id, new.shared.as_ref(), (&rulebooks, &rulebook));
    let plan = PlanContent {
        version: 1,
        edited_by: None,
        ..plan::planned(&new.plan, &visitor, &host, town.as_ref())?
    };
    let opening = Opening {
        id,
        origin: new.origin,
        proposal: new.proposal,
        group: new.group,
        visitor: visitor.organisation,
        host: host.organisation,
        visitor_partnership: visitor.partnership.clone(),
        host_partnership: host.partnership.clone(),
        plan: plan::dates(&plan.stay),
        document: commitment.root_hash(),
    };
    let content = Content {
        title: format!("{} visits {}", visitor.name, host.name),
        opened_by: None,
        distance: distance(&visitor, &host, None),
        commitment,
        signed: BTreeMap::new(),
        signature_notes: Vec::new(),
        agreement_salt: new_salt()?,
        agreement: None,
        bank_account: None,
        evidence: Vec::new(),
        report: None,
        feedback: None,
        visitor,
        host,
        plan,
    };
    assemble(work, actor, opening, content, (rulebooks, rulebook))
}

/// An empty commitment; of a group, with what all its visitors share.
fn commitment(
    id: Uuid,
    group: Option<&Group>,
    (rulebooks, rulebook): (&[Rulebook], &Rulebook),
) -> Commitment {
    let document = group.and_then(|group| {
        let version = rulebooks.iter().find(|it| it.version == group.rulebook);
        group.joined_by(id, version?).document(id)
    });
    document.unwrap_or_else(|| Commitment::new(id, rulebook))
}

/// Puts the parts together, with the clauses that the tool writes.
fn assemble(
    work: &Work,
    actor: Option<&Actor>,
    mut opening: Opening,
    content: Content,
    (rulebooks, rulebook): (Vec<Rulebook>, Arc<Rulebook>),
) -> Result<Box<Loaded>, ApiError> {
    let row = store::Model {
        id: opening.id,
        proposal_id: opening.proposal,
        group_id: opening.group,
        visitor_registration_id: content.visitor.registration,
        host_registration_id: content.host.registration,
        visitor_organisation_id: opening.visitor,
        host_organisation_id: opening.host,
        visitor_partnership_id: opening.visitor_partnership.clone(),
        host_partnership_id: opening.host_partnership.clone(),
        mode: String::new(),
        is_sampled: false,
        state: String::new(),
        starts_on: None,
        ends_on: None,
        created_at: work.now,
        updated_at: work.now,
        content: Value::Null,
        lifecycle: Value::Null,
        rulebook: rulebook.version.clone(),
        version: 1,
    };
    let draft = |opening: Opening| {
        let countries = BTreeMap::new();
        let moment = Moment {
            now: work.now,
            rulebook: &rulebook,
            calendar: work.app.calendar,
            countries: &countries,
        };
        Exchange::begin(opening, &moment)
    };
    let lifecycle = draft(opening.clone());
    let mut loaded = Box::new(Loaded {
        case: Stored {
            id: opening.id,
            version: 1,
            title: content.title.clone(),
            parties: parties(lifecycle.record()),
            rulebook: rulebook.version.clone(),
            lifecycle,
        },
        row,
        content,
        seats: Vec::new(),
        rulebooks: rulebooks.clone(),
        rulebook: rulebook.clone(),
        now: work.now,
    });
    plan::write_tool_clauses(&work.app, &mut loaded)?;
    opening.document = loaded.content.commitment.root_hash();
    let circumstances = Circumstances::of(&work.app, &loaded, None)?;
    loaded.case.lifecycle = Exchange::begin(opening, &circumstances.facts().moment);
    loaded.seats = actor.map_or_else(Vec::new, |actor| loaded.case.parties.seats_of(&actor.roles));
    Ok(loaded)
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

/// The other side learns that there is something to build.
async fn tell_counterpart(
    work: &Work,
    actor: Option<&Actor>,
    loaded: &Loaded,
) -> Result<(), ApiError> {
    use clusterxchange_domain::workflow::exchange::Action;
    let own = &loaded.seats;
    let seats: Vec<Party> = history::PARTICIPANTS
        .into_iter()
        .filter(|seat| !own.contains(seat))
        .collect();
    let stage = loaded.case.lifecycle.stage();
    let news = (Action::EditPlan, stage);
    cases::notification::tell(work, actor, &loaded.case, &seats, news, "").await
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

/// Opens an exchange that the two agreed on outside of the tool.
///
/// # Errors
///
/// [`ApiError::Unprocessable`] if neither registration is the actor's own.
pub async fn open_agreed_outside(
    work: &Work,
    actor: &Actor,
    new: NewExchange,
) -> Result<(Box<Loaded>, Receipt), ApiError> {
    let ids = [new.visitor_registration, new.host_registration];
    let sides = registered(work.conn(), ids).await?;
    let is_own = sides.iter().flatten().any(|side| {
        actor
            .organisations()
            .any(|id| id == side.row.organisation_id)
    });
    if !is_own {
        return Err(ApiError::field(
            "/visitor_registration_id",
            "or the host's has to be the registration of an organisation that you act for",
        ));
    }
    open(work, Some(actor), new).await.map_err(in_plan)
}

/// The plan is a part of the request here, so what is said about it points there.
fn in_plan(error: ApiError) -> ApiError {
    inside("/plan", error)
}

/// Where a part of a request stands in the whole: what is said about the part points there.
pub fn inside(part: &str, error: ApiError) -> ApiError {
    let inside = |pointer: &str| match pointer {
        "/visitor_registration_id" | "/host_registration_id" => pointer.to_owned(),
        _ => format!("{part}{pointer}"),
    };
    match error {
        ApiError::Unprocessable(mut errors) => {
            for error in &mut errors {
                error.pointer = inside(&error.pointer);
            }
            ApiError::Unprocessable(errors)
        }
        ApiError::Refused(mut receipt) => {
            for finding in &mut receipt.findings {
                if let Some(Counterfactual::Change { changes, .. }) = &mut finding.counterfactual {
                    for change in changes {
                        change.pointer = inside(&change.pointer);
                    }
                }
            }
            ApiError::Refused(receipt)
        }
        other => other,
    }
}
