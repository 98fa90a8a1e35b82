//! Matching: each rule that refuses, provoked at the change that it guards.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::refusal::WayOut;
use clusterxchange_tests::{Answer, Applicant, complete_form, on_each_database};
use serde_json::json;

async fn proposal(from: &mut Applicant, to: &Applicant, own: &str, mode: &str) -> Answer {
    let body = from.proposal_to(to, own, mode);
    from.person
        .post("/api/v1/proposals?dry_run=true", body)
        .await
}

#[actix_web::test]
async fn no_pair_of_one_organisation_or_of_one_country() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let neighbour = server.accepted_host("Neighbour", "ES", &mut blue).await;
        let both = complete_form("Ana Co", "ES", &["visitor", "host"]);
        let mut ana = server.accepted(both, &mut blue).await;
        let alone = ana.clone();
        let refused = proposal(&mut ana, &alone, "visitor", "physical").await;
        refused
            .refused_for("two-organisations")
            .says_nothing_helps();
        let refused = proposal(&mut ana, &neighbour, "visitor", "physical").await;
        refused
            .refused_for("different-countries")
            .says_nothing_helps();
        let new = json!({
            "visitor_registration_id": ana.registration_id,
            "host_registration_id": neighbour.registration_id,
            "plan": {"mode": "physical"},
        });
        let refused = ana.person.post("/api/v1/exchanges", new).await;
        refused
            .refused_for("different-countries")
            .says_nothing_helps();
    })
    .await;
}

#[actix_web::test]
async fn a_counterpart_waits_for_its_acceptance() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut form = complete_form("Waiting", "FR", &["host"]);
        form["partnership"] = json!({"choice": "manual", "partnership_id": blue.id});
        let waiting = server.submitted(form).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let refused = proposal(&mut ana, &waiting, "visitor", "physical").await;
        let finding = refused.refused_for("accepted-in-role");
        assert!(finding.asks_to_act().contains("accepted"));
        blue.act(&waiting, "accept", json!({})).await.expect(200);
        proposal(&mut ana, &waiting, "visitor", "physical")
            .await
            .expect(201);
    })
    .await;
}

#[actix_web::test]
async fn a_second_virtual_exchange_is_turned_into_a_physical_one_and_after_that_nothing_helps() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.until("ready").await;
        let refused = exchange.open("physical").await;
        let finding = refused.refused_for("visitor-once");
        assert!(finding.asks_to_act().contains("ended or is cancelled"));
        exchange.until("completed").await;
        let new = json!({
            "visitor_registration_id": exchange.visitor.registration_id,
            "host_registration_id": exchange.host.registration_id,
            "plan": {"mode": "virtual"},
        });
        let refused = exchange.open("virtual").await;
        let finding = refused.refused_for("visitor-once");
        let mut turned = new.clone();
        finding.turns(&mut turned);
        assert_eq!(turned, refused.corrected(&new));
        assert_eq!(turned["plan"]["mode"], "physical");
        let person = exchange.person(Seat::Visitor);
        let opened = person.post("/api/v1/exchanges", turned).await.expect(201);
        exchange.path = format!("/api/v1/exchanges/{}", opened["id"].as_str().unwrap());
        exchange.monday = server.free_week();
        exchange.until("completed").await;
        for mode in ["physical", "virtual"] {
            let refused = exchange.open(mode).await;
            refused.refused_for("visitor-once").says_nothing_helps();
        }
        let host = exchange.host.clone();
        let refused = proposal(&mut exchange.visitor, &host, "visitor", "physical").await;
        refused.refused_for("visitor-once").says_nothing_helps();
    })
    .await;
}

#[actix_web::test]
async fn a_sixth_open_proposal_waits_for_an_answer_or_a_withdrawal() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let mut sent = Vec::new();
        for number in 1..=5 {
            let name = format!("Host {number}");
            let host = server.accepted_host(&name, "PT", &mut blue).await;
            sent.push(ana.proposes(&host, "visitor", "physical").await);
        }
        let sixth = server.accepted_host("Host 6", "PT", &mut blue).await;
        let refused = proposal(&mut ana, &sixth, "visitor", "physical").await;
        let finding = refused.refused_for("open-proposals");
        assert!(finding.asks_to_act().contains("withdrawn"));
        let withdrawn = ana
            .person
            .act_on_newest(&sent[0].path, "withdraw", json!({}))
            .await;
        withdrawn.expect(200);
        proposal(&mut ana, &sixth, "visitor", "physical")
            .await
            .expect(201);
    })
    .await;
}

#[actix_web::test]
async fn a_second_proposal_between_two_waits_for_the_end_of_the_first() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let first = ana.proposes(&host, "visitor", "physical").await;
        let refused = proposal(&mut host, &ana, "host", "physical").await;
        let finding = refused.refused_for("one-open-proposal");
        assert!(finding.asks_to_act().contains("answered"));
        let blank = host
            .person
            .act_on_newest(&first.path, "decline", json!({"reason": " "}));
        let finding = blank.await.refused_for("reason-given");
        assert!(finding.asks_to_act().contains("why"));
        let why = json!({"reason": "Not this year."});
        host.person
            .act_on_newest(&first.path, "decline", why)
            .await
            .expect(200);
        proposal(&mut host, &ana, "host", "physical")
            .await
            .expect(201);
    })
    .await;
}

#[actix_web::test]
async fn an_answer_after_its_time_comes_too_late_for_good() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let first = ana.proposes(&host, "visitor", "physical").await;
        let own = ana
            .person
            .act_on_newest(&first.path, "accept", json!({}))
            .await;
        own.refused_for("action-by").says_nothing_helps();
        server.app.clock.shift(15 * 24 * 3600);
        host.person.come_back().await;
        let late = host
            .person
            .act_on_newest(&first.path, "accept", json!({}))
            .await;
        late.refused_for("proposal-answered-in-time")
            .says_nothing_helps();
        server.days_pass(0).await;
        let over = host
            .person
            .act_on_newest(&first.path, "accept", json!({}))
            .await;
        over.refused_for("action-in-state").says_nothing_helps();
    })
    .await;
}

#[actix_web::test]
async fn an_offer_is_not_accepted_while_another_exchange_reserves_the_place() {
    on_each_database(async |server| {
        let mut exchange = server.people(Setting::default()).await;
        let mut other = server
            .accepted_host("Second Host", "FR", &mut exchange.host_partnership)
            .await;
        let offer = other.proposes(&exchange.visitor, "host", "virtual").await;
        exchange.open("virtual").await.expect(201);
        exchange.until("ready").await;
        let visitor = exchange.person(Seat::Visitor);
        let refused = visitor
            .act_on_newest(&offer.path, "accept", json!({}))
            .await;
        let finding = refused.refused_for("visitor-once");
        assert!(finding.asks_to_act().contains("cancelled"));
        let body = other.proposal_to(&exchange.visitor, "host", "virtual");
        let refused = other
            .person
            .post("/api/v1/proposals?dry_run=true", body)
            .await;
        refused.refused_for("visitor-once");
    })
    .await;
}
