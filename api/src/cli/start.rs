//! From settings to a running server, in steps that tests use too.

use std::fs::DirBuilder;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use clusterxchange_domain::building::calendar::Calendar;
use object_store::local::LocalFileSystem;
use secrecy::ExposeSecret;
use tokio::sync::{Notify, Semaphore};

use crate::app::{App, Running};
use crate::change::Work;
use crate::clock::Clock;
use crate::database;
use crate::demo;
use crate::identity::account::store as account;
use crate::identity::token::Keys;
use crate::reference;
use crate::sealing::Sealer;
use crate::settings::Settings;

/// Passwords that are hashed at the same time.
const HASHERS: usize = 2;

/// Connects, migrates, and builds the shared parts under the machine's clock.
pub async fn prepare(settings: Settings) -> anyhow::Result<App> {
    start(settings, clock()).await
}

#[cfg(not(feature = "test-clock"))]
fn clock() -> Clock {
    Clock::system()
}

/// In a build for tests, programs outside of it may ask for a clock that they can set.
#[cfg(feature = "test-clock")]
fn clock() -> Clock {
    if std::env::var_os("CXC_TEST_CLOCK").is_some() {
        Clock::shiftable()
    } else {
        Clock::system()
    }
}

/// Connects, migrates, and builds the shared parts.
pub async fn start(settings: Settings, clock: Clock) -> anyhow::Result<App> {
    let uploads = settings.data_dir.join("uploads");
    private_folder(&uploads)
        .with_context(|| format!("the data folder {} cannot be made", uploads.display()))?;
    let url = settings.database_url.expose_secret();
    let db = database::connect(url, settings.database_connections).await?;
    database::migrate(&db).await?;
    let sealer = Sealer::load(&settings.data_dir)?;
    let keys = Keys::load(&db, &sealer, clock.now()).await?;
    let calendar = Calendar::complete().context("the shipped holidays cannot be read")?;
    Ok(App {
        db,
        keys: Arc::new(keys),
        sealer,
        calendar,
        files: Arc::new(LocalFileSystem::new_with_prefix(&uploads)?),
        wake: Arc::new(Notify::new()),
        hashing: Arc::new(Semaphore::new(HASHERS)),
        running: Running::default(),
        settings: Arc::new(settings),
        clock,
    })
}

/// Makes a folder, and those above it that are missing, which only the owner of the process can read:
/// database, uploads and mails lie in it.
fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
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
    if demo && let Some(cases) = demo::load(app).await.context("the demonstration data")? {
        println!("played {cases} cases of the demonstration data");
    }
    Ok(())
}

/// Refuses to serve demonstration accounts, whose passwords everybody knows, on an address that
/// others reach, unless the settings allow it by name.
pub async fn refuse_public_demonstration(app: &App) -> anyhow::Result<()> {
    if app.settings.is_loopback() || app.settings.allow_public_demo {
        return Ok(());
    }
    let accounts = account::count_demonstration(&app.db).await?;
    if accounts > 0 {
        bail!(
            "the database has {accounts} demonstration accounts, whose passwords everybody knows, and {} can be reached by others; listen on 127.0.0.1, start with an empty data directory and --no-demo, or set CXC_ALLOW_PUBLIC_DEMO=true",
            app.settings.address
        );
    }
    Ok(())
}
