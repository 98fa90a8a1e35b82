//! Who finds a proposal, in which list, and who reads its thread.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::on_each_database;
use serde_json::json;

use super::mails::mail_of;

#[actix_web::test]
async fn an_outsider_finds_nothing_and_an_officer_of_a_side_reads() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut red = server.partnership("Red", "BE", &["textile"]).await;
        let host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let mut eve = server.accepted_visitor("Eve Co", "FR", &mut red).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;
        for outsider in [&mut eve.person, &mut red.officer] {
            outsider.get(&proposal.path).await.expect(404);
            let list = outsider.get("/api/v1/proposals").await.expect(200);
            assert_eq!(list["items"], json!([]));
            let thread = format!("/api/v1/cases/proposal/{}/messages", proposal.id);
            outsider.get(&thread).await.expect(404);
            outsider
                .post(&thread, json!({"text": "Hello"}))
                .await
                .expect(404);
            let tag = [("if-match", "\"1\"")];
            let accept = format!("{}/accept", proposal.path);
            outsider
                .send("POST".parse().unwrap(), &accept, None, &tag)
                .await
                .expect(404);
        }
        let seen = blue.officer.get(&proposal.path).await.expect(200);
        assert_eq!(seen["direction"], "observed");
        assert_eq!(seen["standing"]["available_actions"], json!([]));
        let mut helper = server.staff("Help Desk", Role::SupportOffice).await;
        helper.get(&proposal.path).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn proposals_are_listed_by_direction_and_state() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut other = server.accepted_host("Other", "FR", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let first = ana.proposes(&host, "visitor", "physical").await;
        let second = other.proposes(&ana, "host", "virtual").await;
        host.person
            .act_on_newest(&first.path, "decline", json!({"reason": "Full."}))
            .await
            .expect(200);
        for (filter, found) in [
            ("", vec![&second.id, &first.id]),
            ("?direction=sent", vec![&first.id]),
            ("?direction=received", vec![&second.id]),
            ("?direction=observed", vec![]),
            ("?state=declined", vec![&first.id]),
            ("?state=open&direction=sent", vec![]),
        ] {
            let page = ana
                .person
                .get(&format!("/api/v1/proposals{filter}"))
                .await
                .expect(200);
            let ids: Vec<_> = page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| it["id"].as_str().unwrap())
                .collect();
            assert_eq!(ids, found, "{filter}");
        }
        let page = ana
            .person
            .get("/api/v1/proposals?limit=1")
            .await
            .expect(200);
        let next = format!(
            "/api/v1/proposals?limit=1&cursor={}",
            page["next"].as_str().unwrap()
        );
        let page = ana.person.get(&next).await.expect(200);
        assert_eq!(page["items"][0]["id"], first.id.as_str());
        let page = blue
            .officer
            .get("/api/v1/proposals?direction=observed")
            .await
            .expect(200);
        assert_eq!(page["items"].as_array().unwrap().len(), 2);
        ana.person
            .get("/api/v1/proposals?state=lost")
            .await
            .expect(400);
    })
    .await;
}

#[actix_web::test]
async fn the_thread_of_a_proposal_is_read_by_its_parties_and_sent_by_mail() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;
        let thread = format!("/api/v1/cases/proposal/{}/messages", proposal.id);
        host.person
            .post(&thread, json!({"text": "Would May suit you?"}))
            .await
            .expect(201);
        let answer = ana
            .person
            .post(&thread, json!({"text": "It would."}))
            .await
            .expect(201);
        assert_eq!(answer["party"], "visitor");
        let page = ana.person.get(&thread).await.expect(200);
        let texts: Vec<_> = page["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| {
                (
                    it["text"].as_str().unwrap(),
                    it["is_own"].as_bool().unwrap(),
                    it["author"].as_str().unwrap(),
                )
            })
            .collect();
        assert_eq!(
            texts,
            [
                ("Would May suit you?", false, "Azulejo"),
                ("It would.", true, "Ana Co")
            ]
        );
        let mails = server.mails().await;
        let mail = mail_of(&mails, "ana.co@example.org", "New message").expect("a mail");
        assert!(mail.contains("Would May suit you?"), "{mail}");
        assert!(mail_of(&mails, "azulejo@example.org", "It would.").is_some());
        assert!(mail_of(&mails, "blue.officer@example.org", "New message").is_none());
        ana.person
            .post(&thread, json!({"text": ""}))
            .await
            .expect(400);
        ana.person
            .get("/api/v1/cases/journey/00000000-0000-7000-8000-000000000000/messages")
            .await
            .expect(400);
    })
    .await;
}
