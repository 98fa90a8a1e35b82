//! A host outside any cluster: from the Commission's pre-approval to the payment of its visitor.

use clusterxchange_tests::exchange::{PORTO, Seat, Setting};
use clusterxchange_tests::{complete_form, on_each_database};
use serde_json::json;

#[actix_web::test]
async fn a_host_that_the_commission_has_pre_approved_receives_a_visitor_who_is_paid() {
    on_each_database(async |server| {
        let mut exchange = server.people(Setting::default()).await;
        let mut form = complete_form("Elsa Exception", PORTO.0, &["host"]);
        form["organisation"]["town_id"] = json!(PORTO.1);
        form["memberships"] = json!([]);
        let partnership = &mut exchange.host_partnership;
        form["partnership"] = json!({"choice": "manual", "partnership_id": partnership.id});
        let mut host = server.submitted(form).await;
        let early = partnership.act(&host, "accept", json!({})).await;
        assert_eq!(early.refused_by(), ["exceptional-host"]);
        let why = json!({"reason": "The only foundry of its kind."});
        let asked = partnership.act(&host, "request_pre_approval", why).await;
        let asked = asked.expect(200);
        assert_eq!(asked["standing"]["waiting_on"][0]["party"], "commission");
        let work = exchange.commission.get("/api/v1/me/work").await.expect(200);
        assert_eq!(work["items"][0]["action"], "pre_approve");
        let path = host.registration.clone();
        let agreed = exchange
            .commission
            .act_on_newest(&path, "pre_approve", json!({}));
        agreed.await.expect(200);
        let partnership = &mut exchange.host_partnership;
        let accepted = partnership
            .act(&host, "accept", json!({}))
            .await
            .expect(200);
        assert_eq!(accepted["pre_approval"]["state"], "granted");
        assert_eq!(host.read().await["standing"]["state"], "accepted");

        exchange.host = host;
        exchange.matched("physical").await;
        exchange.until("completed").await;
        let done = exchange.read(Seat::Visitor).await;
        assert_eq!(done["payment"]["payments"][0]["amount"], "780");
        let news = [
            ("carla.commission", "The only foundry of its kind."),
            ("elsa.exception", "Host pre-approved"),
            ("elsa.exception", "Payment recorded"),
        ];
        exchange.is_wound_up("completed", &news).await;
    })
    .await;
}
