//! Agreeing to a commitment, signing it, changing it after that, and sending it back.

use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::on_each_database;
use serde_json::json;

#[actix_web::test]
async fn nobody_agrees_to_an_unfinished_text_too_few_days_or_another_document() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.plan_days(2).await;
        let refused = exchange.agree(Seat::Host).await.refused_by();
        assert_eq!(refused, ["stay-minimum", "commitment-complete"]);
        exchange.plan_days(5).await;
        exchange.write_clauses().await;
        let old = json!({"document": "0".repeat(64)});
        let refused = exchange.act(Seat::Host, "agree", old).await.refused_by();
        assert_eq!(refused, ["document-as-shown"]);
        exchange.agree(Seat::Host).await.expect(200);
        assert_eq!(
            exchange.agree(Seat::Host).await.refused_by(),
            ["once-per-party"]
        );
        let blocked = exchange.read(Seat::Host).await;
        assert_eq!(blocked["standing"]["blocked_actions"][0]["name"], "agree");
    })
    .await;
}

#[actix_web::test]
async fn a_change_after_two_signatures_voids_them_and_signers_see_what_changed() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("awaiting_signatures").await;
        exchange.sign(Seat::Visitor).await.expect(200);
        exchange.sign(Seat::Host).await.expect(200);
        let contact = json!({"text": "Call +351 22 000 00 00."});
        exchange
            .replace(Seat::Host, "clauses/host_contact", contact)
            .await
            .expect(200);
        assert_eq!(exchange.state().await, "awaiting_partnership");
        let shown = exchange.read(Seat::Visitor).await;
        assert_eq!(
            shown["commitment"]["signatures"].as_array().unwrap().len(),
            2
        );
        let goal = json!({"text": "Another goal."});
        exchange
            .replace(Seat::Host, "clauses/objectives", goal)
            .await
            .expect(200);
        assert_eq!(exchange.state().await, "building");
        let shown = exchange.read(Seat::Visitor).await;
        assert_eq!(shown["commitment"]["signatures"], json!([]));
        let changes = shown["commitment"]["since_your_signature"]
            .as_array()
            .unwrap();
        let keys: Vec<_> = changes
            .iter()
            .map(|it| it["key"].as_str().unwrap())
            .collect();
        assert_eq!(keys, ["objectives", "host_contact"]);
        assert_eq!(changes[0]["after"], "Another goal.");
        exchange.agree(Seat::Visitor).await.expect(200);
        exchange.agree(Seat::Host).await.expect(200);
        exchange.until("ready").await;
    })
    .await;
}

#[actix_web::test]
async fn a_signature_needs_the_password_the_document_and_the_right_moment() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let refused = exchange.sign(Seat::Visitor).await.refused_by();
        assert_eq!(refused, ["action-in-state"]);
        exchange.until("awaiting_signatures").await;
        let document = exchange.document(Seat::Visitor).await;
        let wrong = json!({"document": document, "password": "not my password"});
        let problem = exchange.act(Seat::Visitor, "sign", wrong).await.expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/password");
        assert_eq!(
            exchange.sign(Seat::VisitorPartnership).await.refused_by(),
            ["action-by"]
        );
        exchange.sign(Seat::Visitor).await.expect(200);
        assert_eq!(
            exchange.sign(Seat::Visitor).await.refused_by(),
            ["once-per-party"]
        );
        exchange.does(Seat::Host, "reopen", json!({})).await;
        assert_eq!(exchange.state().await, "building");
    })
    .await;
}

#[actix_web::test]
async fn whoever_checks_the_commitment_can_return_it() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        for (state, seat) in [
            ("awaiting_partnership", Seat::HostPartnership),
            ("awaiting_so", Seat::SupportOffice),
        ] {
            exchange.until(state).await;
            let why = json!({"reason": "Too vague.", "clauses": ["objectives"]});
            exchange.does(seat, "return_for_correction", why).await;
            let shown = exchange.read(Seat::Visitor).await;
            assert_eq!(shown["standing"]["state"], "building");
            let returns = shown["commitment"]["returns"].as_array().unwrap();
            assert_eq!(returns.last().unwrap()["clauses"], json!(["objectives"]));
        }
        exchange.until("awaiting_so").await;
        let unknown = json!({"reason": "Too vague.", "clauses": ["nonsense"]});
        exchange
            .act(Seat::SupportOffice, "return_for_correction", unknown)
            .await
            .expect(422);
        let blank = json!({"reason": "   "});
        let refused = exchange
            .act(Seat::SupportOffice, "return_for_correction", blank)
            .await;
        assert_eq!(refused.refused_by(), ["reason-given"]);
    })
    .await;
}
