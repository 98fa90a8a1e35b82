//! The alumni network: opt-in after a completed exchange, a directory for its members, and out again.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::{Value, json};

fn wish(organisation: &str, shows_contact: bool) -> Value {
    json!({
        "organisation_id": organisation,
        "story": "We still write to each other.",
        "shows_contact": shows_contact,
    })
}

#[actix_web::test]
async fn whoever_completed_an_exchange_joins_is_found_as_it_wishes_and_leaves() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let (visitor, host) = (
            exchange.visitor.organisation_id.clone(),
            exchange.host.organisation_id.clone(),
        );
        exchange.until("completed").await;
        let person = exchange.person(Seat::Visitor);
        person.get("/api/v1/alumni").await.expect(403);
        person.get("/api/v1/alumni/me").await.expect(204);
        let own = person
            .post("/api/v1/alumni", wish(&visitor, true))
            .await
            .expect(201);
        assert_eq!(
            own["receipt"]["findings"][0]["rule"],
            "alumni-after-exchange"
        );
        assert_eq!(own["shown"]["roles"], json!(["visitor"]));
        person
            .post("/api/v1/alumni", wish(&visitor, true))
            .await
            .expect(409);
        let person = exchange.person(Seat::Host);
        person
            .post("/api/v1/alumni", wish(&visitor, false))
            .await
            .expect(422);
        person
            .post("/api/v1/alumni", wish(&host, false))
            .await
            .expect(201);

        let list = exchange
            .person(Seat::Host)
            .get("/api/v1/alumni")
            .await
            .expect(200);
        let names: Vec<_> = list["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| &it["name"])
            .collect();
        assert_eq!(names, ["Hugo Host", "Vera Visitor"]);
        assert_eq!(list["items"][0]["email"], Value::Null);
        assert_eq!(list["items"][1]["email"], "vera.visitor@example.org");
        assert_eq!(list["items"][1]["partnership"], "Blue Partnership");
        for (query, found) in [
            ("country=PT", 1),
            ("country=FR", 0),
            ("partnership=green-partnership", 1),
            ("sector=textile", 2),
            ("limit=1", 1),
        ] {
            let path = format!("/api/v1/alumni?{query}");
            let list = exchange.person(Seat::Host).get(&path).await.expect(200);
            assert_eq!(list["items"].as_array().unwrap().len(), found, "{query}");
        }

        let person = exchange.person(Seat::Visitor);
        person.get("/api/v1/alumni/me").await.expect(200);
        let silent = json!({"story": "", "shows_contact": false});
        let changed = person
            .put("/api/v1/alumni/me", silent.clone())
            .await
            .expect(200);
        assert_eq!(changed["shown"]["email"], Value::Null);
        let old = [("if-match", "\"1.0000000000000000\"")];
        let late = person
            .send(
                "PUT".parse().unwrap(),
                "/api/v1/alumni/me",
                Some(silent),
                &old,
            )
            .await;
        late.expect(412);
        person.delete("/api/v1/alumni/me").await.expect(204);
        person.get("/api/v1/alumni").await.expect(403);
        let list = exchange
            .person(Seat::Host)
            .get("/api/v1/alumni")
            .await
            .expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
    })
    .await;
}

#[actix_web::test]
async fn nobody_joins_before_an_exchange_is_completed() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.until("awaiting_feedback").await;
        let organisation = exchange.visitor.organisation_id.clone();
        let person = exchange.person(Seat::Visitor);
        let early = person
            .post("/api/v1/alumni", wish(&organisation, true))
            .await;
        assert_eq!(early.refused_by(), ["alumni-after-exchange"]);
        exchange.until("completed").await;
        let person = exchange.person(Seat::Visitor);
        person
            .post("/api/v1/alumni", wish(&organisation, true))
            .await
            .expect(201);
        server.stranger().get("/api/v1/alumni").await.expect(401);
    })
    .await;
}
