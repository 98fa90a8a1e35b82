//! Proposals: sent, answered, taken back.

use clusterxchange_tests::on_each_database;
use serde_json::json;

use super::mails::mail_of;

#[actix_web::test]
async fn a_proposal_is_sent_read_by_both_and_accepted() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;

        let sent = ana.person.get(&proposal.path).await.expect(200);
        assert_eq!(sent["title"], "Ana Co visits Azulejo");
        assert_eq!(sent["direction"], "sent");
        assert_eq!(sent["standing"]["state"], "open");
        assert_eq!(sent["standing"]["waiting_on"][0]["party"], "host");
        let received = host.person.get(&proposal.path).await.expect(200);
        assert_eq!(received["direction"], "received");
        let actions: Vec<_> = received["standing"]["available_actions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|action| action["name"].as_str().unwrap())
            .collect();
        assert_eq!(actions, ["accept", "decline"]);
        let work = host.person.get("/api/v1/me/work").await.expect(200);
        assert_eq!(work["items"][0]["case_id"], proposal.id.as_str());
        let mails = server.mails().await;
        let mail = mail_of(
            &mails,
            "azulejo@example.org",
            "You have received a proposal",
        );
        assert!(mail.expect("a mail").contains("Shall we meet?"));

        let accepted = host.accepts(&proposal).await;
        assert_eq!(accepted["standing"]["state"], "accepted");
        assert!(
            accepted["receipt"]["findings"]
                .as_array()
                .is_some_and(|it| !it.is_empty())
        );
        let mails = server.mails().await;
        assert!(mail_of(&mails, "ana.co@example.org", "Proposal accepted").is_some());
        assert!(mail_of(&mails, "blue.officer@example.org", "Proposal accepted").is_some());
        host.person
            .act_on_newest(&proposal.path, "accept", json!({}))
            .await
            .refused_by();
    })
    .await;
}

#[actix_web::test]
async fn an_accepted_proposal_becomes_an_exchange_and_takes_the_visitors_place() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut other = server.accepted_host("Other", "FR", &mut blue).await;
        let third = server.accepted_host("Third", "FR", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let mut body = ana.proposal_to(&host, "visitor", "physical");
        body["starts_on"] = json!("2027-05-03");
        body["ends_on"] = json!("2027-05-07");
        let proposal = ana.sends(body).await;
        let second = other.proposes(&ana, "host", "physical").await;
        let accepted = host.accepts(&proposal).await;
        let exchange = accepted["exchange_id"].as_str().expect("an exchange");
        let path = format!("/api/v1/exchanges/{exchange}");
        let built = ana.person.get(&path).await.expect(200);
        assert_eq!(built["standing"]["state"], "building");
        assert_eq!(built["proposal_id"], proposal.id.as_str());
        let plan = &built["plan"]["entered"];
        assert_eq!(plan["starts_on"], "2027-05-03");
        assert_eq!(plan["ends_on"], "2027-05-07");

        // The place is taken now: no other proposal is sent or accepted.
        let body = ana.proposal_to(&third, "visitor", "physical");
        let refused = ana.person.post("/api/v1/proposals", body).await;
        assert_eq!(refused.refused_by(), ["visitor-once"]);
        let late = ana
            .person
            .act_on_newest(&second.path, "accept", json!({}))
            .await;
        assert_eq!(late.refused_by(), ["visitor-once"]);
        let seen = ana.person.get(&second.path).await.expect(200);
        let blocked = &seen["standing"]["blocked_actions"][0];
        assert_eq!(blocked["name"], "accept");
        let suggested = ana
            .person
            .get("/api/v1/suggestions?as=visitor")
            .await
            .expect(200);
        assert_eq!(suggested["items"], json!([]));
        let page = other
            .person
            .get("/api/v1/catalogue?as=host")
            .await
            .expect(200);
        assert_eq!(
            page["items"][0]["blocked"]["findings"][0]["rule"],
            "visitor-once"
        );
    })
    .await;
}

#[actix_web::test]
async fn who_leaves_the_scheme_leaves_no_open_proposal_behind() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;
        let mut host = host;
        host.act("withdraw", json!({"reason": "We move."}))
            .await
            .expect(200);
        let seen = ana.person.get(&proposal.path).await.expect(200);
        assert_eq!(seen["standing"]["state"], "withdrawn");
        assert_eq!(seen["ending"]["by"], "system");
        let mails = server.mails().await;
        assert!(mail_of(&mails, "ana.co@example.org", "no longer takes part").is_some());
    })
    .await;
}

#[actix_web::test]
async fn the_sender_reads_by_mail_why_a_proposal_was_declined() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;
        let reason = json!({"reason": "The kiln is being rebuilt."});
        host.person
            .act(&proposal.path, "decline", json!({}))
            .await
            .expect(400);
        let blank = host
            .person
            .act(&proposal.path, "decline", json!({"reason": "  "}))
            .await;
        assert_eq!(blank.refused_by(), ["reason-given"]);
        let declined = host
            .person
            .act(&proposal.path, "decline", reason)
            .await
            .expect(200);
        assert_eq!(declined["ending"]["by"], "host");
        let mails = server.mails().await;
        let mail = mail_of(&mails, "ana.co@example.org", "Proposal declined").expect("a mail");
        assert!(mail.contains("The kiln is being rebuilt."), "{mail}");
        // Nothing is left between the two: another proposal is possible.
        ana.proposes(&host, "visitor", "virtual").await;
    })
    .await;
}

#[actix_web::test]
async fn only_the_sender_takes_a_proposal_back() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = host.proposes(&ana, "host", "physical").await;
        let theirs = ana.person.act(&proposal.path, "withdraw", json!({})).await;
        assert_eq!(theirs.refused_by(), ["action-by"]);
        let own = host.person.act(&proposal.path, "accept", json!({})).await;
        assert_eq!(own.refused_by(), ["action-by"]);
        let gone = host
            .person
            .act_on_newest(&proposal.path, "withdraw", json!({}))
            .await
            .expect(200);
        assert_eq!(gone["standing"]["state"], "withdrawn");
        assert_eq!(gone["standing"]["waiting_on"], json!([]));
    })
    .await;
}
