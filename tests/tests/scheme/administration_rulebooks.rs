//! Rulebooks: proposed by one person, put in force by another.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{Person, on_each_database};
use reqwest::Method;
use serde_json::{Value, json};

use super::ledger::ledger_verifies;

const PROPOSAL: &str = "/api/v1/rulebooks/proposed/open-2027.1";

async fn next_version(anyone: &mut Person) -> Value {
    let mut rulebook = anyone
        .get("/api/v1/rulebooks/open-2026.1")
        .await
        .expect(200);
    rulebook["version"] = json!("open-2027.1");
    rulebook["valid_from"] = json!("2030-01-01");
    rulebook["change_note"] = json!("A higher sampling rate.");
    rulebook["commitment"]["sampling"]["rate_percent"]["value"] = json!(20);
    rulebook
}

#[actix_web::test]
async fn a_rulebook_is_proposed_by_one_and_put_in_force_by_another() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let mut ben = server.staff("Ben", Role::SupportOffice).await;
        let rulebook = next_version(&mut ana).await;
        let proposal = ana.post("/api/v1/rulebooks", rulebook).await.expect(201);
        assert_eq!(proposal["state"], "proposed");
        assert_eq!(proposal["compared_with"], "open-2026.1");
        let paths: Vec<_> = proposal["changes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["path"].clone())
            .collect();
        assert!(
            paths.contains(&json!("commitment.sampling.rate_percent.value")),
            "{paths:?}"
        );
        let waiting = ben.get("/api/v1/rulebooks/proposed").await.expect(200);
        assert_eq!(waiting["items"][0]["version"], "open-2027.1");
        let news = ben.get("/api/v1/me/notifications").await.expect(200);
        assert_eq!(news["items"][0]["path"], "/admin/rulebooks/open-2027.1");
        assert_eq!(news["items"][0]["author"], "Ana");
        let own = ana.get("/api/v1/me/notifications").await.expect(200);
        assert_eq!(own["items"], json!([]));
        ana.get("/api/v1/rulebooks/open-2027.1").await.expect(404);

        assert_eq!(
            ana.act_on_newest(PROPOSAL, "put-in-force", json!({}))
                .await
                .refused_by(),
            ["four-eyes"]
        );
        ben.act_on_newest(PROPOSAL, "put-in-force?dry_run=true", json!({}))
            .await
            .expect(200);
        let done = ben
            .act_on_newest(PROPOSAL, "put-in-force", json!({}))
            .await
            .expect(200);
        assert_eq!(done["state"], "in_force");
        assert_eq!(done["receipt"]["findings"][0]["rule"], "four-eyes");

        let then = ana
            .get("/api/v1/rulebooks/current?on=2030-01-01")
            .await
            .expect(200);
        assert_eq!(then["version"], "open-2027.1");
        let now = ana.get("/api/v1/rulebooks/current").await.expect(200);
        assert_eq!(now["version"], "open-2026.1");
        ben.act_on_newest(PROPOSAL, "put-in-force", json!({}))
            .await
            .expect(409);
        assert_eq!(ledger_verifies(&server).await, 2);
    })
    .await;
}

#[actix_web::test]
async fn a_rulebook_whose_values_contradict_each_other_is_refused_with_the_place() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let good = next_version(&mut ana).await;
        for (pointer, value, status, place) in [
            (
                "/matching/weights/sector",
                json!(31),
                422,
                "/matching/weights",
            ),
            ("/valid_to", json!("2029-01-01"), 422, "/valid_to"),
            ("/version", json!("current"), 422, "/version"),
            ("/version", json!("Open 2027"), 422, "/version"),
            (
                "/stay/physical/max_months/value",
                json!("one"),
                400,
                "/stay/physical/max_months/value",
            ),
            ("/surprise", json!(1), 400, "/surprise"),
        ] {
            let mut wrong = good.clone();
            let (parent, last) = pointer.rsplit_once('/').unwrap();
            wrong.pointer_mut(parent).unwrap()[last] = value;
            let problem = ana.post("/api/v1/rulebooks", wrong).await.expect(status);
            assert_eq!(problem["errors"][0]["pointer"], place, "{problem:#}");
        }
        let mut known = good;
        known["version"] = json!("open-2026.1");
        ana.post("/api/v1/rulebooks", known).await.expect(409);
    })
    .await;
}

#[actix_web::test]
async fn a_rulebook_does_not_begin_in_the_past_and_a_proposal_can_be_withdrawn() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let mut ben = server.staff("Ben", Role::SupportOffice).await;
        let mut late = next_version(&mut ana).await;
        late["valid_from"] = json!("2026-01-01");
        ana.post("/api/v1/rulebooks", late).await.expect(201);
        let refused = ben.act_on_newest(PROPOSAL, "put-in-force", json!({})).await;
        assert_eq!(refused.refused_by(), ["rulebook-not-backdated"]);
        ben.send(Method::POST, &format!("{PROPOSAL}/put-in-force"), None, &[])
            .await
            .expect(428);
        let stale = [("if-match", "\"7\"")];
        ben.send(
            Method::POST,
            &format!("{PROPOSAL}/put-in-force"),
            None,
            &stale,
        )
        .await
        .expect(412);
        ben.delete(PROPOSAL).await.expect(204);
        ben.get(PROPOSAL).await.expect(404);
        assert_eq!(ledger_verifies(&server).await, 2);
    })
    .await;
}

#[actix_web::test]
async fn rulebooks_and_people_are_for_the_support_office_alone() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let rulebook = next_version(&mut ana).await;
        let mut stranger = server.stranger();
        let mut others = [
            server.staff("Carla", Role::Commission).await,
            server
                .staff("Olaf", Role::Partnership("blues".into()))
                .await,
            server.new_person("Peter").await,
        ];
        stranger
            .post("/api/v1/rulebooks", rulebook.clone())
            .await
            .expect(401);
        stranger.get("/api/v1/people").await.expect(401);
        for other in &mut others {
            other
                .post("/api/v1/rulebooks", rulebook.clone())
                .await
                .expect(403);
            other.get("/api/v1/rulebooks/proposed").await.expect(403);
            other.get("/api/v1/people").await.expect(403);
            other
                .post(
                    "/api/v1/clusters",
                    json!({"id": "x", "name": "X", "country": "PT", "eccp_profile": true}),
                )
                .await
                .expect(403);
            other
                .post(
                    "/api/v1/partnerships",
                    json!({"id": "x", "name": "X", "phase": "open"}),
                )
                .await
                .expect(403);
        }
    })
    .await;
}
