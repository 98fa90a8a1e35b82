//! The retention: what is erased when its time is over, and who runs it.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{complete_form, on_each_database};
use serde_json::json;

use super::ledger::ledger_verifies;

#[actix_web::test]
async fn registrations_that_never_led_to_an_exchange_are_erased_when_their_time_is_over() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "PT", &["water"]).await;
        let old = server.accepted_visitor("Old Ltd", "FR", &mut blue).await;
        server.app.clock.shift(380 * 24 * 3600);
        let new = server
            .draft(complete_form("New Ltd", "FR", &["visitor"]))
            .await;
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let foreseen = ana
            .post("/api/v1/retention/runs?dry_run=true", json!({}))
            .await
            .expect(200);
        assert_eq!(foreseen["registrations"], 1);
        let done = ana
            .post("/api/v1/retention/runs", json!({}))
            .await
            .expect(200);
        assert_eq!(done["registrations"], 1);
        assert_eq!(done["is_complete"], true);
        let again = ana
            .post("/api/v1/retention/runs", json!({}))
            .await
            .expect(200);
        assert_eq!(again["registrations"], 0);
        let mut old_person = old.person.clone();
        old_person
            .sign_in("old.ltd@example.org", "correct horse battery")
            .await;
        old_person.get(&old.registration).await.expect(404);
        new.person.clone().get(&new.registration).await.expect(200);
        ledger_verifies(&server).await;
    })
    .await;
}

#[actix_web::test]
async fn only_the_support_office_runs_the_retention() {
    on_each_database(async |server| {
        let mut officer = server
            .staff("Olaf", Role::Partnership("blues".into()))
            .await;
        officer
            .post("/api/v1/retention/runs", json!({}))
            .await
            .expect(403);
        server
            .stranger()
            .post("/api/v1/retention/runs", json!({}))
            .await
            .expect(401);
    })
    .await;
}
