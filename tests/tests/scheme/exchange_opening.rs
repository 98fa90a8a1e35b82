//! Opening an exchange: which pairs, by whom, and who finds it.

use clusterxchange_tests::exchange::{MADRID, Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::json;

#[actix_web::test]
async fn a_pair_from_one_country_or_with_oneself_is_refused() {
    on_each_database(async |server| {
        let national = Setting {
            host: MADRID,
            ..Setting::default()
        };
        let mut exchange = server.people(national).await;
        assert_eq!(
            exchange.open("physical").await.refused_by(),
            ["different-countries"]
        );
        exchange.host.registration_id = exchange.visitor.registration_id.clone();
        let refused = exchange.open("physical").await.refused_by();
        assert!(
            refused.contains(&"two-organisations".to_owned()),
            "{refused:?}"
        );
    })
    .await;
}

#[actix_web::test]
async fn only_one_of_the_two_opens_an_exchange() {
    on_each_database(async |server| {
        let mut exchange = server.people(Setting::default()).await;
        let new = json!({
            "visitor_registration_id": exchange.visitor.registration_id,
            "host_registration_id": exchange.host.registration_id,
            "plan": {"mode": "physical", "host_town_id": MADRID.1},
        });
        let officer = exchange.person(Seat::VisitorPartnership);
        officer
            .post("/api/v1/exchanges", new.clone())
            .await
            .expect(422);
        let host = exchange.person(Seat::Host);
        let problem = host.post("/api/v1/exchanges", new).await.expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/plan/host_town_id");
    })
    .await;
}

#[actix_web::test]
async fn only_its_parties_find_an_exchange_and_a_dry_run_changes_nothing() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let mut stranger = server.new_person("Stella Stranger").await;
        stranger.get(&exchange.path).await.expect(404);
        exchange.commission.get(&exchange.path).await.expect(404);
        let list = stranger.get("/api/v1/exchanges").await.expect(200);
        assert_eq!(list["items"], json!([]));
        exchange.until("awaiting_signatures").await;
        let document = exchange.document(Seat::Host).await;
        let password = "correct horse battery";
        let body = json!({"document": document, "password": password});
        let dry = exchange
            .act(Seat::Host, "sign?dry_run=true", body)
            .await
            .expect(200);
        assert_eq!(dry["receipt"]["findings"][0]["rule"], "document-as-shown");
        assert_eq!(
            exchange.read(Seat::Host).await["commitment"]["signatures"],
            json!([])
        );
        let mine = exchange
            .host
            .person
            .get("/api/v1/exchanges?state=awaiting_signatures&mode=physical&role=host")
            .await
            .expect(200);
        assert_eq!(mine["items"].as_array().unwrap().len(), 1);
        let none = exchange
            .host
            .person
            .get("/api/v1/exchanges?role=visitor")
            .await;
        assert_eq!(none.expect(200)["items"], json!([]));
    })
    .await;
}
