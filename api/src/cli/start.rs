//! From settings to a running server, in steps that tests use too.

use std::sync::Arc;

use anyhow::Context;
use clusterxchange_domain::building::calendar::Calendar;
use object_store::local::LocalFileSystem;
use secrecy::ExposeSecret;
use tokio::sync::{Notify, Semaphore};

use crate::app::{App, Running};
use crate::change::Work;
use crate::clock::Clock;
use crate::database;
use crate::identity::token::Keys;
use crate::reference;
use crate::sealing::Sealer;
use crate::settings::Settings;

/// Passwords that are hashed at the same time.
const HASHERS: usize = 2;

/// Connects, migrates, and builds the shared parts under the machine's clock.
pub async fn prepare(settings: Settings) -> anyhow::Result<App> {
    start(settings, Clock::system()).await
}

/// Connects, migrates, and builds the shared parts.
pub async fn start(settings: Settings, clock: Clock) -> anyhow::Result<App> {
    let uploads = settings.data_dir.join("uploads");
    std::fs::create_dir_all(&uploads)
        .with_context(|| format!("the data folder {} cannot be made", uploads.display()))?;
    let url = settings.database_url.expose_secret();
    let db = database::connect(url, settings.database_connections).await?;
    database::migrate(&db).await?;
    let keys = Keys::load(&db, clock.now()).await?;
    let calendar = Calendar::complete().context("the shipped holidays cannot be read")?;
    Ok(App {
        db,
        keys: Arc::new(keys),
        sealer: Sealer::load(&settings.data_dir)?,
        calendar,
        files: Arc::new(LocalFileSystem::new_with_prefix(&uploads)?),
        wake: Arc::new(Notify::new()),
        hashing: Arc::new(Semaphore::new(HASHERS)),
        running: Running::default(),
        settings: Arc::new(settings),
        clock,
    })
}

/// Loads the reference data, and the demonstration data if wanted.
pub async fn seed(app: &App, demo: bool) -> anyhow::Result<()> {
    let work = Work::begin(app)
        .await
        .context("the database cannot be written")?;
    let loaded = reference::seed(&work).await?;
    work.commit().await?;
    println!(
        "loaded {} rulebooks, {} Partnerships, {} clusters, {} towns",
        loaded.rulebooks, loaded.partnerships, loaded.clusters, loaded.towns
    );
    let _ = demo;
    Ok(())
}
