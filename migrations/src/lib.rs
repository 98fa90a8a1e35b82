//! The database schema, the same for SQLite and PostgreSQL.
//!
//! One file per migration, named by date, counter and what it does; their order in [`Migrator`] is
//! their sorted order. A migration that has been released is never edited again.

mod columns;
mod m20261122_000001_create_identity;
mod m20261122_000002_create_ledger;
mod m20261122_000003_create_outbox;
mod m20261122_000004_create_reference;
mod m20261122_000005_create_registration;
mod m20261122_000006_create_matching;
mod m20261122_000007_create_building;
mod m20261122_000021_create_help;
mod m20261122_000031_create_visits;
mod m20261122_000032_create_afterwards;
mod m20261122_000041_version_clusters;
mod m20261129_000001_say_news_in_parts;
mod m20261129_000002_keep_when_tasks_begin;

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

/// The towns of the participating countries: first content of the table `town` (comma-separated
/// values; too many to ship to a browser, so they live here and not with the rules).
pub const TOWNS: &str = include_str!("../data/towns.csv");

/// Brings a database to the newest schema.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_create_identity::Migration),
            Box::new(m20261122_000002_create_ledger::Migration),
            Box::new(m20261122_000003_create_outbox::Migration),
            Box::new(m20261122_000004_create_reference::Migration),
            Box::new(m20261122_000005_create_registration::Migration),
            Box::new(m20261122_000006_create_matching::Migration),
            Box::new(m20261122_000007_create_building::Migration),
            Box::new(m20261122_000021_create_help::Migration),
            Box::new(m20261122_000031_create_visits::Migration),
            Box::new(m20261122_000032_create_afterwards::Migration),
            Box::new(m20261122_000041_version_clusters::Migration),
            Box::new(m20261129_000001_say_news_in_parts::Migration),
            Box::new(m20261129_000002_keep_when_tasks_begin::Migration),
        ]
    }
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn migrations_run_in_the_order_of_their_names() {
        let names: Vec<_> = Migrator::migrations()
            .iter()
            .map(|m| m.name().to_owned())
            .collect();
        let mut sorted = names.clone();
        sorted.sort();
        assert_eq!(names, sorted);
    }
}
