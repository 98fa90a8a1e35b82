//! The plan of an exchange, and what would be accepted instead.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::json;

#[actix_web::test]
async fn dates_at_the_ends_of_time_are_kept_and_refused_by_the_calendar() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let plan = json!({"mode": "physical", "starts_on": "0001-01-01", "ends_on": "9999-12-31"});
        exchange
            .replace(Seat::Visitor, "plan", plan)
            .await
            .expect(200);
        let refused = exchange.agree(Seat::Visitor).await.refused_by();
        assert!(refused.contains(&"stay-calendar".to_owned()), "{refused:?}");
        let plan = json!({"mode": "virtual", "exchange_days": ["0001-01-01", "9999-12-31"]});
        exchange
            .replace(Seat::Visitor, "plan", plan)
            .await
            .expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_nearest_accepted_plan_is_named_and_accepted() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let plan = exchange.plan_days(2).await;
        let findings = plan["stay"]["receipt"]["findings"].as_array().unwrap();
        let short = findings
            .iter()
            .find(|it| it["rule"] == "stay-minimum")
            .unwrap();
        let mut entered = plan["entered"].clone();
        for change in short["counterfactual"]["changes"].as_array().unwrap() {
            let field = change["pointer"].as_str().unwrap().trim_start_matches('/');
            entered[field] = change["value"].clone();
        }
        let plan = exchange
            .replace(Seat::Host, "plan", entered)
            .await
            .expect(200);
        let findings = plan["stay"]["receipt"]["findings"].as_array().unwrap();
        assert!(
            findings.iter().all(|it| it["verdict"] != "fails"),
            "{findings:#?}"
        );
    })
    .await;
}
