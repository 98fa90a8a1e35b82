//! Exchanges that do not run to their planned end: ended early, cancelled, discontinued.

use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::workflow::Named;
use clusterxchange_domain::workflow::exchange::{Action, STAGES, Stage, TABLE};
use clusterxchange_tests::exchange::{Exchange, Seat, Setting};
use clusterxchange_tests::{TestServer, on_each_database};
use serde_json::{Value, json};

/// An exchange whose stay of `days` has begun and is ended early on `last`, counted from 0.
async fn ended_early(server: &TestServer, days: u64, last: u64) -> Exchange<'_> {
    let mut exchange = server.exchange(Setting::default(), "physical").await;
    exchange.plan_days(days).await;
    exchange.until("ongoing").await;
    exchange.day_comes(last).await;
    let early = json!({"last_day": exchange.day(last), "reason": "The machines broke down."});
    exchange.does(Seat::Host, "end_early", early).await;
    exchange
}

/// Winds the exchange up and returns it as the visitor sees it.
async fn wound_up(exchange: &mut Exchange<'_>) -> Value {
    exchange.until("completed").await;
    exchange.read(Seat::Visitor).await
}

/// The amount comes with its reason and receipt, for those who may read amounts.
fn is_explained(exchange: &Value, reason: &str) {
    let due = &exchange["stay"]["early_end"]["due"];
    assert_eq!(due["outcome"]["reason"], reason);
    assert_eq!(due["outcome"]["amount"], exchange["payment"]["due"]);
    let findings = due["receipt"]["findings"].as_array().unwrap();
    assert!(findings.iter().any(|it| it["rule"] == "early-end-amount"));
}

#[actix_web::test]
async fn an_early_end_after_enough_days_leaves_the_full_amount() {
    on_each_database(async |server| {
        let mut exchange = ended_early(&server, 12, 4).await;
        let done = wound_up(&mut exchange).await;
        assert_eq!(done["payment"]["payments"][0]["amount"], "780");
        assert_eq!(done["stay"]["ended_on"], json!(exchange.day(4)));
        is_explained(&done, "as_agreed");
    })
    .await;
}

#[actix_web::test]
async fn an_early_end_that_makes_a_short_stay_halves_the_amount() {
    on_each_database(async |server| {
        let mut exchange = ended_early(&server, 5, 2).await;
        let host = exchange.read(Seat::Host).await;
        assert!(host["stay"]["early_end"]["amount"].is_null());
        let done = wound_up(&mut exchange).await;
        assert_eq!(done["stay"]["early_end"]["amount"], "390");
        is_explained(&done, "halved_by_early_end");
        assert_eq!(done["payment"]["payments"][0]["amount"], "390");
    })
    .await;
}

#[actix_web::test]
async fn an_early_end_below_three_days_leaves_nothing_to_pay() {
    on_each_database(async |server| {
        let mut exchange = ended_early(&server, 5, 1).await;
        exchange.until("awaiting_feedback").await;
        let done = wound_up(&mut exchange).await;
        assert_eq!(done["payment"]["due"], "0");
        is_explained(&done, "below_minimum_stay");
        assert_eq!(done["payment"]["payments"], json!([]));
    })
    .await;
}

#[actix_web::test]
async fn after_force_majeure_the_agreed_amount_stays_due() {
    on_each_database(async |server| {
        let mut exchange = ended_early(&server, 5, 1).await;
        let decision = json!({"granted": true, "reason": "A flood closed the region."});
        let mine = exchange
            .act(Seat::Visitor, "decide_force_majeure", decision.clone())
            .await;
        assert_eq!(mine.refused_by(), ["action-by"]);
        exchange
            .does(Seat::VisitorPartnership, "decide_force_majeure", decision)
            .await;
        let done = wound_up(&mut exchange).await;
        assert_eq!(done["payment"]["payments"][0]["amount"], "780");
        is_explained(&done, "force_majeure");
        let host = exchange.read(Seat::Host).await;
        let early_end = &host["stay"]["early_end"];
        assert!(early_end["force_majeure"].is_null() && early_end["due"].is_null());
    })
    .await;
}

#[actix_web::test]
async fn an_early_end_is_a_day_of_the_stay_before_its_last() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("ongoing").await;
        let planned = exchange.act(Seat::Visitor, "end", json!({})).await;
        assert_eq!(planned.refused_by(), ["ends-after-last-day"]);
        exchange.day_comes(2).await;
        let future = json!({"last_day": exchange.day(3), "reason": "Tomorrow, I think."});
        let refused = exchange.act(Seat::Visitor, "end_early", future).await;
        let change = &refused.body["receipt"]["findings"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["rule"] == "early-end-within-stay")
            .unwrap()["counterfactual"]["changes"][0];
        assert_eq!(change["value"], json!(exchange.day(2)));
        assert_eq!(refused.refused_by(), ["early-end-within-stay"]);
        exchange.day_comes(7).await;
        let majeure = json!({"granted": true, "reason": "Rain."});
        let nothing = exchange
            .act(Seat::VisitorPartnership, "decide_force_majeure", majeure)
            .await;
        assert_eq!(nothing.refused_by(), ["force-majeure-after-early-end"]);
    })
    .await;
}

/// The state table decides in which states an exchange can be cancelled, by whom, and who is told: a
/// new state takes part in this test by itself.
#[actix_web::test]
async fn an_exchange_is_cancelled_in_each_state_that_its_table_names_and_all_are_told() {
    on_each_database(async |server| {
        server.draws_every_commitment().await;
        let mut exchange = server.people(Setting::default()).await;
        let rows = TABLE.iter().filter(|row| row.action == Action::Cancel);
        for (number, row) in rows.enumerate() {
            let state = row.from.key();
            exchange.open("physical").await.expect(201);
            exchange.until(state).await;
            let before = told(&server).await;
            let canceller = row.by[number % row.by.len()];
            let seat = Seat::ALL
                .into_iter()
                .find(|seat| seat.key() == canceller.key());
            let why = json!({"reason": "It does not work out."});
            exchange.does(seat.unwrap(), "cancel", why).await;
            let shown = exchange.read(Seat::Visitor).await;
            assert_eq!(shown["standing"]["state"], row.to[0].key(), "{state}");
            assert_eq!(shown["ending"]["reason"], "It does not work out.");
            // The Commission has a part from the draw on.
            let has_part = shown["commitment"]["drawn"] == true;
            let tells = row
                .tells
                .iter()
                .filter(|party| has_part || **party != Party::Commission);
            let others = tells.filter(|party| **party != canceller).count();
            assert_eq!(told(&server).await - before, others, "{state}");
            exchange.is_wound_up(row.to[0].key(), &[]).await;
        }
        exchange.commission.get(&exchange.path).await.expect(200);
    })
    .await;
}

/// In every other state it is refused, and the way out is named.
#[actix_web::test]
async fn an_exchange_is_not_cancelled_in_any_state_that_its_table_does_not_name() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let can = |stage: Stage| {
            let mut rows = TABLE.iter().filter(|row| row.action == Action::Cancel);
            rows.any(|row| row.from == stage)
        };
        let afterwards: Vec<Stage> = STAGES
            .iter()
            .map(|row| row.stage)
            .filter(|stage| !can(*stage))
            .filter(|stage| !matches!(stage, Stage::Cancelled | Stage::Discontinued))
            .collect();
        for stage in afterwards {
            if stage == Stage::ReportReturned {
                let why = json!({"reason": "No boarding pass."});
                exchange
                    .does(Seat::VisitorPartnership, "return_report", why)
                    .await;
            } else {
                exchange.until(stage.key()).await;
            }
            for seat in [Seat::Visitor, Seat::Host, Seat::SupportOffice] {
                let why = json!({"reason": "Too late."});
                let refused = exchange.act(seat, "cancel", why).await;
                assert_eq!(refused.refused_by(), ["action-in-state"], "{stage:?}");
            }
        }
        exchange.is_wound_up("completed", &[]).await;
    })
    .await;
}

async fn told(server: &TestServer) -> usize {
    let mails = server.mails().await;
    mails
        .iter()
        .filter(|mail| {
            mail.contains("Exchange cancelled") && mail.contains("It does not work out.")
        })
        .count()
}

#[actix_web::test]
async fn a_report_that_never_comes_ends_the_exchange_only_when_its_time_is_over() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("reporting").await;
        let why = json!({"reason": "No report, in spite of three reminders."});
        let early = exchange
            .act(Seat::VisitorPartnership, "discontinue", why.clone())
            .await;
        assert_eq!(early.refused_by(), ["time-for-report"]);
        exchange.days_pass(40).await;
        let done = exchange
            .does(Seat::VisitorPartnership, "discontinue", why)
            .await;
        assert_eq!(done["standing"]["state"], "discontinued");
        let last = exchange
            .act(Seat::Visitor, "cancel", json!({"reason": "Late."}))
            .await;
        assert_eq!(last.refused_by(), ["action-in-state"]);
    })
    .await;
}
