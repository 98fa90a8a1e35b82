//! Seeds: made and promised on the first day of their month, published when it is over.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::building::sampling::{Month, Seed};
use clusterxchange_domain::receipt::Audience;
use sea_orm::entity::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::store::{self, seed};
use crate::administration;
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::ledger;
use crate::sealing::Sealer;

/// States of a month in the ledger.
const PROMISED: &str = "promised";
const PUBLISHED: &str = "published";

/// What the background worker does: promises the seed of the month that has begun, publishes those
/// of the months that are over.
pub async fn run(app: &App) -> Result<(), ApiError> {
    let month = Month::of(app.clock.now());
    let is_promised = store::find(&app.db, month).await?.is_some();
    let over = store::to_publish(&app.db, month).await?;
    if is_promised && over.is_empty() {
        return Ok(());
    }
    let work = Work::begin(app).await?;
    promise(&work, month).await?;
    for month in over {
        publish(&work, read_month(&month)?).await?;
    }
    work.commit().await
}

/// Makes the seed of a month, unless there is one: its hash goes into the ledger. A seed has to be
/// promised before the ticket that it decides on is known.
pub async fn promise(work: &Work, month: Month) -> Result<(), ApiError> {
    row_of(work, month).await.map(|_| ())
}

/// The row of a month, made where it is needed first. It stays locked until the change is over.
pub(super) async fn row_of(work: &Work, month: Month) -> Result<seed::Model, ApiError> {
    if let Some(known) = store::find_locked(work, month).await? {
        return Ok(known);
    }
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))?;
    let seed = Seed::new(bytes);
    let row = seed::Model {
        month: month.to_string(),
        commitment: seed.commitment().to_string(),
        sealed_seed: work.app.sealer.seal(seed.as_bytes(), &context(month))?,
        published_seed: None,
        created_at: work.now,
        published_at: None,
        version: 1,
    };
    if !store::insert(work, row.clone()).await? {
        let known = store::find_locked(work, month).await?;
        return known.ok_or(ApiError::Stale);
    }
    let facts = json!({"month": month, "seed_hash": row.commitment});
    record(work, &row, ("promise", "", PROMISED), "", facts).await?;
    Ok(row)
}

async fn publish(work: &Work, month: Month) -> Result<(), ApiError> {
    let Some(mut row) = store::find_locked(work, month).await? else {
        return Ok(());
    };
    if row.published_at.is_some() {
        return Ok(());
    }
    let seed = open(&work.app.sealer, &row)?.publish();
    row.published_seed = Some(seed.clone());
    row.published_at = Some(work.now);
    store::save(work, &mut row).await?;
    let facts = json!({"month": month, "seed": seed});
    record(work, &row, ("publish", PROMISED, PUBLISHED), "", facts).await
}

/// Puts a draw into the ledger of its month.
pub(super) async fn record_draw(
    work: &Work,
    row: &mut seed::Model,
    draw: &impl Serialize,
    rulebook: &str,
) -> Result<(), ApiError> {
    let state = if row.published_at.is_some() {
        PUBLISHED
    } else {
        PROMISED
    };
    store::save(work, row).await?;
    record(work, row, ("draw", state, state), rulebook, json!(draw)).await
}

async fn record(
    work: &Work,
    row: &seed::Model,
    (action, from, to): (&str, &str, &str),
    rulebook: &str,
    facts: Value,
) -> Result<(), ApiError> {
    let facts = match facts {
        Value::Object(facts) => facts,
        _ => Map::new(),
    };
    let entry = ledger::Entry {
        kind: CaseKind::Administration,
        case_id: case_id(read_month(&row.month)?),
        sequence: row.version,
        actor: None,
        seats: Vec::new(),
        action: action.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        rulebook: rulebook.to_owned(),
        audience: Audience::Everyone,
        facts,
        personal: Vec::new(),
    };
    ledger::append(work, entry).await
}

/// The secret, as long as the key file is the one that it was sealed with.
pub(super) fn open(sealer: &Sealer, row: &seed::Model) -> Result<Seed, ApiError> {
    let context = context(read_month(&row.month)?);
    let bytes = sealer.open(&row.sealed_seed, &context)?;
    let bytes: [u8; 32] = bytes
        .try_into()
        .map_err(|_| ApiError::Internal(anyhow::anyhow!("{context} has a wrong length")))?;
    Ok(Seed::new(bytes))
}

/// The chain of a month in the ledger: the same on every server, made of nothing but its name.
pub(super) fn case_id(month: Month) -> Uuid {
    administration::case_id(&format!("sampling/{month}"))
}

pub(super) fn read_month(month: &str) -> Result<Month, ApiError> {
    month
        .parse()
        .map_err(|error| ApiError::Internal(anyhow::anyhow!("{error}")))
}

fn context(month: Month) -> String {
    format!("sampling seed {month}")
}
