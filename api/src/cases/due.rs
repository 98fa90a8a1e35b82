//! What is due: reminders, and actions that the tool takes by itself.

use chrono::{DateTime, Utc};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Role;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

use super::{digest, task};
use crate::app::App;
use crate::building::{exchange, sampling, visit};
use crate::change::Work;
use crate::database;
use crate::http::ApiError;
use crate::identity::account::store as account;
use crate::identity::{own_data, role};
use crate::outbox::{Mail, mail};
use crate::registration;

const BATCH: u64 = 50;

/// Does everything that is due.
pub async fn run(app: &App) -> Result<(), ApiError> {
    while remind(app).await? > 0 {}
    Box::pin(registration::due::run(app)).await?;
    Box::pin(exchange::due::run(app)).await?;
    while digest::send(app).await? > 0 {}
    own_data::finish(app).await?;
    Box::pin(visit::due::run(app)).await?;
    sampling::run(app).await?;
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
    let due = task
        .due_at
        .map(|due| due.format("%-d %B %Y, %H:%M UTC").to_string());
    for person in people {
        let letter = Mail::to(&person.email, &person.locale, "case-reminder")
            .with("name", &person.name)
            .with("title", &task.title)
            .with("what", &task.label)
            .with("due", due.as_deref().unwrap_or_default())
            .link(&format!("/{}s/{}", task.case_kind, task.case_id));
        mail(work, letter).await?;
    }
    Ok(())
}
