//! The demonstration data: invented Partnerships and organisations, in every state of every life
//! cycle, made by playing the real operations of the API under a moving clock.
//!
//! Nothing is written beside the operations but what an operator writes too: accounts of staff and
//! the invented Partnerships. Afterwards the ledger verifies, and every case has passed its table.

mod accounts;
mod alumni;
mod cast;
mod exchange;
mod proposal;
mod registration;
mod stage;
mod visit;

use anyhow::Context;
use sea_orm::PaginatorTrait;
use sea_orm::entity::prelude::*;

use crate::app::App;
use crate::cases::due;
use crate::identity::{account, organisation};
use stage::Stage;

pub use accounts::PASSWORD;

/// Loads the demonstration data into an installation without accounts; returns how many cases were
/// played, or nothing if there are accounts already.
pub async fn load(app: &App) -> anyhow::Result<Option<usize>> {
    if account::store::Entity::find().count(&app.db).await? > 0 {
        return Ok(None);
    }
    let mut stage = Stage::set(app)?;
    stage.days_ago(330);
    let staff = accounts::staff(&stage).await?;
    let participants = registration::play(&mut stage, &staff).await?;
    let exchanges = exchange::play(&mut stage, &staff, &participants).await?;
    let proposals = proposal::play(&mut stage, &participants).await?;
    let visits = visit::play(&mut stage, &staff, &participants).await?;
    stage.days_ago(0);
    due::run(&stage.app)
        .await
        .map_err(|error| anyhow::anyhow!("what is due: {error:?}"))?;
    stage.take_down().await;
    finish(app)
        .await
        .context("the demonstration data cannot be marked")?;
    Ok(Some(participants.cases + exchanges + proposals + visits))
}

/// The accounts that a newcomer may try, for the start page of the terminal.
pub fn accounts() -> Vec<(&'static str, String)> {
    accounts::to_try()
}

/// Marks the organisations as invented, and drops the mails of the past.
async fn finish(app: &App) -> anyhow::Result<()> {
    organisation::Entity::update_many()
        .col_expr(organisation::Column::IsDemonstration, Expr::value(true))
        .exec(&app.db)
        .await?;
    crate::outbox::forget_waiting(&app.db, app.clock.now()).await?;
    Ok(())
}
