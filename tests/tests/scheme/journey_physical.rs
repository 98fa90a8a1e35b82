//! A physical exchange from the match to the payment, played by everyone involved.

use clusterxchange_tests::exchange::{
    Exchange, MADRID, PORTO, Seat, Setting, VIGO, feedback, report,
};
use clusterxchange_tests::on_each_database;
use serde_json::{Value, json};

/// Who is told by mail of what.
const NEWS: &[(&str, &str)] = &[
    ("hugo.host", "You have received a proposal"),
    ("vera.visitor", "Proposal accepted"),
    ("hugo.host", "Commitment signed"),
    ("blue.partnership.officer", "Commitment signed"),
    ("vera.visitor", "Commitment signed"),
    ("vera.visitor", "Commitment validated"),
    ("hugo.host", "Commitment validated"),
    ("vera.visitor", "Financial Agreement signed"),
    ("hugo.host", "Exchange started"),
    ("vera.visitor", "Exchange ended"),
    ("blue.partnership.officer", "Report submitted"),
    ("vera.visitor", "Report and evidence accepted"),
    ("vera.visitor", "Payment recorded"),
    ("sonia.support", "Feedback given"),
];

/// Builds, signs, validates, agrees.
async fn until_ready(exchange: &mut Exchange<'_>, days: u64) {
    exchange.plan_days(days).await;
    exchange.write_clauses().await;
    exchange.agree(Seat::Visitor).await.expect(200);
    exchange.agree(Seat::Host).await.expect(200);
    exchange.sign(Seat::Visitor).await.expect(200);
    exchange.sign(Seat::Host).await.expect(200);
    exchange.partnerships_sign().await;
    exchange.validate(Seat::SupportOffice).await.expect(200);
    if exchange.state().await == "awaiting_ec" {
        exchange.validate(Seat::Commission).await.expect(200);
    }
    exchange
        .sign_agreement(Seat::VisitorPartnership)
        .await
        .expect(200);
    exchange.sign_agreement(Seat::Visitor).await.expect(200);
}

/// Takes place, is reported and paid; returns the exchange as the visitor sees it in the end.
async fn until_completed(exchange: &mut Exchange<'_>) -> Value {
    exchange.day_comes(0).await;
    exchange.does(Seat::Visitor, "start", json!({})).await;
    exchange.day_comes(7).await;
    assert_eq!(exchange.state().await, "reporting");
    exchange.add_evidence().await.expect(200);
    exchange
        .does(Seat::Visitor, "submit_report", report())
        .await;
    let check = json!({"evidence_accepted": true});
    exchange
        .does(Seat::VisitorPartnership, "validate_report", check)
        .await;
    exchange.pay().await.expect(200);
    exchange.does(Seat::Host, "give_feedback", feedback()).await;
    exchange.read(Seat::Visitor).await
}

async fn is_paid(setting: Setting, days: u64, amount: &'static str) {
    on_each_database(async |server| {
        let mut exchange = server.people(setting).await;
        exchange.matched("physical").await;
        until_ready(&mut exchange, days).await;
        let done = until_completed(&mut exchange).await;
        assert_eq!(done["standing"]["state"], "completed");
        assert_eq!(done["agreement"]["text"]["amount"], amount);
        assert_eq!(done["payment"]["payments"][0]["amount"], amount);
        let receipt = &done["lump_sum"]["computed"]["receipt"]["findings"];
        let rules = receipt.as_array().map(|it| it.iter().map(|it| &it["rule"]));
        let rules: Vec<_> = rules.into_iter().flatten().collect();
        for rule in ["lump-sum-ceiling", "lump-sum-days", "lump-sum-distance"] {
            assert!(rules.contains(&&json!(rule)), "{rule}: {rules:?}");
        }
        exchange.is_wound_up("completed", NEWS).await;
    })
    .await;
}

#[actix_web::test]
async fn five_days_in_portugal_are_paid_with_780_euro() {
    is_paid(Setting::default(), 5, "780").await;
}

#[actix_web::test]
async fn three_days_in_portugal_are_paid_with_390_euro() {
    is_paid(Setting::default(), 3, "390").await;
}

#[actix_web::test]
async fn five_days_at_less_than_200_kilometres_are_paid_with_390_euro() {
    let near = Setting {
        visitor: VIGO,
        host: PORTO,
        ..Setting::default()
    };
    is_paid(near, 5, "390").await;
}

#[actix_web::test]
async fn one_partnership_on_both_sides_signs_once() {
    let same = Setting {
        visitor: MADRID,
        same_partnership: true,
        ..Setting::default()
    };
    is_paid(same, 5, "780").await;
}
