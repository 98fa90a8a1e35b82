//! Administration: rulebooks by two people, Partnerships, people and roles, the Support Office.

use clusterxchange_api::ledger;
use clusterxchange_api::reference::partnership;
use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{Person, TestServer, complete_form, on_each_database};
use reqwest::Method;
use serde_json::{Value, json};

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

async fn ledger_verifies(server: &TestServer) -> usize {
    let report = ledger::verify(&server.app.db).await.unwrap();
    assert_eq!(report.flaws, Vec::<String>::new());
    report.events
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

#[actix_web::test]
async fn a_role_acts_at_once_when_it_is_given_and_when_it_is_taken_away() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let mut peter = server.new_person("Peter").await;
        let found = ana.get("/api/v1/people?text=PETER").await.expect(200);
        assert_eq!(found["items"].as_array().unwrap().len(), 1);
        let path = format!(
            "/api/v1/people/{}",
            found["items"][0]["id"].as_str().unwrap()
        );
        let officer = json!({"role": "partnership_officer", "partnership_id": "blues"});
        peter
            .get("/api/v1/insight/partnerships/blues")
            .await
            .expect(404);
        let person = ana
            .act_on_newest(&path, "roles", officer.clone())
            .await
            .expect(200);
        peter
            .get("/api/v1/insight/partnerships/blues")
            .await
            .expect(200);
        ana.act_on_newest(&path, "roles", officer).await.expect(409);
        let unknown = json!({"role": "partnership_officer", "partnership_id": "nobody"});
        ana.act_on_newest(&path, "roles", unknown).await.expect(422);
        let officers = ana
            .get("/api/v1/people?role=partnership&partnership_id=blues")
            .await
            .expect(200);
        assert_eq!(officers["items"].as_array().unwrap().len(), 1);

        let role = format!(
            "{path}/roles/{}",
            person["roles"][0]["id"].as_str().unwrap()
        );
        let tag = ana.get(&path).await.header("etag").unwrap().to_owned();
        ana.send(Method::DELETE, &role, None, &[]).await.expect(428);
        let person = ana
            .send(Method::DELETE, &role, None, &[("if-match", &tag)])
            .await
            .expect(200);
        assert_eq!(person["roles"], json!([]));
        peter
            .get("/api/v1/insight/partnerships/blues")
            .await
            .expect(404);
        assert_eq!(ledger_verifies(&server).await, 2);
    })
    .await;
}

#[actix_web::test]
async fn the_last_member_of_the_support_office_stays() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let page = ana
            .get("/api/v1/people?role=support_office")
            .await
            .expect(200);
        let own = page["items"][0].clone();
        let path = format!("/api/v1/people/{}", own["id"].as_str().unwrap());
        let role = format!("{path}/roles/{}", own["roles"][0]["id"].as_str().unwrap());
        let tag = ana.get(&path).await.header("etag").unwrap().to_owned();
        let refused = ana
            .send(Method::DELETE, &role, None, &[("if-match", &tag)])
            .await;
        assert_eq!(refused.refused_by(), ["last-support-office-member"]);
        server.staff("Ben", Role::SupportOffice).await;
        ana.send(Method::DELETE, &role, None, &[("if-match", &tag)])
            .await
            .expect(200);
        ana.get("/api/v1/people").await.expect(403);
    })
    .await;
}

#[actix_web::test]
async fn everyone_learns_how_and_when_to_reach_the_support_office() {
    on_each_database(async |server| {
        let office = server
            .stranger()
            .get("/api/v1/support-office")
            .await
            .expect(200);
        assert_eq!(office["hours"], "10:00-14:00");
        assert_eq!(office["country"], "PT");
        let opening = &office["opening"];
        assert_eq!(
            opening["is_open"].as_bool().unwrap(),
            opening["opens_at"].is_null()
        );
    })
    .await;
}

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
