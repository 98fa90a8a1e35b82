//! A group visit as its readers see it.

use clusterxchange_contract::building::exchange::ClauseDetails;
use clusterxchange_contract::building::visit::{VisitDetails, VisitParticipant};
use clusterxchange_domain::building::commitment::Clause;
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::workflow::{LifeCycle, Named};
use sea_orm::ConnectionTrait;

use super::list::host;
use super::load::Loaded;
use crate::app::App;
use crate::building::exchange::clause_details;
use crate::cases;
use crate::http::ApiError;
use crate::identity::organisation;

/// The visit, with the receipt of what was just done.
pub async fn details(
    db: &impl ConnectionTrait,
    app: &App,
    loaded: &Loaded,
    receipt: Option<Receipt>,
) -> Result<VisitDetails, ApiError> {
    let grounds = loaded.grounds(app)?;
    let content = &loaded.content;
    let record = loaded.record();
    let has_a_part = !loaded.seats.is_empty();
    let facts = grounds.facts();
    let left = record.places.saturating_sub(facts.joined);
    let standing = cases::standing(&loaded.case.lifecycle, &loaded.seats, &facts);
    let participants = if has_a_part {
        Some(participants(db, loaded).await?)
    } else {
        None
    };
    // Whoever thinks of joining reads about the dates what a visitor may read.
    let readers = if has_a_part {
        loaded.seats.clone()
    } else {
        vec![Party::Visitor]
    };
    let mut stay = grounds.stay.clone();
    stay.receipt = stay.receipt.seen_by(&readers);
    let stage = loaded.case.lifecycle.stage();
    Ok(VisitDetails {
        id: loaded.row.id,
        title: content.title.clone(),
        description: content.description.clone(),
        host: host(&content.host),
        organiser: record.organiser,
        sectors: content.sectors.clone(),
        places: record.places,
        places_left: left,
        is_listed: content.is_listed,
        agenda: content.agenda.clone(),
        plan: content.plan.clone(),
        stay,
        state: stage.key().to_owned(),
        state_label: stage.label().to_owned(),
        created_at: loaded.row.created_at,
        updated_at: loaded.row.updated_at,
        standing: has_a_part.then_some(standing),
        participants,
        clauses: has_a_part.then(|| content.shared.iter().map(|it| clause(loaded, it)).collect()),
        ending: record.ending.clone(),
        receipt: receipt.map(|receipt| receipt.seen_by(&readers)),
    })
}

async fn participants(
    db: &impl ConnectionTrait,
    loaded: &Loaded,
) -> Result<Vec<VisitParticipant>, ApiError> {
    let names = organisation::names(db, loaded.members.iter().map(|it| it.visitor)).await?;
    let participants = loaded.members.iter().map(|member| VisitParticipant {
        exchange_id: member.exchange,
        organisation_id: member.visitor,
        name: names.get(&member.visitor).cloned().unwrap_or_default(),
        state: member.state.clone(),
        state_label: member.state_label().to_owned(),
    });
    Ok(participants.collect())
}

/// A shared clause with its heading from the rulebook.
pub fn clause(loaded: &Loaded, clause: &Clause) -> ClauseDetails {
    clause_details(clause, loaded.clause_rulebook())
}
