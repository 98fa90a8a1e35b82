//! Exchanges that do not run to their planned end: ended early, cancelled, discontinued.

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

#[actix_web::test]
async fn an_early_end_after_enough_days_leaves_the_full_amount() {
    on_each_database(async |server| {
        let mut exchange = ended_early(&server, 12, 4).await;
        let done = wound_up(&mut exchange).await;
        assert_eq!(done["payment"]["payments"][0]["amount"], "780");
        assert_eq!(done["stay"]["ended_on"], json!(exchange.day(4)));
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
        let host = exchange.read(Seat::Host).await;
        assert!(host["stay"]["early_end"]["force_majeure"].is_null());
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

#[actix_web::test]
async fn an_exchange_can_be_cancelled_in_each_state_until_its_stay_ends_and_all_are_told() {
    on_each_database(async |server| {
        server.draws_every_commitment().await;
        let mut exchange = server.people(Setting::default()).await;
        for (state, seat, end) in [
            ("building", Seat::Visitor, "cancelled"),
            ("awaiting_signatures", Seat::Host, "cancelled"),
            (
                "awaiting_partnership",
                Seat::VisitorPartnership,
                "cancelled",
            ),
            ("awaiting_so", Seat::HostPartnership, "cancelled"),
            ("awaiting_ec", Seat::SupportOffice, "cancelled"),
            ("fa_pending", Seat::Host, "cancelled"),
            ("ready", Seat::Visitor, "cancelled"),
            ("ongoing", Seat::Host, "discontinued"),
        ] {
            exchange.open("physical").await.expect(201);
            exchange.until(state).await;
            let before = told(&server).await;
            let why = json!({"reason": "It does not work out."});
            exchange.does(seat, "cancel", why).await;
            let shown = exchange.read(Seat::Visitor).await;
            assert_eq!(shown["standing"]["state"], end, "{state}");
            assert_eq!(shown["standing"]["available_actions"], json!([]));
            assert_eq!(shown["ending"]["reason"], "It does not work out.");
            // Six parties from the draw on, five before; all but the one who cancels.
            let others = if ["awaiting_ec", "fa_pending", "ready", "ongoing"].contains(&state) {
                5
            } else {
                4
            };
            assert_eq!(told(&server).await - before, others, "{state}");
        }
        exchange.commission.get(&exchange.path).await.expect(200);
    })
    .await;
}

async fn told(server: &TestServer) -> usize {
    let mails = server.mails().await;
    mails
        .iter()
        .filter(|mail| mail.contains("cancel the exchange"))
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
