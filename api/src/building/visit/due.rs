//! What the tool does by itself with group visits.

use super::{service, store};
use crate::app::App;
use crate::change::Work;
use crate::http::ApiError;

/// Notes the visits that are over.
pub async fn run(app: &App) -> Result<(), ApiError> {
    for id in store::over(&app.db, app.clock.today()).await? {
        let work = Work::begin(app).await?;
        match service::finish(&work, id).await {
            Ok(()) => work.commit().await?,
            // Somebody was faster.
            Err(ApiError::Refused(_) | ApiError::Stale) => work.roll_back().await?,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
