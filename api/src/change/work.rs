//! A running change.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;

use crate::app::App;
use crate::database;
use crate::http::ApiError;

/// One transaction with what a use-case needs: connection, moment, shared parts.
pub struct Work {
    /// The shared parts of the server.
    pub app: App,
    /// The moment of the change: one for all its rows.
    pub now: DateTime<Utc>,
    transaction: DatabaseTransaction,
    /// Whether something waits in the outbox because of it.
    sends: AtomicBool,
}

impl Work {
    /// Begins a change.
    pub async fn begin(app: &App) -> Result<Self, ApiError> {
        let transaction = database::begin(&app.db).await?;
        Ok(Self {
            app: app.clone(),
            now: app.clock.now(),
            transaction,
            sends: AtomicBool::new(false),
        })
    }

    /// The connection to query and write through.
    pub fn conn(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Notes that the change has put something into the outbox.
    pub fn sends(&self) {
        self.sends.store(true, Ordering::Relaxed);
    }

    /// Makes everything permanent, and wakes the background worker if there is something to send.
    /// Otherwise it sleeps on: its own rounds commit too, and would wake it for ever.
    pub async fn commit(self) -> Result<(), ApiError> {
        self.transaction.commit().await?;
        if self.sends.into_inner() {
            self.app.wake.notify_one();
        }
        Ok(())
    }

    /// Gives everything up.
    pub async fn roll_back(self) -> Result<(), ApiError> {
        Ok(self.transaction.rollback().await?)
    }
}
