//! Puts a new exchange together, before it is stored.

use std::collections::BTreeMap;
use std::sync::Arc;

use clusterxchange_domain::building::commitment::{Commitment, Group};
use clusterxchange_domain::rulebook::Rulebook;
use clusterxchange_domain::workflow::Moment;
use clusterxchange_domain::workflow::exchange::{Exchange, Opening};
use serde_json::Value;
use uuid::Uuid;

use super::NewExchange;
use crate::building::exchange::content::new_salt;
use crate::building::exchange::load::parties;
use crate::building::exchange::side::{Registered, distance, sides};
use crate::building::exchange::{Circumstances, Content, Loaded, PlanContent, plan, store};
use crate::cases::Stored;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;

/// An exchange between two registrations as it begins.
pub(super) async fn begin(
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
