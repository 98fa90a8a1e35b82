//! A virtual exchange, and what comes after it.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::json;

#[actix_web::test]
async fn a_virtual_exchange_needs_neither_agreement_nor_payment_and_leaves_room_for_a_physical_one()
{
    on_each_database(async |server| {
        let mut exchange = server.people(Setting::default()).await;
        exchange.matched("virtual").await;
        exchange.until("ready").await;
        let ready = exchange.read(Seat::Visitor).await;
        assert!(ready["agreement"].is_null() && ready["payment"].is_null());
        exchange.day_comes(0).await;
        exchange
            .does(Seat::VisitorPartnership, "start", json!({}))
            .await;
        exchange.until("report_submitted").await;
        // While the virtual exchange is being wound up, the physical one can be built.
        let virtual_one = exchange.path.clone();
        exchange.open("physical").await.expect(201);
        exchange.path = virtual_one;
        exchange.until("completed").await;
        exchange
            .is_wound_up(
                "completed",
                &[("vera.visitor", "Report and evidence accepted")],
            )
            .await;
        let again = exchange.open("virtual").await.refused_by();
        assert_eq!(again, ["visitor-once"]);
    })
    .await;
}

#[actix_web::test]
async fn days_of_a_virtual_exchange_lie_in_as_many_weeks_and_activities_work_at_a_distance() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        let plan = json!({
            "mode": "virtual",
            "exchange_days": [exchange.day(0), exchange.day(4), exchange.day(28)],
            "activities": ["job-shadowing"],
        });
        exchange
            .replace(Seat::Visitor, "plan", plan)
            .await
            .expect(200);
        exchange.write_clauses().await;
        let refused = exchange.agree(Seat::Visitor).await.refused_by();
        assert!(
            refused.contains(&"virtual-window".to_owned()),
            "{refused:?}"
        );
        assert!(
            refused.contains(&"activities-at-a-distance".to_owned()),
            "{refused:?}"
        );
    })
    .await;
}

#[actix_web::test]
async fn an_exchange_under_way_reserves_the_visitor_and_a_cancelled_one_frees_it() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.plan_days(5).await;
        exchange.write_clauses().await;
        exchange.agree(Seat::Visitor).await.expect(200);
        let second = exchange.open("physical").await;
        assert_eq!(second.refused_by(), ["visitor-once"]);
        let reason = json!({"reason": "Our workshop burnt down."});
        exchange.does(Seat::Host, "cancel", reason).await;
        exchange.open("physical").await.expect(201);
    })
    .await;
}
