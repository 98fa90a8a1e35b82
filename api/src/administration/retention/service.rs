//! The retention run.

use chrono::Months;
use clusterxchange_contract::administration::RetentionReport;
use object_store::ObjectStoreExt;
use object_store::path::Path;

use super::super::record::{Deed, record};
use super::store;
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;
use crate::identity::Actor;
use crate::ledger;
use crate::reference::rulebook;

/// Registrations per run, so that no run holds the database for long.
const BATCH: u64 = 500;

/// Erases registrations past their time. Returns where the files of their uploads lie.
pub async fn run(work: &Work, actor: &Actor) -> Result<(RetentionReport, Vec<String>), ApiError> {
    let rulebook = rulebook::in_force(work.conn(), work.now.date_naive()).await?;
    let months = Months::new(rulebook.retention.unmatched_months.value);
    let before = work
        .now
        .checked_sub_months(months)
        .ok_or_else(|| ApiError::Internal(anyhow::anyhow!("the retention is too long")))?;
    let mut ids = store::unmatched(work.conn(), before, BATCH + 1).await?;
    let is_complete = ids.len() as u64 <= BATCH;
    ids.truncate(usize::try_from(BATCH).unwrap_or(usize::MAX));
    let files = store::files(work.conn(), &ids).await?;
    let report = RetentionReport {
        rulebook: rulebook.version,
        unmatched_before: before,
        registrations: ids.len() as u64,
        uploads: files.len() as u64,
        ledger_values: ledger::erase_values(work.conn(), &ids).await?,
        is_complete,
    };
    store::erase(work.conn(), &ids).await?;
    let deed = Deed::on("retention", "registrations", "erase")
        .fact("unmatched_before", before)
        .fact("registrations", report.registrations)
        .fact("uploads", report.uploads)
        .fact("ledger_values", report.ledger_values);
    record(work, actor, deed).await?;
    Ok((report, files))
}

/// Erases the content of uploads whose rows are gone. One that cannot be erased now is named in the
/// log, for the operator.
pub async fn erase_files(app: &App, keys: Vec<String>) {
    for key in keys {
        if let Err(error) = app.files.delete(&Path::from(key.as_str())).await {
            tracing::error!(%error, key, "the content of an erased upload is still there");
        }
    }
}
