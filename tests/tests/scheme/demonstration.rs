//! The demonstration data: every state of every life cycle, made by real operations.

use std::collections::BTreeSet;

use clusterxchange_api::{demo, ledger};
use clusterxchange_domain::workflow::{Named, exchange, proposal, registration, visit};
use clusterxchange_tests::{Backend, TestServer};
use sea_orm::{ConnectionTrait, Statement};

/// The states in which some case of a table stands.
async fn states(server: &TestServer, table: &str) -> BTreeSet<String> {
    let db = &server.app.db;
    let question = format!("SELECT DISTINCT state FROM {table}");
    let question = Statement::from_string(db.get_database_backend(), question);
    let rows = db
        .query_all_raw(question)
        .await
        .expect("the table is there");
    rows.iter()
        .map(|row| row.try_get("", "state").expect("a text"))
        .collect()
}

fn all<N: Named>(states: &[N]) -> BTreeSet<String> {
    states.iter().map(|state| state.key().to_owned()).collect()
}

#[actix_web::test]
async fn the_demonstration_shows_every_state_and_its_ledger_verifies() {
    let server = TestServer::start(&Backend::Sqlite).await;
    let played = demo::load(&server.app).await.expect("it plays");
    assert!(played.is_some(), "the installation is new");
    for (table, expected) in [
        ("registration", all(registration::Stage::ALL)),
        ("proposal", all(proposal::Stage::ALL)),
        ("exchange", all(exchange::Stage::ALL)),
        ("visit_group", all(visit::Stage::ALL)),
    ] {
        assert_eq!(states(&server, table).await, expected, "{table}");
    }
    let report = ledger::verify(&server.app.db)
        .await
        .expect("it is readable");
    assert_eq!(report.flaws, Vec::<String>::new());
    assert_eq!(
        demo::load(&server.app).await.expect("it can be asked"),
        None
    );
}
