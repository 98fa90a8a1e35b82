//! What the tool does by itself with exchanges.

use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::{Action, Stage};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::service;
use super::store::{Column, Entity};
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;

/// Ends the stays whose last day is over.
pub async fn run(app: &App) -> Result<(), ApiError> {
    let over = Entity::find()
        .filter(Column::State.eq(Stage::Ongoing.key()))
        .filter(Column::EndsOn.lt(app.clock.today()))
        .order_by_asc(Column::EndsOn)
        .all(&app.db)
        .await?;
    for exchange in over {
        let work = Work::begin(app).await?;
        match service::by_itself(&work, exchange.id, Action::End.key()).await {
            Ok(()) => work.commit().await?,
            // Somebody was faster.
            Err(ApiError::Refused(_) | ApiError::Stale) => work.roll_back().await?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
