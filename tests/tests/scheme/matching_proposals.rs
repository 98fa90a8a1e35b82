//! Proposals: sent, answered, taken back, expired, refused.

use clusterxchange_domain::workflow::Role;

use clusterxchange_tests::{TestServer, complete_form, on_each_database};
use serde_json::json;

fn mail_of<'a>(mails: &'a [String], to: &str, words: &str) -> Option<&'a String> {
    let to = format!("To: {to}");
    mails
        .iter()
        .find(|mail| mail.contains(&to) && mail.contains(words))
}

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
async fn a_proposal_is_reminded_of_after_seven_days_and_expires_after_fourteen() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;
        let reminders = async |server: &TestServer| {
            let mails = server.mails().await;
            let is_reminder = |mail: &&String| mail.contains("Reminder: Ana Co visits Azulejo");
            mails.iter().filter(is_reminder).count()
        };
        server.days_pass(6).await;
        assert_eq!(reminders(&server).await, 0);
        server.days_pass(2).await;
        assert_eq!(reminders(&server).await, 1);
        let mails = server.mails().await;
        assert!(mail_of(&mails, "azulejo@example.org", "Reminder: Ana Co").is_some());
        server.days_pass(5).await;
        ana.person.come_back().await;
        let open = ana.person.get(&proposal.path).await.expect(200);
        assert_eq!(open["standing"]["state"], "open");
        server.days_pass(2).await;
        ana.person.come_back().await;
        let expired = ana.person.get(&proposal.path).await.expect(200);
        assert_eq!(expired["standing"]["state"], "expired");
        assert_eq!(expired["ending"]["by"], "system");
        assert_eq!(reminders(&server).await, 1);
        let mails = server.mails().await;
        for both in ["ana.co@example.org", "azulejo@example.org"] {
            assert!(
                mail_of(&mails, both, "The state is now: Expired").is_some(),
                "{both}"
            );
        }
    })
    .await;
}

#[actix_web::test]
async fn an_answer_after_the_time_is_refused_even_before_the_tool_has_noticed() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;
        server.app.clock.shift(15 * 24 * 3600);
        host.person.come_back().await;
        let late = host
            .person
            .act_on_newest(&proposal.path, "accept", json!({}))
            .await;
        assert_eq!(late.refused_by(), ["proposal-answered-in-time"]);
    })
    .await;
}

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
