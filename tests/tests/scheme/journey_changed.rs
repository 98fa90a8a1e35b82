//! A commitment that is changed after signatures: exactly those fall that the change concerns.

use clusterxchange_tests::exchange::{Exchange, Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::{Value, json};

async fn signers(exchange: &mut Exchange<'_>) -> Vec<Value> {
    let shown = exchange.read(Seat::SupportOffice).await;
    let signatures = shown["commitment"]["signatures"].as_array().unwrap();
    signatures.iter().map(|it| it["party"].clone()).collect()
}

#[actix_web::test]
async fn how_to_reach_someone_voids_nothing_and_a_goal_voids_what_was_signed_for_it() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("awaiting_signatures").await;
        exchange.sign(Seat::Visitor).await.expect(200);
        exchange.sign(Seat::Host).await.expect(200);
        exchange.sign(Seat::HostPartnership).await.expect(200);
        let contact = json!({"text": "Call +351 22 000 00 00."});
        let done = exchange
            .replace(Seat::Host, "clauses/host_contact", contact)
            .await;
        done.expect(200);
        assert_eq!(
            signers(&mut exchange).await,
            ["visitor", "host", "host_partnership"]
        );
        assert_eq!(exchange.state().await, "awaiting_partnership");
        let goal = json!({"text": "Another goal."});
        let done = exchange
            .replace(Seat::Visitor, "clauses/objectives", goal)
            .await
            .expect(200);
        let receipt = done["receipt"]["findings"].as_array().unwrap();
        assert!(!receipt.is_empty());
        assert_eq!(signers(&mut exchange).await, Vec::<Value>::new());
        assert_eq!(exchange.state().await, "building");
        for seat in [Seat::Host, Seat::HostPartnership] {
            let shown = exchange.read(seat).await;
            let changes = &shown["commitment"]["since_your_signature"];
            let texts = changes.as_array().unwrap().iter();
            let goals = texts.filter(|it| it["after"] == "Another goal.");
            assert_eq!(goals.count(), 1, "{seat:?}");
        }
        exchange.agree(Seat::Visitor).await.expect(200);
        exchange.agree(Seat::Host).await.expect(200);
        exchange.until("completed").await;
        let news = [
            ("hugo.host", "Clause changed"),
            ("green.partnership.officer", "Clause changed"),
        ];
        exchange.is_wound_up("completed", &news).await;
    })
    .await;
}
