//! The money of an exchange: amount, Financial Agreement and bank account.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::{Person, on_each_database};
use serde_json::json;

#[actix_web::test]
async fn the_partnership_sets_amount_and_distance_with_its_reason() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("fa_pending").await;
        let path = format!("{}/distance", exchange.path);
        let near = json!({"km": "150", "reason": "The visitor works in Vigo."});
        let tag = etag(&mut exchange.visitor_partnership.officer, &exchange.path).await;
        let headers = [("if-match", tag.as_str())];
        let method = "PUT".parse().unwrap();
        let set = exchange
            .visitor_partnership
            .officer
            .send(method, &path, Some(near), &headers)
            .await
            .expect(200);
        assert_eq!(set["lump_sum"]["computed"]["outcome"]["amount"], "390");
        assert_eq!(set["agreement"]["text"]["amount"], "390");
        let more = json!({"agreed_amount": "400", "reason": "A good visitor."});
        let refused = exchange
            .act(Seat::VisitorPartnership, "set_amount", more)
            .await;
        assert_eq!(refused.refused_by(), ["agreed-amount"]);
        exchange.sign_agreement(Seat::Visitor).await.expect(200);
        let less = json!({"agreed_amount": "300.50", "reason": "The budget is used up."});
        let set = exchange
            .does(Seat::VisitorPartnership, "set_amount", less)
            .await;
        assert_eq!(set["agreement"]["signatures"], json!([]));
        exchange.until("ready").await;
        let ready = exchange.read(Seat::Visitor).await;
        assert_eq!(ready["agreement"]["text"]["amount"], "300.5");
        let host = exchange.read(Seat::Host).await;
        assert!(host["agreement"].is_null() && host["lump_sum"].is_null());
    })
    .await;
}

async fn etag(person: &mut Person, path: &str) -> String {
    let answer = person.get(path).await;
    answer.header("etag").unwrap().to_owned()
}

#[actix_web::test]
async fn a_waived_agreement_lets_it_start_but_not_be_paid() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("fa_pending").await;
        let why = json!({"reason": "The visitor's director is travelling."});
        exchange
            .does(Seat::VisitorPartnership, "waive_agreement", why)
            .await;
        let early = exchange.act(Seat::Visitor, "start", json!({})).await;
        assert_eq!(early.refused_by(), ["starts-on-first-day"]);
        exchange.until("payment_due").await;
        let payment = json!({"amount": "780", "paid_on": exchange.day(14), "reference": "X"});
        let unsigned = exchange
            .act(Seat::VisitorPartnership, "record_payment", payment)
            .await;
        assert!(
            unsigned
                .refused_by()
                .contains(&"paid-once-signed".to_owned())
        );
        exchange.sign_agreement(Seat::Visitor).await.expect(200);
        exchange
            .sign_agreement(Seat::VisitorPartnership)
            .await
            .expect(200);
        exchange.pay().await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_bank_account_is_checked_and_read_by_the_visitor_and_its_partnership_only() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let slip = json!({"holder": "Vera", "iban": "DE98 3704 0044 0532 0130 00"});
        let problem = exchange
            .replace(Seat::Visitor, "bank-account", slip)
            .await
            .expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/iban");
        let account = json!({"holder": "Vera", "iban": "DE89 3704 0044 0532 0130 00"});
        exchange
            .replace(Seat::Visitor, "bank-account", account.clone())
            .await
            .expect(200);
        exchange
            .replace(Seat::VisitorPartnership, "bank-account", account)
            .await
            .expect(403);
        let path = format!("{}/bank-account", exchange.path);
        for seat in Seat::ALL {
            let answer = exchange.person(seat).get(&path).await;
            if matches!(seat, Seat::Visitor | Seat::VisitorPartnership) {
                assert_eq!(answer.expect(200)["iban"], "DE89370400440532013000");
            } else {
                answer.expect(404);
            }
        }
    })
    .await;
}
