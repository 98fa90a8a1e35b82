//! A database of its own for each test.

use sea_orm::{ConnectionTrait, Database};
use uuid::Uuid;

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

    /// Makes the database and returns its address.
    pub async fn url(&self, folder: &std::path::Path) -> String {
        match self {
            Self::Sqlite => format!("sqlite://{}", folder.join("test.sqlite").display()),
            Self::Postgres { server, name } => {
                execute(server, &format!("CREATE DATABASE {name}")).await;
                let (address, query) = server
                    .split_once('?')
                    .map_or((server.as_str(), None), |(a, q)| (a, Some(q)));
                let base = address.rsplit_once('/').map_or(address, |(base, _)| base);
                query.map_or_else(
                    || format!("{base}/{name}"),
                    |q| format!("{base}/{name}?{q}"),
                )
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

async fn execute(server: &str, sql: &str) {
    let db = Database::connect(server)
        .await
        .expect("the PostgreSQL server answers");
    db.execute_unprepared(sql)
        .await
        .expect("the server carries it out");
    db.close().await.expect("the connection closes");
}
