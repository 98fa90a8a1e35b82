//! What every part of the server shares.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use clusterxchange_domain::building::calendar::Calendar;
use object_store::ObjectStore;
use sea_orm::DatabaseConnection;
use tokio::sync::{Notify, Semaphore};

use crate::clock::Clock;
use crate::http::ApiError;
use crate::identity::token::Keys;
use crate::sealing::Sealer;
use crate::settings::Settings;

/// The server's parts. Cheap to clone; keeps no state but caches that can be rebuilt.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: DatabaseConnection,
    /// The clock.
    pub clock: Clock,
    /// The settings.
    pub settings: Arc<Settings>,
    /// Public holidays.
    pub calendar: &'static Calendar,
    /// Keys that sign access tokens.
    pub keys: Arc<Keys>,
    /// Seals secrets at rest.
    pub sealer: Sealer,
    /// Content of uploads.
    pub files: Arc<dyn ObjectStore>,
    /// Wakes the background worker after a commit.
    pub wake: Arc<Notify>,
    /// Keeps password hashing from taking all cores.
    pub hashing: Arc<Semaphore>,
    /// Requests with an Idempotency-Key that are running on this node.
    pub running: Running,
}

/// The idempotent requests that are running.
#[derive(Clone, Debug, Default)]
pub struct Running(Arc<Mutex<HashSet<String>>>);

impl Running {
    /// Enters a request; refused while the same one is running.
    pub fn enter(&self, key: String) -> Result<RunningGuard, ApiError> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !running.insert(key.clone()) {
            return Err(ApiError::InProgress);
        }
        Ok(RunningGuard {
            running: self.clone(),
            key,
        })
    }
}

/// Leaves the set of running requests when dropped.
#[derive(Debug)]
pub struct RunningGuard {
    running: Running,
    key: String,
}

impl Drop for RunningGuard {
    fn drop(&mut self) {
        self.running
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.key);
    }
}
