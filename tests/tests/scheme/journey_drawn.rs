//! A commitment that is drawn: the Commission validates it, or returns it.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::json;

#[actix_web::test]
async fn the_commission_returns_what_was_drawn_and_validates_it_once_it_is_corrected() {
    on_each_database(async |server| {
        server.draws_every_commitment().await;
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("awaiting_so").await;
        exchange.commission.get(&exchange.path).await.expect(404);
        let validated = exchange.validate(Seat::SupportOffice).await.expect(200);
        assert_eq!(validated["standing"]["state"], "awaiting_ec");
        assert_eq!(validated["commitment"]["drawn"], true);
        let work = exchange.commission.get("/api/v1/me/work").await.expect(200);
        assert_eq!(work["items"][0]["action"], "validate");
        let why = json!({"reason": "Which outcomes?", "clauses": ["expected_outcomes"]});
        exchange
            .does(Seat::Commission, "return_for_correction", why)
            .await;
        let better = json!({"text": "A joint offer by the end of the year."});
        exchange
            .replace(Seat::Host, "clauses/expected_outcomes", better)
            .await
            .expect(200);
        exchange.until("awaiting_ec").await;
        exchange.validate(Seat::Commission).await.expect(200);
        exchange.until("completed").await;
        let returned = [
            ("vera.visitor", "Commitment returned for correction"),
            ("hugo.host", "Which outcomes?"),
            ("carla.commission", "Feedback given"),
        ];
        exchange.is_wound_up("completed", &returned).await;
        let mine = exchange
            .commission
            .get("/api/v1/exchanges")
            .await
            .expect(200);
        assert_eq!(mine["items"][0]["state"], "completed");
    })
    .await;
}
