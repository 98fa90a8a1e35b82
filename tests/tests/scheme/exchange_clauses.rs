//! The clauses of a commitment: who writes them, and two people at the same time.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::{Value, json};

#[actix_web::test]
async fn two_people_write_different_clauses_without_standing_in_each_others_way() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let objectives = format!("{}/clauses/objectives", exchange.path);
        let outcomes = format!("{}/clauses/expected_outcomes", exchange.path);
        exchange.visitor.person.get(&objectives).await.expect(200);
        exchange.host.person.get(&outcomes).await.expect(200);
        exchange.plan_days(5).await;
        let text = json!({"text": "To learn."});
        exchange
            .visitor
            .person
            .put(&objectives, text.clone())
            .await
            .expect(200);
        exchange.host.person.put(&outcomes, text).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn whoever_writes_the_same_clause_too_late_gets_both_texts() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let path = format!("{}/clauses/objectives", exchange.path);
        exchange.visitor.person.get(&path).await.expect(200);
        exchange.host.person.get(&path).await.expect(200);
        let theirs = json!({"text": "What the host wrote."});
        exchange.host.person.put(&path, theirs).await.expect(200);
        let late = exchange
            .visitor
            .person
            .put(&path, json!({"text": "Mine."}))
            .await;
        both_texts(&late.expect(412));
        let offline = json!({"text": "Mine.", "expected_version": 0});
        let late = exchange
            .replace(Seat::Visitor, "clauses/objectives", offline)
            .await;
        both_texts(&late.body);
        assert_eq!(late.refused_by(), ["clause-version"]);
    })
    .await;
}

fn both_texts(problem: &Value) {
    let findings = problem["receipt"]["findings"].as_array().unwrap();
    let finding = findings
        .iter()
        .find(|it| it["rule"] == "clause-version")
        .unwrap();
    assert_eq!(finding["inputs"]["theirs"], "What the host wrote.");
    assert_eq!(finding["inputs"]["theirs_by"], "host");
    assert_eq!(finding["inputs"]["yours"], "Mine.");
}

#[actix_web::test]
async fn at_the_same_moment_different_clauses_both_come_through_and_of_equal_ones_one() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let text = json!({"text": "At the same moment."});
        for (keys, statuses) in [
            (["objectives", "action_plan"], [200, 200]),
            (["expected_outcomes"; 2], [200, 412]),
        ] {
            let paths = keys.map(|key| format!("{}/clauses/{key}", exchange.path));
            let (visitor, host) = (&mut exchange.visitor.person, &mut exchange.host.person);
            visitor.get(&paths[0]).await.expect(200);
            host.get(&paths[1]).await.expect(200);
            let (first, second) = tokio::join!(
                visitor.put(&paths[0], text.clone()),
                host.put(&paths[1], text.clone())
            );
            let mut seen = [first.status, second.status];
            seen.sort_unstable();
            assert_eq!(seen, statuses);
        }
    })
    .await;
}

#[actix_web::test]
async fn each_side_writes_its_own_clauses_and_nobody_those_of_the_tool() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        for (seat, key) in [
            (Seat::Host, "visitor_responsibilities"),
            (Seat::Visitor, "rules"),
            (Seat::VisitorPartnership, "objectives"),
        ] {
            let part = format!("clauses/{key}");
            let answer = exchange
                .replace(seat, &part, json!({"text": "Mine."}))
                .await;
            assert_eq!(answer.refused_by(), ["clause-written-by-owner"], "{key}");
        }
        exchange
            .person(Seat::Visitor)
            .get("/api/v1/exchanges/nonsense/plan")
            .await
            .expect(400);
    })
    .await;
}
