//! Group visits: each rule that refuses, provoked at the change that it guards.

use clusterxchange_tests::exchange::Seat;
use clusterxchange_tests::on_each_database;
use clusterxchange_tests::refusal::WayOut;
use clusterxchange_tests::visit::{GroupVisit, all_agree};
use serde_json::json;

#[actix_web::test]
async fn a_full_visit_has_room_again_once_the_organiser_adds_a_place() {
    on_each_database(async |server| {
        let mut visit = server.published_visit(2, 1).await;
        visit.join(0).await.expect(201);
        let refused = visit.join(1).await;
        let finding = refused.refused_for("visit-places-left");
        assert!(finding.asks_to_act().contains("adds places"));
        let more = visit.input(2);
        visit.replace(Seat::Host, more).await.expect(200);
        visit.join(1).await.expect(201);
        let fewer = visit.input(1);
        let refused = visit.replace(Seat::Host, fewer.clone()).await;
        let mut turned = fewer.clone();
        refused
            .refused_for("visit-places-for-all")
            .turns(&mut turned);
        assert_eq!(turned, refused.corrected(&fewer));
        visit.replace(Seat::Host, turned).await.expect(200);
        let mut later = visit.input(2);
        later["plan"]["ends_on"] = json!(visit.people.day(3));
        let refused = visit.replace(Seat::Host, later).await;
        let finding = refused.refused_for("visit-dates-stay");
        assert!(finding.asks_to_act().contains("Keep mode and dates"));
        let draft = visit.act(Seat::Host, "publish", json!({})).await;
        assert!(
            draft
                .refused_for("action-in-state")
                .asks_to_act()
                .contains("being prepared")
        );
    })
    .await;
}

#[actix_web::test]
async fn nobody_joins_after_the_start_and_no_visitor_joins_twice_or_writes_for_the_others() {
    on_each_database(async |server| {
        let mut visit = server.published_visit(2, 2).await;
        let joined = visit.join(0).await.expect(201);
        let again = visit.join(0).await;
        assert!(
            again
                .refused_for("visitor-once")
                .asks_to_act()
                .contains("cancelled")
        );
        let mut exchange = visit.exchange_of(0, &joined);
        let text = json!({"text": "For everyone."});
        let refused = exchange
            .replace(Seat::Visitor, "clauses/action_plan", text.clone())
            .await;
        refused.refused_for("clause-shared");
        let refused = exchange
            .replace(Seat::Host, "clauses/action_plan", text)
            .await;
        let finding = refused.refused_for("clause-shared");
        assert!(!finding.asks_to_act().is_empty());
        visit
            .write_for_all(Seat::Host, "action_plan", "For everyone.")
            .await
            .expect(200);
        let days = (visit.people.day(0) - server.app.clock.today()).num_days();
        server.app.clock.shift(days * 24 * 3600);
        visit.visitors[1].person.come_back().await;
        let late = visit.join(1).await;
        late.refused_for("visit-joined-before-start")
            .says_nothing_helps();
    })
    .await;
}

#[actix_web::test]
async fn each_visitor_stays_within_the_days_of_its_group() {
    on_each_database(async |server| {
        let mut visit = server.published_visit(1, 1).await;
        visit.write_shared_clauses().await;
        let mut exchanges = visit.all_join().await;
        let exchange = &mut exchanges[0];
        let plan = json!({
            "mode": "physical",
            "starts_on": exchange.day(0),
            "ends_on": exchange.day(7),
            "activities": ["job-shadowing"],
        });
        let refused = exchange.replace(Seat::Visitor, "plan", plan.clone()).await;
        let mut turned = plan;
        refused.refused_for("visit-same-time").turns(&mut turned);
        assert_eq!(turned["ends_on"], json!(exchange.day(4)));
        exchange
            .replace(Seat::Visitor, "plan", turned)
            .await
            .expect(200);
        all_agree(&mut exchanges).await;
    })
    .await;
}

/// A visit whose only visitor has begun its stay.
async fn begun(visit: &mut GroupVisit<'_>) {
    visit.write_shared_clauses().await;
    let mut exchanges = visit.all_join().await;
    all_agree(&mut exchanges).await;
    exchanges[0].until("ongoing").await;
    visit.people.everyone_comes_back().await;
}

#[actix_web::test]
async fn once_a_stay_has_begun_what_all_share_stands_and_each_exchange_ends_by_itself() {
    on_each_database(async |server| {
        let mut visit = server.published_visit(1, 2).await;
        begun(&mut visit).await;
        let refused = visit
            .write_for_all(Seat::Host, "action_plan", "Something else.")
            .await;
        refused
            .refused_for("visit-shared-until-start")
            .says_nothing_helps();
        let why = json!({"reason": "The mill is closed."});
        let refused = visit.act(Seat::Host, "cancel", why).await;
        let finding = refused.refused_for("visit-cancelled-before-start");
        assert!(finding.asks_to_act().contains("End each exchange early"));
    })
    .await;
}

#[actix_web::test]
async fn a_visit_is_published_with_dates_that_are_accepted_and_by_a_host_that_is() {
    on_each_database(async |server| {
        let mut visit = server.visit_people(1).await;
        let mut short = visit.input(1);
        short["plan"]["ends_on"] = json!(visit.people.day(1));
        visit.prepare(Seat::Host, short.clone()).await.expect(201);
        let refused = visit.act(Seat::Host, "publish", json!({})).await;
        refused
            .refused_for("stay-minimum")
            .turns(&mut short["plan"]);
        visit.replace(Seat::Host, short).await.expect(200);
        visit
            .act(Seat::Host, "publish", json!({}))
            .await
            .expect(200);
        visit.people.host.registration_id = visit.people.visitor.registration_id.clone();
        let input = visit.input(1);
        let refused = visit.prepare(Seat::Visitor, input).await;
        assert!(
            refused
                .refused_for("accepted-in-role")
                .asks_to_act()
                .contains("as a host")
        );
    })
    .await;
}
