//! Repeating every draw, with what the ledger keeps of it.

use clusterxchange_domain::building::sampling::{DrawRecord, Month, Seed, verify_draw};
use sea_orm::entity::prelude::*;
use serde_json::json;

use super::promise::{case_id, open, read_month};
use super::store::{self, drawn, seed};
use crate::http::ApiError;
use crate::ledger::read::{Recorded, recorded};
use crate::sealing::Sealer;

/// What came of repeating all draws.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// One line per month.
    pub months: Vec<String>,
    /// Draws that were repeated.
    pub draws: usize,
    /// How many of them came out for the Commission.
    pub drawn: usize,
    /// Everything that is wrong, with its place.
    pub flaws: Vec<String>,
}

/// Repeats every draw: from the published seed, or from the sealed one while it is secret.
pub async fn verify(db: &impl ConnectionTrait, sealer: &Sealer) -> Result<Report, ApiError> {
    let (seeds, draws) = store::all(db).await?;
    let mut report = Report::default();
    for row in &seeds {
        let month = read_month(&row.month)?;
        let own: Vec<_> = draws
            .iter()
            .filter(|draw| draw.month == row.month)
            .collect();
        let events = recorded(db, case_id(month)).await?;
        let seed = match &row.published_seed {
            Some(text) => Seed::parse(text).map_err(|error| error.to_string()),
            None => open(sealer, row).map_err(|_| "the seed cannot be opened".to_owned()),
        };
        match seed {
            Ok(seed) => verify_month(&mut report, month, row, &seed, &own, &events),
            Err(error) => report.flaws.push(format!("{month}: {error}")),
        }
    }
    let orphans = draws
        .iter()
        .filter(|draw| seeds.iter().all(|row| row.month != draw.month));
    report
        .flaws
        .extend(orphans.map(|draw| format!("{}: no seed for ticket {}", draw.month, draw.ticket)));
    Ok(report)
}

fn verify_month(
    report: &mut Report,
    month: Month,
    row: &seed::Model,
    seed: &Seed,
    draws: &[&drawn::Model],
    events: &[Recorded],
) {
    let promise = events.iter().find(|event| event.action == "promise");
    let promised = promise.and_then(|event| event.facts["seed_hash"].as_str());
    if promised != Some(row.commitment.as_str()) {
        let flaw = format!("{month}: the promised hash is not the one in the ledger");
        report.flaws.push(flaw);
    }
    if promise.is_some_and(|event| event.at.date_naive() >= month.published_from()) {
        let flaw = format!("{month}: the seed was promised only when the month was over");
        report.flaws.push(flaw);
    }
    let for_commission = repeat_draws(report, (month, row, seed), draws, events);
    report.draws += draws.len();
    report.drawn += for_commission;
    let state = if row.published_at.is_some() {
        "published"
    } else {
        "secret"
    };
    report.months.push(format!(
        "{month}  seed {state}, {} draws, {for_commission} for the Commission",
        draws.len()
    ));
}

/// Repeats the draws of a month; returns how many came out for the Commission.
fn repeat_draws(
    report: &mut Report,
    (month, row, seed): (Month, &seed::Model, &Seed),
    draws: &[&drawn::Model],
    events: &[Recorded],
) -> usize {
    let mut in_ledger: Vec<_> = events
        .iter()
        .filter(|event| event.action == "draw")
        .map(|event| &event.facts)
        .collect();
    let mut for_commission = 0;
    for draw in draws {
        for_commission += usize::from(draw.is_drawn);
        let Some(record) = record_of(month, row, draw) else {
            let flaw = format!("{month}: ticket {} cannot be read", draw.ticket);
            report.flaws.push(flaw);
            continue;
        };
        let receipt = verify_draw(&record, seed, "");
        let reasons = receipt.obstacles().map(|finding| &finding.reason);
        report
            .flaws
            .extend(reasons.map(|reason| format!("{month}: {reason}")));
        let facts = json!(record);
        match in_ledger.iter().position(|event| **event == facts) {
            Some(at) => drop(in_ledger.swap_remove(at)),
            None => report.flaws.push(format!(
                "{month}: the ledger has no such draw of ticket {}",
                draw.ticket
            )),
        }
    }
    report.flaws.extend(
        in_ledger
            .iter()
            .map(|event| format!("{month}: a draw of ticket {} is missing", event["ticket"])),
    );
    for_commission
}

fn record_of(month: Month, row: &seed::Model, draw: &drawn::Model) -> Option<DrawRecord> {
    Some(DrawRecord {
        month,
        seed_hash: row.commitment.parse().ok()?,
        ticket: draw.ticket.parse().ok()?,
        rate_percent: u32::try_from(draw.rate_percent).ok()?,
        drawn_before: draw.drawn_before,
        drawn: draw.is_drawn,
    })
}
