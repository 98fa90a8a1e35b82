//! The operation that erases what is no longer kept.

use actix_web::post;
use actix_web::web::Data;
use clusterxchange_contract::administration::RetentionReport;
use utoipa_actix_web::service_config::ServiceConfig;

use super::service;
use crate::app::App;
use crate::change::{Write, WriteQuery};
use crate::http::{ApiError, Reply, WriteProblems};
use crate::identity::{Require, SupportOfficeRole};

/// Adds the operations.
pub fn configure(config: &mut ServiceConfig<'_>) {
    config.service(run_retention);
}

/// Erase what is no longer kept
///
/// Registrations that were refused, withdrawn or never led to an exchange, once the rulebook's months
/// have passed since anything happened to them, with their uploads, messages and personal values in
/// the ledger. What belongs to an exchange is kept. Ask with `dry_run` first. For the Support Office.
#[utoipa::path(
    tag = "administration",
    params(WriteQuery),
    responses((status = 200, description = "What was erased.", body = RetentionReport), WriteProblems),
)]
#[post("/retention/runs")]
pub async fn run_retention(
    app: Data<App>,
    staff: Require<SupportOfficeRole>,
    write: Write,
) -> Result<Reply, ApiError> {
    let mut files = Vec::new();
    let reply = write
        .run(&app, &staff.actor, &[], async |work| {
            let (report, keys) = service::run(work, &staff.actor).await?;
            files = keys;
            Reply::ok(&report)
        })
        .await?;
    if !write.is_dry_run() {
        // Only now is it certain that no row names them any more.
        service::erase_files(&app, files).await;
    }
    Ok(reply)
}
