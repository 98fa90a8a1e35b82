//! Execution: each rule that refuses, provoked at the change that it guards.

use clusterxchange_domain::receipt::Receipt;
use clusterxchange_tests::exchange::{Seat, Setting, feedback, report};
use clusterxchange_tests::on_each_database;
use clusterxchange_tests::refusal::{WayOut, obstacle};
use serde_json::json;

#[actix_web::test]
async fn a_stay_begins_on_its_first_day_and_ends_after_its_last_or_earlier_with_a_day_of_it() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("ready").await;
        let early = exchange.act(Seat::Visitor, "start", json!({})).await;
        let finding = early.refused_for("starts-on-first-day");
        assert!(finding.asks_to_act().contains("It can start from"));
        exchange.until("ongoing").await;
        let planned = exchange.act(Seat::Visitor, "end", json!({})).await;
        let finding = planned.refused_for("ends-after-last-day");
        assert!(finding.asks_to_act().contains("end it early"));
        exchange.day_comes(1).await;
        let end = json!({"last_day": exchange.day(3), "reason": "The machines broke down."});
        let refused = exchange.act(Seat::Visitor, "end_early", end.clone()).await;
        let mut turned = end.clone();
        refused
            .refused_for("early-end-within-stay")
            .turns(&mut turned);
        assert_eq!(turned, refused.corrected(&end));
        let ended = exchange.does(Seat::Visitor, "end_early", turned).await;
        // Two days are too few: nothing is due, unless it was force majeure.
        let due = ended["stay"]["early_end"]["due"].clone();
        assert_eq!(due["outcome"]["amount"], "0");
        let receipt: Receipt = serde_json::from_value(due["receipt"].clone()).unwrap();
        let finding = obstacle(&receipt, "early-end-amount");
        assert!(finding.asks_to_act().contains("force majeure"));
        let decision = json!({"granted": true, "reason": "A flood closed the region."});
        let done = exchange
            .does(Seat::VisitorPartnership, "decide_force_majeure", decision)
            .await;
        assert_eq!(done["stay"]["early_end"]["due"]["outcome"]["amount"], "780");
    })
    .await;
}

#[actix_web::test]
async fn force_majeure_follows_an_early_end_and_reports_are_waited_for() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("reporting").await;
        let majeure = json!({"granted": true, "reason": "Rain."});
        let refused = exchange
            .act(Seat::VisitorPartnership, "decide_force_majeure", majeure)
            .await;
        refused
            .refused_for("force-majeure-after-early-end")
            .says_nothing_helps();
        let why = json!({"reason": "No report, in spite of three reminders."});
        let early = exchange
            .act(Seat::VisitorPartnership, "discontinue", why.clone())
            .await;
        assert!(
            early
                .refused_for("time-for-report")
                .asks_to_act()
                .contains("Wait")
        );
        exchange.days_pass(40).await;
        exchange
            .does(Seat::VisitorPartnership, "discontinue", why)
            .await;
        let last = exchange.act(Seat::Visitor, "submit_report", report()).await;
        last.refused_for("action-in-state").says_nothing_helps();
    })
    .await;
}

#[actix_web::test]
async fn a_report_is_complete_and_is_validated_with_evidence_that_is_accepted() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("reporting").await;
        let mut short = report();
        short["exchange"]["outcomes"] = json!(" ");
        let refused = exchange.act(Seat::Visitor, "submit_report", short).await;
        let finding = refused.refused_for("report-complete");
        assert!(finding.asks_to_act().contains("/exchange/outcomes"));
        exchange
            .does(Seat::Visitor, "submit_report", report())
            .await;
        let unconvinced = json!({"evidence_accepted": false});
        let none = exchange
            .act(
                Seat::VisitorPartnership,
                "validate_report",
                unconvinced.clone(),
            )
            .await;
        let finding = none.refused_for("evidence-of-stay");
        assert!(finding.asks_to_act().contains("boarding pass"));
        exchange.add_evidence().await.expect(200);
        let refused = exchange
            .act(
                Seat::VisitorPartnership,
                "validate_report",
                unconvinced.clone(),
            )
            .await;
        let mut turned = unconvinced;
        refused.refused_for("evidence-of-stay").turns(&mut turned);
        exchange
            .does(Seat::VisitorPartnership, "validate_report", turned)
            .await;
    })
    .await;
}

#[actix_web::test]
async fn what_was_agreed_is_paid_once_it_is_signed_unless_the_visitor_gives_it_up() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("fa_pending").await;
        let why = json!({"reason": "The visitor's director is travelling."});
        exchange
            .does(Seat::VisitorPartnership, "waive_agreement", why)
            .await;
        exchange.until("payment_due").await;
        let wrong = json!({"amount": "390", "paid_on": exchange.day(300), "reference": "A"});
        let refused = exchange
            .act(Seat::VisitorPartnership, "record_payment", wrong.clone())
            .await;
        let finding = refused.refused_for("paid-once-signed");
        assert!(finding.asks_to_act().contains("visitor"));
        let nobody = json!({"reason": "Nobody asks for it."});
        let waits = exchange
            .act(
                Seat::VisitorPartnership,
                "close_without_payment",
                nobody.clone(),
            )
            .await;
        assert!(
            waits
                .refused_for("payment-given-up")
                .asks_to_act()
                .contains("Wait")
        );
        exchange.sign_agreement(Seat::Visitor).await.expect(200);
        exchange
            .sign_agreement(Seat::VisitorPartnership)
            .await
            .expect(200);
        let owed = exchange
            .act(Seat::VisitorPartnership, "close_without_payment", nobody)
            .await;
        owed.refused_for("payment-given-up").says_nothing_helps();
        let refused = exchange
            .act(Seat::VisitorPartnership, "record_payment", wrong.clone())
            .await;
        let mut turned = wrong.clone();
        refused.refused_for("paid-as-agreed").turns(&mut turned);
        assert_eq!(turned["amount"], "780");
        assert_eq!(turned, refused.corrected(&wrong));
        exchange
            .does(Seat::VisitorPartnership, "record_payment", turned)
            .await;
    })
    .await;
}

#[actix_web::test]
async fn the_host_speaks_once_and_what_was_not_paid_cannot_have_failed() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.until("reporting").await;
        exchange.does(Seat::Host, "give_feedback", feedback()).await;
        let again = exchange.act(Seat::Host, "give_feedback", feedback()).await;
        again.refused_for("feedback-once").says_nothing_helps();
        let organisation = exchange.visitor.organisation_id.clone();
        let wish = json!({"organisation_id": organisation});
        let person = exchange.person(Seat::Visitor);
        let early = person.post("/api/v1/alumni", wish.clone()).await;
        assert!(
            early
                .refused_for("alumni-after-exchange")
                .asks_to_act()
                .contains("completed")
        );
        let certificate = format!("{}/certificate", exchange.path);
        let early = exchange.person(Seat::Host).get(&certificate).await;
        let finding = early.refused_for("certificate-after-completion");
        assert!(finding.asks_to_act().contains("completed"));
        exchange.until("completed").await;
        exchange
            .person(Seat::Host)
            .get(&certificate)
            .await
            .expect(200);
        exchange
            .person(Seat::Visitor)
            .post("/api/v1/alumni", wish)
            .await
            .expect(201);
    })
    .await;
}

#[actix_web::test]
async fn feedback_is_waited_for_and_no_payment_fails_that_was_not_made() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.until("awaiting_feedback").await;
        let failed = json!({"reason": "The account is closed."});
        let refused = exchange
            .act(Seat::VisitorPartnership, "record_payment_failure", failed)
            .await;
        refused.refused_for("payment-to-fail").says_nothing_helps();
        let late = json!({"reason": "We forget it."});
        let early = exchange
            .act(Seat::SupportOffice, "close_without_feedback", late.clone())
            .await;
        assert!(
            early
                .refused_for("time-for-feedback")
                .asks_to_act()
                .contains("Wait")
        );
        exchange.days_pass(40).await;
        exchange
            .does(Seat::SupportOffice, "close_without_feedback", late)
            .await;
    })
    .await;
}
