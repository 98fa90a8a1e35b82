//! Partnerships and their cluster organisations, as the Support Office and the officers keep them.

use clusterxchange_api::reference::partnership;
use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{Person, TestServer, on_each_database};
use serde_json::{Value, json};

use super::ledger::ledger_verifies;

async fn green_valley(server: &TestServer, ana: &mut Person) -> Value {
    let cluster = json!({"id": "green-cluster", "name": "Green Cluster", "country": "PT", "eccp_profile": true});
    ana.post("/api/v1/clusters", cluster).await.expect(201);
    let new = json!({
        "id": "green-valley", "name": "Green Valley", "phase": "open",
        "profile": {"sectors": ["water"], "countries": ["PT"], "target": 50},
        "members": [{"cluster_id": "green-cluster", "role": "coordinator"}]
    });
    let made = ana.post("/api/v1/partnerships", new).await.expect(201);
    let candidates = partnership::candidates(&server.app.db).await.unwrap();
    assert_eq!(candidates.len(), 1);
    assert_eq!(candidates[0].members[0].id.as_str(), "green-cluster");
    made
}

fn as_update(details: &Value) -> Value {
    let members: Vec<_> = details["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| json!({"cluster_id": it["cluster_id"], "role": it["role"]}))
        .collect();
    json!({
        "name": details["name"],
        "is_historical": details["is_historical"],
        "profile": details["profile"],
        "members": members
    })
}

#[actix_web::test]
async fn officers_look_after_contact_minimum_and_target_and_the_support_office_after_all() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let made = green_valley(&server, &mut ana).await;
        let mut olaf = server
            .staff("Olaf", Role::Partnership("green-valley".into()))
            .await;
        let path = "/api/v1/partnerships/green-valley";
        let mut update = as_update(&made);
        update["profile"]["phone"] = json!("+351 1 234");
        update["profile"]["opening_hours"] = json!("09:00-12:00 14:00-17:00");
        update["profile"]["time_zone"] = json!("Europe/Lisbon");
        update["profile"]["leaflet"] = json!("https://green-valley.example/leaflet.pdf");
        update["profile"]["min_days"] = json!(5);
        update["profile"]["target"] = json!(60);
        let done = olaf.put(path, update.clone()).await.expect(200);
        assert_eq!(done["profile"]["min_days"], 5);

        let mut too_much = update.clone();
        too_much["name"] = json!("Greener Valley");
        too_much["profile"]["sectors"] = json!(["water", "energy"]);
        let refused = olaf.put(path, too_much.clone()).await;
        let change = refused.body["receipt"]["findings"][0]["counterfactual"]["changes"].clone();
        assert_eq!(refused.refused_by(), ["partnership-own-fields"]);
        assert_eq!(
            change[0],
            json!({"pointer": "/name", "value": "Green Valley"})
        );
        ana.get(path).await.expect(200);
        ana.put(path, too_much).await.expect(200);
        olaf.put(path, update.clone()).await.expect(412);

        let mut eve = server.staff("Eve", Role::Partnership("blues".into())).await;
        eve.put(path, update.clone()).await.expect(403);
        server.stranger().put(path, update).await.expect(401);
        ledger_verifies(&server).await;
    })
    .await;
}

#[actix_web::test]
async fn the_support_office_corrects_a_cluster_organisation_that_nobody_else_changed_meanwhile() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        green_valley(&server, &mut ana).await;
        let path = "/api/v1/clusters/green-cluster";
        let right = json!({
            "name": "Green Cluster of the North", "country": "PT", "region": "PT-11",
            "aliases": ["Green"], "eccp_profile": false,
        });
        let mut otto = server.staff("Otto", Role::SupportOffice).await;
        ana.get(path).await.expect(200);
        otto.get(path).await.expect(200);
        let done = ana.put(path, right.clone()).await.expect(200);
        assert_eq!(done["region"], "PT-11");
        otto.put(path, right.clone()).await.expect(412);
        let found = ana.get("/api/v1/clusters?prefix=green+cluster+of").await;
        assert_eq!(found.expect(200)["items"][0], done);

        ana.get(path).await.expect(200);
        let mut wrong = right.clone();
        wrong["country"] = json!("US");
        let problem = ana.put(path, wrong).await.expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/country");
        ana.put("/api/v1/clusters/nobody", right).await.expect(404);
        ledger_verifies(&server).await;
    })
    .await;
}

#[actix_web::test]
async fn a_partnership_names_only_what_exists() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let made = green_valley(&server, &mut ana).await;
        let good = as_update(&made);
        let path = "/api/v1/partnerships/green-valley";
        for (pointer, value, place) in [
            (
                "/profile/sectors",
                json!(["witchcraft"]),
                "/profile/sectors/0",
            ),
            (
                "/profile/countries",
                json!(["PT", "US"]),
                "/profile/countries/1",
            ),
            (
                "/profile/opening_hours",
                json!("from nine to five"),
                "/profile/opening_hours",
            ),
            (
                "/profile/time_zone",
                json!("Mars/Olympus"),
                "/profile/time_zone",
            ),
            (
                "/members",
                json!([{"cluster_id": "nobody", "role": "member"}]),
                "/members/0/cluster_id",
            ),
        ] {
            let mut wrong = good.clone();
            *wrong.pointer_mut(pointer).unwrap() = value;
            let problem = ana.put(path, wrong).await.expect(422);
            assert_eq!(problem["errors"][0]["pointer"], place, "{problem:#}");
        }
        for (pointer, value) in [
            ("/profile/phone", "abc"),
            ("/profile/web", "ftp://green-valley.example"),
            ("/profile/leaflet", "javascript:alert(1)"),
        ] {
            let mut wrong = good.clone();
            *wrong.pointer_mut(pointer).unwrap() = json!(value);
            let problem = ana.put(path, wrong).await.expect(400);
            assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem:#}");
        }
        let again = json!({"id": "green-valley", "name": "Again", "phase": "open"});
        ana.post("/api/v1/partnerships", again).await.expect(409);
    })
    .await;
}
