//! Building: each rule that refuses, provoked at the change that it guards.

use chrono::Days;
use clusterxchange_domain::receipt::{Counterfactual, Receipt};
use clusterxchange_domain::rulebook::Sourced;
use clusterxchange_tests::exchange::{Exchange, Seat, Setting};
use clusterxchange_tests::refusal::{WayOut, is_turned};
use clusterxchange_tests::{Answer, on_each_database};
use serde_json::{Value, json};

/// A rule with a plan that breaks it.
struct Case {
    rule: &'static str,
    plan: Value,
}

fn case(rule: &'static str, plan: Value) -> Case {
    Case { rule, plan }
}

#[rustfmt::skip]
fn stays(exchange: &Exchange<'_>) -> Vec<Case> {
    let day = |number: u64| json!(exchange.day(number));
    let stay = |first: Value, last: Value| json!({"mode": "physical", "starts_on": first, "ends_on": last, "activities": ["job-shadowing"]});
    let mut early = stay(day(0), day(4));
    early["travel_out_on"] = day(0);
    vec![
        case("stay-dates", stay(day(0), Value::Null)),
        case("stay-calendar", stay(json!("2040-05-07"), json!("2040-05-11"))),
        case("stay-ahead", stay(json!("2025-05-05"), json!("2025-05-09"))),
        case("stay-order", stay(day(4), day(0))),
        case("stay-minimum", stay(day(0), day(1))),
        case("stay-maximum", stay(day(0), day(60))),
        case("stay-travel", early),
    ]
}

#[rustfmt::skip]
fn exchange_days(exchange: &Exchange<'_>) -> Vec<Case> {
    let plan = |days: &[u64], activity: &str| {
        let days: Vec<_> = days.iter().map(|number| exchange.day(*number)).collect();
        json!({"mode": "virtual", "exchange_days": days, "activities": [activity]})
    };
    let works = "market-research";
    vec![
        case("virtual-days", plan(&[0, 1], works)),
        case("virtual-working-days", plan(&[0, 1, 5], works)),
        case("virtual-window", plan(&[0, 1, 60], works)),
        case("activities-at-a-distance", plan(&[0, 1, 2], "job-shadowing")),
    ]
}

/// Saves a plan and asks what would happen if the visitor agreed to it.
async fn agreed(exchange: &mut Exchange<'_>, plan: &Value) -> Answer {
    let saved = exchange.replace(Seat::Visitor, "plan", plan.clone()).await;
    saved.expect(200);
    let document = exchange.document(Seat::Visitor).await;
    let body = json!({ "document": document });
    exchange
        .act(Seat::Visitor, "agree?dry_run=true", body)
        .await
}

fn receipt_of(answer: &Answer) -> Receipt {
    serde_json::from_value(answer.body["receipt"].clone()).unwrap()
}

async fn each_plan_is_refused_and_turned(
    mode: &'static str,
    cases: fn(&Exchange<'_>) -> Vec<Case>,
) {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), mode).await;
        exchange.write_clauses().await;
        for Case { rule, plan } in cases(&exchange) {
            let refused = agreed(&mut exchange, &plan).await;
            let finding = refused.refused_for(rule);
            if let Some(Counterfactual::Change { .. }) = finding.counterfactual {
                let mut turned = plan.clone();
                finding.turns(&mut turned);
                let after = agreed(&mut exchange, &turned).await;
                assert!(
                    is_turned(&receipt_of(&after), rule),
                    "{rule}: {:#}",
                    after.body
                );
                agreed(&mut exchange, &refused.corrected(&plan))
                    .await
                    .expect(200);
            } else {
                finding.asks_to_act();
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn nobody_agrees_to_a_stay_that_breaks_a_rule_but_to_the_one_that_is_named_instead() {
    each_plan_is_refused_and_turned("physical", stays).await;
}

#[actix_web::test]
async fn nobody_agrees_to_days_at_a_distance_that_break_a_rule_but_to_those_named_instead() {
    each_plan_is_refused_and_turned("virtual", exchange_days).await;
}

#[actix_web::test]
async fn where_the_rulebook_allows_no_virtual_exchange_a_physical_one_is_planned() {
    on_each_database(async |server| {
        server
            .under_rules("nothing-virtual", |rules| {
                rules.stay.virtual_stay.allowed.value = false;
            })
            .await;
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.plan_virtual().await;
        exchange.write_clauses().await;
        let refused = exchange.agree(Seat::Host).await;
        let finding = refused.refused_for("virtual-allowed");
        assert!(finding.asks_to_act().contains("physical"));
        exchange.plan_days(5).await;
        exchange.agree(Seat::Host).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn an_exchange_at_a_distance_ends_by_the_day_that_the_rulebook_names() {
    on_each_database(async |server| {
        let today = server.app.clock.today();
        server
            .under_rules("ends-soon", |rules| {
                let allowed = rules.stay.virtual_stay.allowed.clone();
                rules.stay.virtual_stay.ends_by = Some(Sourced {
                    value: today + Days::new(20),
                    grade: allowed.grade,
                    source: allowed.source,
                });
            })
            .await;
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.write_clauses().await;
        let late = json!({
            "mode": "virtual",
            "exchange_days": [exchange.day(0), exchange.day(1), exchange.day(2)],
            "activities": ["market-research"],
        });
        let refused = agreed(&mut exchange, &late).await;
        refused.refused_for("virtual-until");
        agreed(&mut exchange, &refused.corrected(&late))
            .await
            .expect(200);
    })
    .await;
}

#[actix_web::test]
async fn an_unfinished_or_changed_document_is_neither_agreed_nor_signed_and_nobody_signs_twice() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.plan_days(5).await;
        let refused = exchange.agree(Seat::Host).await;
        refused.refused_for("commitment-complete");
        exchange.write_clauses().await;
        let old = json!({"document": "0".repeat(64)});
        let refused = exchange.act(Seat::Host, "agree", old.clone()).await;
        let mut turned = old.clone();
        refused.refused_for("document-as-shown").turns(&mut turned);
        assert_eq!(turned, refused.corrected(&old));
        exchange.act(Seat::Host, "agree", turned).await.expect(200);
        let again = exchange.agree(Seat::Host).await;
        again.refused_for("once-per-party").says_nothing_helps();
        let early = exchange.sign(Seat::Visitor).await;
        let finding = early.refused_for("action-in-state");
        assert!(finding.asks_to_act().contains("awaiting signatures"));
        exchange.agree(Seat::Visitor).await.expect(200);
        // Visitor and host sign first; a Partnership learns when its turn comes.
        let early = exchange.sign(Seat::VisitorPartnership).await;
        let finding = early.refused_for("action-by");
        assert!(finding.asks_to_act().contains("awaiting the Partnerships"));
        let never = exchange.sign(Seat::SupportOffice).await;
        never.refused_for("action-by").says_nothing_helps();
        exchange.sign(Seat::Visitor).await.expect(200);
        let again = exchange.sign(Seat::Visitor).await;
        again.refused_for("once-per-party").says_nothing_helps();
        let blank = json!({"reason": " "});
        exchange.sign(Seat::Host).await.expect(200);
        exchange.until("awaiting_so").await;
        let refused = exchange
            .act(Seat::SupportOffice, "return_for_correction", blank)
            .await;
        assert!(
            refused
                .refused_for("reason-given")
                .asks_to_act()
                .contains("why")
        );
    })
    .await;
}

#[actix_web::test]
async fn a_clause_is_changed_by_its_owner_and_by_whoever_has_read_it() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let text = json!({"text": "Mine."});
        let refused = exchange
            .replace(Seat::Host, "clauses/visitor_responsibilities", text.clone())
            .await;
        let finding = refused.refused_for("clause-written-by-owner");
        assert!(finding.asks_to_act().contains("Ask the visitor"));
        exchange
            .replace(Seat::Host, "clauses/objectives", text)
            .await
            .expect(200);
        let offline = json!({"text": "Both texts in one.", "expected_version": 0});
        let refused = exchange
            .replace(Seat::Visitor, "clauses/objectives", offline.clone())
            .await;
        let mut turned = offline;
        refused.refused_for("clause-version").turns(&mut turned);
        let done = exchange
            .replace(Seat::Visitor, "clauses/objectives", turned)
            .await;
        done.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn amount_and_distance_are_set_by_the_visitors_partnership_within_bounds_and_with_reason() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("fa_pending").await;
        let near = |reason: &str| json!({"km": "150", "reason": reason});
        let refused = exchange
            .replace_here(Seat::VisitorPartnership, "distance", near(" "))
            .await;
        let finding = refused.refused_for("lump-sum-distance-override");
        assert!(finding.asks_to_act().contains("Say why"));
        let refused = exchange
            .replace_here(Seat::Visitor, "distance", near("Vigo."))
            .await;
        refused
            .refused_for("lump-sum-distance-override")
            .says_nothing_helps();
        let set = exchange
            .replace_here(Seat::VisitorPartnership, "distance", near("Vigo."))
            .await;
        set.expect(200);

        let more = json!({"agreed_amount": "400", "reason": "A good visitor."});
        let refused = exchange
            .act(Seat::VisitorPartnership, "set_amount", more.clone())
            .await;
        let mut turned = more.clone();
        refused.refused_for("agreed-amount").turns(&mut turned);
        assert_eq!(turned["agreed_amount"], "390");
        assert_eq!(turned, refused.corrected(&more));
        exchange
            .does(Seat::VisitorPartnership, "set_amount", turned)
            .await;
        exchange.until("ready").await;
        let refused = exchange
            .act(Seat::VisitorPartnership, "set_amount", more)
            .await;
        refused.refused_for("agreed-amount").says_nothing_helps();
        let refused = exchange
            .replace_here(Seat::VisitorPartnership, "distance", near("Vigo."))
            .await;
        refused
            .refused_for("lump-sum-distance-override")
            .says_nothing_helps();
    })
    .await;
}

#[actix_web::test]
async fn a_virtual_exchange_has_no_agreement_to_sign() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.until("ready").await;
        let signature = json!({"document": "0".repeat(64), "password": "correct horse battery"});
        let refused = exchange
            .act(Seat::Visitor, "sign_agreement", signature)
            .await;
        refused
            .refused_for("agreement-for-money")
            .says_nothing_helps();
    })
    .await;
}
