//! Registrations: what is refused besides the rules, which `refusals_registration` goes through.

use clusterxchange_domain::receipt::Counterfactual;
use clusterxchange_tests::{Answer, Applicant, complete_form, on_each_database};
use reqwest::Method;
use serde_json::{Value, json};

/// Submits to see what would happen; nothing changes.
async fn submit(applicant: &mut Applicant) -> Answer {
    applicant.act("submit?dry_run=true", json!({})).await
}

fn obstacles(problem: &Value) -> Vec<Value> {
    let findings = problem["receipt"]["findings"].as_array().unwrap();
    findings
        .iter()
        .filter(|finding| finding["verdict"] == "fails")
        .cloned()
        .collect()
}

#[actix_web::test]
async fn a_corrected_form_is_really_accepted() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
        form["organisation"]["staff"] = json!(250);
        let mut ana = server.draft(form.clone()).await;
        let refused = ana.act("submit", json!({})).await.expect(409);
        for finding in obstacles(&refused) {
            let change = finding["counterfactual"].clone();
            let change: Counterfactual = serde_json::from_value(change).unwrap();
            assert!(change.apply(&mut form));
        }
        assert_eq!(form["organisation"]["staff"], 249);
        ana.save(form).await.expect(200);
        ana.act("submit", json!({})).await.expect(200);
        blue.act(&ana, "accept", json!({})).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn a_listed_cluster_has_the_profile_that_the_list_says() {
    on_each_database(async |server| {
        server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
        form["memberships"] =
            json!([{"kind": "business_network", "cluster_id": "nanoprogress", "profiled": false}]);
        let mut ana = server.draft(form.clone()).await;
        submit(&mut ana).await.expect(200);
        form["memberships"] =
            json!([{"kind": "cluster", "cluster_id": "no-such-cluster", "profiled": true}]);
        ana.save(form).await.expect(200);
        assert_eq!(submit(&mut ana).await.refused_by(), ["cluster-membership"]);
    })
    .await;
}

#[actix_web::test]
async fn a_partnership_that_does_not_exist_is_named_by_its_place() {
    on_each_database(async |server| {
        let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
        let mut ana = server.draft(form.clone()).await;
        let refused = ana.act("submit", json!({})).await;
        assert_eq!(
            refused.refused_by(),
            ["partnership-chosen", "partnership-choice"]
        );
        form["partnership"] = json!({"choice": "manual", "partnership_id": "nobody"});
        ana.save(form).await.expect(200);
        let unknown = ana.act("submit", json!({})).await.expect(422);
        assert_eq!(
            unknown["errors"][0]["pointer"],
            "/partnership/partnership_id"
        );
    })
    .await;
}

#[actix_web::test]
async fn values_out_of_bounds_are_named_by_their_places() {
    on_each_database(async |server| {
        let mut ana = server
            .draft(complete_form("Ana Lda", "PT", &["visitor"]))
            .await;
        let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
        form["motivation"] = json!("m".repeat(4001));
        form["organisation"]["name"] = json!("a\u{0}b");
        let wrong = ana.save(form.clone()).await.expect(400);
        let pointers: Vec<_> = wrong["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| e["pointer"].clone())
            .collect();
        assert_eq!(pointers, ["/motivation", "/organisation/name"]);
        let wrong = ana
            .save(json!({"organisation": {"sort": "x"}}))
            .await
            .expect(400);
        assert_eq!(wrong["errors"][0]["pointer"], "/organisation/sort");
        let long = json!({"roles": ["host", "visitor", "host"]});
        ana.person
            .post("/api/v1/registrations", long)
            .await
            .expect(400);
    })
    .await;
}

#[actix_web::test]
async fn a_change_needs_the_newest_version_and_a_repeat_gets_the_first_answer() {
    on_each_database(async |server| {
        server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut ana = server
            .draft(complete_form("Ana Lda", "PT", &["visitor"]))
            .await;
        let path = ana.registration.clone();
        let tag = ana
            .person
            .get(&path)
            .await
            .header("etag")
            .unwrap()
            .to_owned();
        let submit = format!("{path}/submit");
        let none = ana.person.send(Method::POST, &submit, None, &[]).await;
        none.expect(428);
        let old = [("if-match", "\"1.0000000000000000\"")];
        ana.person
            .send(Method::POST, &submit, None, &old)
            .await
            .expect(412);
        ana.person
            .send(Method::PUT, &path, Some(json!({})), &old)
            .await
            .expect(412);
        ana.person
            .send(Method::PUT, &path, Some(json!({})), &[])
            .await
            .expect(428);
        let headers = [("if-match", tag.as_str()), ("idempotency-key", "first")];
        let first = ana.person.send(Method::POST, &submit, None, &headers).await;
        let again = ana.person.send(Method::POST, &submit, None, &headers).await;
        assert_eq!(first.header("etag"), again.header("etag"));
        assert_eq!(first.expect(200), again.expect(200));
        let headers = [("if-match", tag.as_str()), ("idempotency-key", "second")];
        ana.person
            .send(Method::POST, &submit, None, &headers)
            .await
            .expect(412);
    })
    .await;
}

#[actix_web::test]
async fn nobody_acts_on_a_seat_that_is_not_theirs() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut red = server
            .partnership("Red Partnership", "ES", &["water"])
            .await;
        let mut ana = server
            .submitted(complete_form("Ana Lda", "PT", &["visitor"]))
            .await;
        let mut bob = server.draft(complete_form("Bob SA", "ES", &["host"])).await;
        let path = ana.registration.clone();
        assert_eq!(
            ana.act("accept", json!({})).await.refused_by(),
            ["action-by"]
        );
        assert_eq!(
            ana.act("hold", json!({"fields": [], "message": "x"}))
                .await
                .refused_by(),
            ["action-by"]
        );
        let to = json!({"partnership_id": "red-partnership", "reason": "x"});
        assert_eq!(
            blue.act(&ana, "reassign", to).await.refused_by(),
            ["action-by"]
        );
        let nothing = blue
            .act(&ana, "hold", json!({"fields": [], "message": "x"}))
            .await;
        assert_eq!(nothing.refused_by(), ["hold-names-fields"]);
        let put = blue.officer.put(&path, json!({})).await;
        assert_eq!(put.refused_by(), ["action-in-state"]);
        for outsider in [&mut red.officer, &mut bob.person] {
            outsider.get(&path).await.expect(404);
            outsider
                .get(&format!("{path}/partnerships"))
                .await
                .expect(404);
            outsider.act(&path, "accept", json!({})).await.expect(404);
            outsider.put(&path, json!({})).await.expect(404);
        }
        server.stranger().get(&path).await.expect(401);
        let theirs = json!({"organisation_id": ana.organisation_id});
        let wrong = bob
            .person
            .post("/api/v1/registrations", theirs)
            .await
            .expect(422);
        assert_eq!(wrong["errors"][0]["pointer"], "/organisation_id");
        let ranking = ana
            .person
            .get(&format!("{path}/partnerships"))
            .await
            .expect(200);
        assert_eq!(ranking["ranking"][0]["id"], "blue-partnership");
        assert_eq!(ranking["ranking"].as_array().unwrap().len(), 2);
    })
    .await;
}
