//! The ledger, as several tests look at it in the end.

use clusterxchange_api::ledger;
use clusterxchange_tests::TestServer;

/// Fails if a chain is broken; returns how many events there are.
pub async fn ledger_verifies(server: &TestServer) -> usize {
    let report = ledger::verify(&server.app.db).await.unwrap();
    assert_eq!(report.flaws, Vec::<String>::new());
    report.events
}
