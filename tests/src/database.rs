//! A database of its own for each test.

use std::path::{Path, PathBuf};

use clusterxchange_api::cli;
use clusterxchange_api::clock::Clock;
use sea_orm::{ConnectionTrait, Database};
use tokio::sync::OnceCell;
use uuid::Uuid;

use crate::server::settings;

/// Where a test keeps its data.
#[derive(Clone, Debug)]
pub enum Backend {
    /// A file in the test's own folder.
    Sqlite,
    /// A fresh database on a PostgreSQL server.
    Postgres {
        /// Address of the server's maintenance database.
        server: String,
        /// Name of the test's database.
        name: String,
    },
}

impl Backend {
    /// The databases that tests run on.
    pub fn available() -> Vec<Self> {
        let mut backends = vec![Self::Sqlite];
        if let Ok(server) = std::env::var("CXC_TEST_POSTGRES_URL") {
            let name = format!("cxc_{}", Uuid::now_v7().simple());
            backends.push(Self::Postgres { server, name });
        }
        backends
    }

    /// Makes the database, with the reference data in it, and returns its address.
    pub async fn url(&self, folder: &Path) -> String {
        match self {
            Self::Sqlite => {
                let file = folder.join("test.sqlite");
                std::fs::write(&file, sqlite_template().await).expect("a database can be copied");
                sqlite_address(&file)
            }
            Self::Postgres { server, name } => {
                let template = postgres_template(server).await;
                execute(
                    server,
                    &format!("CREATE DATABASE {name} TEMPLATE {template}"),
                )
                .await;
                postgres_address(server, name)
            }
        }
    }

    /// Removes the database.
    pub async fn remove(&self) {
        if let Self::Postgres { server, name } = self {
            execute(server, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

/// A migrated database with the reference data, made once per test program: copying it takes no
/// time, loading the towns does.
async fn sqlite_template() -> &'static [u8] {
    static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let folder = new_folder();
            let file = folder.join("template.sqlite");
            prepare(&folder, &sqlite_address(&file)).await;
            let bytes = std::fs::read(&file).expect("the template can be read");
            std::fs::remove_dir_all(&folder).expect("the folder can be removed");
            bytes
        })
        .await
}

/// The same on a PostgreSQL server; it stays there for as long as the (throw-away) server does.
async fn postgres_template(server: &str) -> &'static str {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let name = format!("cxc_template_{}", Uuid::now_v7().simple());
            execute(server, &format!("CREATE DATABASE {name}")).await;
            let folder = new_folder();
            prepare(&folder, &postgres_address(server, &name)).await;
            std::fs::remove_dir_all(&folder).expect("the folder can be removed");
            name
        })
        .await
}

async fn prepare(folder: &Path, url: &str) {
    let app = cli::start(settings(folder, url), Clock::shiftable())
        .await
        .expect("the server starts");
    cli::seed(&app, false)
        .await
        .expect("the reference data load");
    // Each server makes its own, sealed under a key of its own folder.
    app.db
        .execute_unprepared("DELETE FROM signing_key")
        .await
        .expect("the keys can be removed");
    app.db.close().await.expect("the connection closes");
}

fn new_folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cxc-template-{}", Uuid::now_v7().simple()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

fn sqlite_address(file: &Path) -> String {
    format!("sqlite://{}", file.display())
}

fn postgres_address(server: &str, name: &str) -> String {
    let (address, query) = server
        .split_once('?')
        .map_or((server, None), |(a, q)| (a, Some(q)));
    let base = address.rsplit_once('/').map_or(address, |(base, _)| base);
    query.map_or_else(
        || format!("{base}/{name}"),
        |q| format!("{base}/{name}?{q}"),
    )
}

async fn execute(server: &str, sql: &str) {
    let db = Database::connect(server)
        .await
        .expect("the PostgreSQL server answers");
    db.execute_unprepared(sql)
        .await
        .expect("the server carries it out");
    db.close().await.expect("the connection closes");
}
