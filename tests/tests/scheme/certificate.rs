//! Certificates: issued when an exchange is completed, verified by anyone.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::{Value, json};

#[actix_web::test]
async fn visitor_and_host_get_a_certificate_that_anyone_verifies_without_learning_a_name() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let path = format!("{}/certificate", exchange.path);
        exchange.until("awaiting_feedback").await;
        let early = exchange.person(Seat::Visitor).get(&path).await;
        assert_eq!(early.refused_by(), ["certificate-after-completion"]);
        exchange.until("completed").await;
        let certificate = exchange.person(Seat::Visitor).get(&path).await.expect(200);
        let other = exchange.person(Seat::Host).get(&path).await.expect(200);
        assert_eq!(certificate, other, "both get the same one");
        assert_eq!(certificate["visitor"]["person"], "Vera Visitor");
        assert_eq!(certificate["host"]["partnership"], "Green Partnership");
        assert_eq!(certificate["starts_on"], json!(exchange.day(0)));
        assert_eq!(certificate["ends_on"], json!(exchange.day(4)));
        for seat in [Seat::VisitorPartnership, Seat::SupportOffice] {
            exchange.person(seat).get(&path).await.expect(403);
        }
        let mut outsider = server.new_person("Stella Stranger").await;
        outsider.get(&path).await.expect(404);

        let code = certificate["code"].as_str().unwrap();
        let address = certificate["verify_at"].as_str().unwrap();
        assert!(
            address.ends_with(&format!("/certificates/{code}")),
            "{address}"
        );
        let check = format!("/api/v1/certificates/{code}");
        let valid = server.stranger().get(&check).await.expect(200);
        assert_eq!(valid["status"], "valid");
        assert_eq!(valid["exchange"]["host_country"], "PT");
        assert_eq!(valid["exchange"]["starts_on"], certificate["starts_on"]);
        let said = valid.to_string();
        assert!(
            !said.contains("person") && !said.contains("example.org"),
            "{said}"
        );
    })
    .await;
}

#[actix_web::test]
async fn a_forged_code_is_unknown_and_a_cancelled_exchange_has_no_certificate() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.until("completed").await;
        let path = format!("{}/certificate", exchange.path);
        let certificate = exchange.person(Seat::Host).get(&path).await.expect(200);
        let code = certificate["code"].as_str().unwrap();
        let last = if code.ends_with('0') { '1' } else { '0' };
        let forged = format!("{}{last}", &code[..code.len() - 1]);
        let id = exchange.path.rsplit('/').next().unwrap().to_owned();
        for wrong in [
            forged,
            code.to_uppercase(),
            id,
            "x".to_owned(),
            "x".repeat(100),
        ] {
            let check = format!("/api/v1/certificates/{wrong}");
            let unknown = server.stranger().get(&check).await.expect(200);
            if wrong.to_lowercase() != code || wrong != code {
                assert_eq!(unknown["status"], "unknown", "{wrong}");
                assert_eq!(unknown["exchange"], Value::Null);
            }
        }
        let long = format!("/api/v1/certificates/{}", "x".repeat(101));
        server.stranger().get(&long).await.expect(400);

        exchange.open("physical").await.expect(201);
        let why = json!({"reason": "It does not work out."});
        exchange.does(Seat::Visitor, "cancel", why).await;
        let path = format!("{}/certificate", exchange.path);
        let none = exchange.person(Seat::Visitor).get(&path).await;
        let way_out = none.body["receipt"]["findings"][0]["counterfactual"]["kind"].clone();
        assert_eq!(none.refused_by(), ["certificate-after-completion"]);
        assert_eq!(way_out, "nothing");
    })
    .await;
}
