//! What is due: reminders, and actions that the tool takes by itself.

use chrono::{DateTime, Utc};
use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Role;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

use super::notification::reminder;
use super::{deadline, digest, task};
use crate::app::App;
use crate::building::{exchange, sampling, visit};
use crate::change::Work;
use crate::database;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::identity::{own_data, role};
use crate::matching;
use crate::outbox::mail;
use crate::registration;

const BATCH: u64 = 50;

/// Does everything that is due.
pub async fn run(app: &App) -> Result<(), ApiError> {
    while remind(app).await? > 0 {}
    Box::pin(registration::due::run(app)).await?;
    Box::pin(exchange::due::run(app)).await?;
    while Box::pin(act(app)).await? {}
    while Box::pin(digest::send(app)).await? > 0 {}
    Box::pin(own_data::finish(app)).await?;
    Box::pin(visit::due::run(app)).await?;
    Box::pin(sampling::run(app)).await?;
    Ok(())
}

/// What the tool does by itself, by kind of case.
async fn carry_out(work: &Work, due: &deadline::Model) -> Result<(), ApiError> {
    let kind = CaseKind::parse(&due.case_kind);
    match kind {
        Some(CaseKind::Proposal) => {
            Box::pin(matching::proposal::by_itself(
                work,
                due.case_id,
                &due.action,
            ))
            .await
        }
        Some(
            CaseKind::Registration
            | CaseKind::Exchange
            | CaseKind::Visit
            | CaseKind::Administration,
        )
        | None => Err(ApiError::NotFound),
    }
}

/// Takes the first action that is due; returns whether there was one.
async fn act(app: &App) -> Result<bool, ApiError> {
    let work = Work::begin(app).await?;
    let mut query = deadline::Entity::find()
        .filter(deadline::Column::DueAt.lte(work.now))
        .order_by_asc(deadline::Column::DueAt)
        .order_by_asc(deadline::Column::Id);
    if database::is_postgres(work.conn()) {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let Some(due) = query.one(work.conn()).await? else {
        work.roll_back().await?;
        return Ok(false);
    };
    forget(&work, &due).await?;
    match carry_out(&work, &due).await {
        Ok(()) => work.commit().await?,
        // Somebody was faster, or the case has moved on: there is nothing left to do.
        Err(ApiError::Refused(_) | ApiError::NotFound | ApiError::Stale) => {
            tracing::warn!(case.kind = due.case_kind, case.id = %due.case_id, action = due.action, "no longer due");
            work.roll_back().await?;
            let work = Work::begin(app).await?;
            forget(&work, &due).await?;
            work.commit().await?;
        }
        Err(error) => return Err(error),
    }
    Ok(true)
}

async fn forget(work: &Work, due: &deadline::Model) -> Result<(), ApiError> {
    deadline::Entity::delete_by_id(due.id)
        .exec(work.conn())
        .await?;
    Ok(())
}

/// Sends the reminders that are due; returns how many tasks were looked at.
async fn remind(app: &App) -> Result<usize, ApiError> {
    let work = Work::begin(app).await?;
    let mut query = task::Entity::find()
        .filter(task::Column::NextReminderAt.lte(work.now))
        .order_by_asc(task::Column::NextReminderAt)
        .limit(BATCH);
    if database::is_postgres(work.conn()) {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let tasks = query.all(work.conn()).await?;
    let count = tasks.len();
    for task in tasks {
        send_reminder(&work, &task).await?;
        let left: Vec<DateTime<Utc>> =
            serde_json::from_value(task.reminders.clone()).unwrap_or_default();
        let left: Vec<_> = left.into_iter().filter(|at| *at > work.now).collect();
        task::Entity::update_many()
            .col_expr(
                task::Column::NextReminderAt,
                Expr::value(left.first().copied()),
            )
            .col_expr(task::Column::Reminders, Expr::value(json!(left)))
            .filter(task::Column::Id.eq(task.id))
            .exec(work.conn())
            .await?;
    }
    work.commit().await?;
    Ok(count)
}

async fn send_reminder(work: &Work, task: &task::Model) -> Result<(), ApiError> {
    let holder = match (task.organisation_id, &task.partnership_id) {
        (Some(id), _) => Role::Organisation(id),
        (None, Some(id)) => Role::Partnership(id.clone()),
        (None, None) if task.party == Party::Commission.key() => Role::Commission,
        (None, None) => Role::SupportOffice,
    };
    let accounts = role::accounts_of(work.conn(), &[holder]).await?;
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(accounts))
        .all(work.conn())
        .await?;
    let Some(kind) = CaseKind::parse(&task.case_kind) else {
        return Ok(());
    };
    for person in people {
        let about = (kind, task.title.as_str());
        let letter = reminder(&person, about, (&task.action, &task.label), task.due_at);
        let path = format!("/{}s/{}", task.case_kind, task.case_id);
        mail(work, letter.link(&path)).await?;
    }
    Ok(())
}
