//! The public page of a host, if it wants one.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::{Value, json};

#[actix_web::test]
async fn a_host_shows_its_finished_exchanges_if_and_as_long_as_it_wants() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let organisation = exchange.host.organisation_id.clone();
        let settings = format!("/api/v1/organisations/{organisation}/host-page");
        let page = format!("/api/v1/hosts/{organisation}");
        let host = exchange.person(Seat::Host);
        let before = host.get(&settings).await.expect(200);
        assert_eq!(
            (&before["is_public"], &before["text"]),
            (&json!(false), &json!(""))
        );
        server.stranger().get(&page).await.expect(404);
        let yes = json!({"is_public": true, "text": "Looms since 1890."});
        host.put(&settings, yes.clone()).await.expect(200);
        let shown = server.stranger().get(&page).await.expect(200);
        assert_eq!(shown["text"], "Looms since 1890.");
        assert_eq!(
            (&shown["hosted"], &shown["exchanges"]),
            (&json!(0), &json!([]))
        );

        exchange.until("completed").await;
        let shown = server.stranger().get(&page).await.expect(200);
        assert_eq!(shown["hosted"], 1);
        let hosted = &shown["exchanges"][0];
        assert_eq!(hosted["visitor_country"], "ES");
        assert_eq!(hosted["ends_on"], json!(exchange.day(4)));
        assert_eq!(hosted["is_grouped"], false);
        assert!(
            !shown.to_string().contains("Vera"),
            "the visitor is not named"
        );

        for seat in [Seat::Visitor, Seat::HostPartnership, Seat::SupportOffice] {
            let person = exchange.person(seat);
            person.get(&settings).await.expect(404);
        }
        let host = exchange.person(Seat::Host);
        let no = json!({"is_public": false, "text": "Looms since 1890."});
        host.get(&settings).await.expect(200);
        host.put(&settings, no).await.expect(200);
        server.stranger().get(&page).await.expect(404);
        let old = [("if-match", "\"0.0000000000000000\"")];
        let late = host
            .send(reqwest::Method::PUT, &settings, Some(yes), &old)
            .await;
        late.expect(412);
    })
    .await;
}

#[actix_web::test]
async fn a_visitor_has_no_exchanges_on_a_page_of_its_own() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.until("completed").await;
        let organisation = exchange.visitor.organisation_id.clone();
        let settings = format!("/api/v1/organisations/{organisation}/host-page");
        let visitor = exchange.person(Seat::Visitor);
        visitor.get(&settings).await.expect(200);
        let yes = json!({"is_public": true, "text": ""});
        visitor.put(&settings, yes).await.expect(200);
        let shown = server
            .stranger()
            .get(&format!("/api/v1/hosts/{organisation}"))
            .await;
        let shown: Value = shown.expect(200);
        assert_eq!(
            (&shown["hosted"], &shown["exchanges"]),
            (&json!(0), &json!([]))
        );
    })
    .await;
}
