//! What the tool does by itself: it asks participants whether they are still interested.

use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::registration::{Command, Stage};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{QueryOrder, QuerySelect};

use super::assess::Assessment;
use super::store::{self, Column, Entity, Loaded};
use crate::app::App;
use crate::cases::{self, Details};
use crate::change::Work;
use crate::database;
use crate::http::ApiError;

const BATCH: u64 = 50;

/// Asks everyone whose time has come.
pub async fn run(app: &App) -> Result<(), ApiError> {
    while ask(app).await? > 0 {}
    Ok(())
}

async fn ask(app: &App) -> Result<usize, ApiError> {
    let work = Work::begin(app).await?;
    let mut query = Entity::find()
        .filter(Column::State.eq(Stage::Accepted.key()))
        .filter(Column::DueAt.lte(work.now))
        .order_by_asc(Column::DueAt)
        .limit(BATCH);
    if database::is_postgres(work.conn()) {
        query = query.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let rows = query.all(work.conn()).await?;
    let count = rows.len();
    for row in rows {
        let mut loaded = Loaded::parse(row)?;
        let assessment = Assessment::make(app, work.conn(), work.now, &loaded).await?;
        let mut case = loaded.stored();
        let (command, facts) = (Command::AskInterest, assessment.facts());
        cases::advance(&work, None, &mut case, command, &facts, Details::default()).await?;
        store::save(&work, case, &mut loaded).await?;
    }
    work.commit().await?;
    Ok(count)
}
