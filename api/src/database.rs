//! Connecting to SQLite or PostgreSQL.

use std::time::Duration;

use anyhow::Context;
use clusterxchange_migrations::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// Connects to the database at `url`.
pub async fn connect(url: &str, max_connections: u32) -> anyhow::Result<DatabaseConnection> {
    let mut options = ConnectOptions::new(url.to_owned());
    options
        .max_connections(max_connections)
        .connect_timeout(Duration::from_secs(10))
        .acquire_timeout(Duration::from_secs(30))
        .sqlx_logging(false);
    options.map_sqlx_sqlite_opts(|options| {
        options
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(30))
            .pragma("journal_mode", "WAL")
            .pragma("synchronous", "FULL")
    });
    Database::connect(options)
        .await
        .with_context(|| format!("the database {} cannot be reached", redacted(url)))
}

/// The address without its password.
pub fn redacted(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if scheme + 3 < at => {
            format!("{}***{}", &url[..scheme + 3], &url[at..])
        }
        _ => url.to_owned(),
    }
}

/// Brings the schema up to date. Refuses a database that a newer program has written.
pub async fn migrate(db: &DatabaseConnection) -> anyhow::Result<()> {
    let known: Vec<String> = Migrator::migrations()
        .iter()
        .map(|m| m.name().to_owned())
        .collect();
    let applied = Migrator::get_migration_models(db).await.unwrap_or_default();
    if let Some(unknown) = applied
        .iter()
        .find(|migration| !known.contains(&migration.version))
    {
        anyhow::bail!(
            "the database is newer than this program (it has the migration {}); start the newer program",
            unknown.version
        );
    }
    Migrator::up(db, None)
        .await
        .context("the database schema cannot be brought up to date")
}

/// Whether all migrations have been applied.
pub async fn is_current(db: &DatabaseConnection) -> bool {
    Migrator::get_pending_migrations(db)
        .await
        .is_ok_and(|pending| pending.is_empty())
}

/// Begins a transaction that will write. On SQLite it takes the write lock at once, so that two
/// writers queue up instead of failing half-way.
pub async fn begin(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    db.begin_with_options(TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    })
    .await
}

/// Whether this is PostgreSQL.
pub fn is_postgres(db: &impl ConnectionTrait) -> bool {
    db.get_database_backend() == DbBackend::Postgres
}
