//! Proposals that a rule refuses, and those that are only tried.

use clusterxchange_tests::{complete_form, on_each_database};
use serde_json::json;

#[actix_web::test]
async fn each_rule_about_a_pair_refuses_with_its_receipt() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let neighbour = server.accepted_host("Neighbour", "ES", &mut blue).await;
        let waiting = server
            .submitted(complete_form("Waiting", "FR", &["host"]))
            .await;
        let mut ana = server
            .accepted(
                complete_form("Ana Co", "ES", &["visitor", "host"]),
                &mut blue,
            )
            .await;
        for (body, rules) in [
            (
                ana.proposal_to(&neighbour, "visitor", "physical"),
                vec!["different-countries"],
            ),
            (
                ana.proposal_to(&waiting, "visitor", "physical"),
                vec!["accepted-in-role"],
            ),
            (
                ana.proposal_to(&host, "host", "physical"),
                vec!["accepted-in-role"],
            ),
            (
                ana.proposal_to(&ana, "visitor", "physical"),
                vec!["two-organisations", "different-countries"],
            ),
        ] {
            let answer = ana.person.post("/api/v1/proposals", body).await;
            assert_eq!(answer.refused_by(), rules);
        }
        ana.proposes(&host, "visitor", "physical").await;
        let again = ana.proposal_to(&host, "visitor", "virtual");
        let again = ana.person.post("/api/v1/proposals", again).await;
        assert_eq!(again.refused_by(), ["one-open-proposal"]);
        let mut dates = ana.proposal_to(&host, "visitor", "physical");
        dates["starts_on"] = json!("2027-05-10");
        dates["ends_on"] = json!("2027-05-03");
        let problem = ana
            .person
            .post("/api/v1/proposals", dates)
            .await
            .expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/ends_on");
        let mut unknown = ana.proposal_to(&host, "visitor", "physical");
        unknown["counterpart_id"] = json!(uuid::Uuid::now_v7());
        ana.person
            .post("/api/v1/proposals", unknown)
            .await
            .expect(422);
    })
    .await;
}

#[actix_web::test]
async fn nobody_proposes_in_the_name_of_others() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let mut eve = server.accepted_visitor("Eve Co", "FR", &mut blue).await;
        let body = ana.proposal_to(&host, "visitor", "physical");
        eve.person
            .post("/api/v1/proposals", body.clone())
            .await
            .expect(404);
        blue.officer
            .post("/api/v1/proposals", body)
            .await
            .expect(404);
    })
    .await;
}

#[actix_web::test]
async fn five_proposals_are_open_at_most_sent_and_received_together() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let mut first = None;
        for number in 1..=5 {
            let mut host = server
                .accepted_host(&format!("Host {number}"), "PT", &mut blue)
                .await;
            first = Some(if number == 5 {
                host.proposes(&ana, "host", "physical").await
            } else {
                ana.proposes(&host, "visitor", "physical").await
            });
        }
        let mut sixth = server.accepted_host("Host 6", "PT", &mut blue).await;
        let body = ana.proposal_to(&sixth, "visitor", "physical");
        let refused = ana.person.post("/api/v1/proposals", body.clone()).await;
        assert_eq!(refused.refused_by(), ["open-proposals"]);
        // Neither can the other side propose, and it sees why.
        let theirs = sixth.proposal_to(&ana, "host", "physical");
        let refused = sixth.person.post("/api/v1/proposals", theirs).await;
        assert_eq!(refused.refused_by(), ["open-proposals"]);
        let page = sixth
            .person
            .get("/api/v1/catalogue?as=host")
            .await
            .expect(200);
        assert_eq!(
            page["items"][0]["blocked"]["findings"][0]["rule"],
            "open-proposals"
        );
        let last = first.expect("a proposal");
        ana.person
            .act(&last.path, "decline", json!({"reason": "No time."}))
            .await
            .expect(200);
        ana.person.post("/api/v1/proposals", body).await.expect(201);
    })
    .await;
}

#[actix_web::test]
async fn a_dry_run_tells_the_decision_and_changes_nothing() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let body = ana.proposal_to(&host, "visitor", "physical");
        let tried = ana
            .person
            .post("/api/v1/proposals?dry_run=true", body)
            .await
            .expect(201);
        assert!(
            tried["receipt"]["findings"]
                .as_array()
                .is_some_and(|it| !it.is_empty())
        );
        assert_eq!(
            ana.person.get("/api/v1/proposals").await.expect(200)["items"],
            json!([])
        );
    })
    .await;
}
