//! Verifying the whole ledger.

use std::collections::BTreeMap;

use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::chain::{BEGINNING, event_hash, value_hash};
use super::checkpoint::checkpoint_hash;
use super::store::{checkpoint, event, value};

/// What a verification found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Chains that were followed.
    pub cases: usize,
    /// Events that were checked.
    pub events: usize,
    /// Checkpoints that were checked.
    pub checkpoints: usize,
    /// Everything that is wrong, with its place.
    pub flaws: Vec<String>,
}

/// Recomputes every hash.
pub async fn verify(db: &impl ConnectionTrait) -> Result<Report, DbErr> {
    let mut report = Report::default();
    let events = event::Entity::find()
        .order_by_asc(event::Column::CaseId)
        .order_by_asc(event::Column::Sequence)
        .all(db)
        .await?;
    verify_chains(&events, &mut report);
    verify_values(&events, &value::Entity::find().all(db).await?, &mut report);
    let checkpoints = checkpoint::Entity::find()
        .order_by_asc(checkpoint::Column::Sequence)
        .all(db)
        .await?;
    verify_checkpoints(&checkpoints, &mut report);
    Ok(report)
}

fn verify_chains(events: &[event::Model], report: &mut Report) {
    let mut previous: Option<&event::Model> = None;
    for event in events {
        let before = previous.filter(|previous| previous.case_id == event.case_id);
        let (sequence, hash) = before.map_or((1, BEGINNING), |before| {
            (before.sequence + 1, before.hash.as_str())
        });
        if before.is_none() {
            report.cases += 1;
        }
        report.events += 1;
        if event.sequence != sequence || event.previous_hash != hash {
            report.flaws.push(format!(
                "{} {} does not follow {}",
                event.case_kind, event.case_id, event.sequence
            ));
        }
        if event_hash(event) != event.hash {
            report.flaws.push(format!(
                "{} {} event {} was altered",
                event.case_kind, event.case_id, event.sequence
            ));
        }
        previous = Some(event);
    }
}

fn verify_values(events: &[event::Model], values: &[value::Model], report: &mut Report) {
    let events: BTreeMap<Uuid, &event::Model> =
        events.iter().map(|event| (event.id, event)).collect();
    for value in values {
        let expected = events
            .get(&value.event_id)
            .and_then(|event| event.facts["personal"][&value.name].as_str());
        if expected != Some(value_hash(&value.salt, &value.value).as_str()) {
            report.flaws.push(format!(
                "value {} of event {} was altered",
                value.name, value.event_id
            ));
        }
    }
}

fn verify_checkpoints(checkpoints: &[checkpoint::Model], report: &mut Report) {
    let mut previous = BEGINNING.to_owned();
    for row in checkpoints {
        report.checkpoints += 1;
        if row.previous_hash != previous || checkpoint_hash(row) != row.hash {
            report
                .flaws
                .push(format!("checkpoint {} was altered", row.sequence));
        }
        previous.clone_from(&row.hash);
    }
}
