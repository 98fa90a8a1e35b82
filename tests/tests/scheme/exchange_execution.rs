//! Report, evidence, payment and feedback, with who reads what.

use clusterxchange_api::ledger;
use clusterxchange_tests::exchange::{Exchange, Seat, Setting, feedback, report};
use clusterxchange_tests::on_each_database;
use serde_json::json;

#[actix_web::test]
async fn each_part_of_the_report_has_its_own_readers() {
    on_each_database(async |server| {
        server.draws_every_commitment().await;
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("reporting").await;
        exchange
            .does(Seat::Visitor, "submit_report", report())
            .await;
        exchange.does(Seat::Host, "give_feedback", feedback()).await;
        // Seat, then whether it reads: exchange, hosting, scheme, feedback, evidence.
        for (seat, reads) in [
            (Seat::Visitor, [true, true, true, false, true]),
            (Seat::VisitorPartnership, [true, true, false, true, true]),
            (Seat::SupportOffice, [true, false, true, true, true]),
            (Seat::Commission, [true, false, true, true, true]),
            (Seat::Host, [false, false, false, true, false]),
            (Seat::HostPartnership, [false, false, false, true, false]),
        ] {
            let shown = exchange.read(seat).await;
            let part = |part: &str| !shown["report"][part].is_null();
            let seen = [
                part("exchange"),
                part("hosting"),
                part("scheme"),
                !shown["feedback"].is_null(),
                !shown["evidence"].is_null(),
            ];
            assert_eq!(seen, reads, "{seat:?}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_report_is_complete_checked_with_evidence_and_returned_if_need_be() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("reporting").await;
        let mut short = report();
        short["exchange"]["outcomes"] = json!(" ");
        let refused = exchange.act(Seat::Visitor, "submit_report", short).await;
        assert_eq!(refused.refused_by(), ["report-complete"]);
        let mut six = report();
        six["hosting"]["host_rating"] = json!(6);
        let problem = exchange
            .act(Seat::Visitor, "submit_report", six)
            .await
            .expect(400);
        assert_eq!(problem["errors"][0]["pointer"], "/hosting/host_rating");
        exchange
            .does(Seat::Visitor, "submit_report", report())
            .await;
        let check = json!({"evidence_accepted": true});
        let none = exchange
            .act(Seat::VisitorPartnership, "validate_report", check.clone())
            .await;
        assert_eq!(none.refused_by(), ["evidence-of-stay"]);
        let why = json!({"reason": "No boarding pass.", "fields": ["/exchange/activities"]});
        exchange
            .does(Seat::VisitorPartnership, "return_report", why)
            .await;
        let shown = exchange.read(Seat::Visitor).await;
        assert_eq!(shown["standing"]["state"], "report_returned");
        assert_eq!(shown["report"]["returns"][0]["reason"], "No boarding pass.");
        exchange.add_evidence().await.expect(200);
        exchange
            .does(Seat::Visitor, "submit_report", report())
            .await;
        let unconvinced = json!({"evidence_accepted": false});
        let refused = exchange
            .act(Seat::VisitorPartnership, "validate_report", unconvinced)
            .await;
        assert_eq!(refused.refused_by(), ["evidence-of-stay"]);
        let done = exchange
            .does(Seat::VisitorPartnership, "validate_report", check)
            .await;
        assert!(done["payment"]["due_by"].is_string());
    })
    .await;
}

/// What waits for somebody, of one exchange.
async fn work(exchange: &mut Exchange<'_>, seat: Seat) -> Vec<String> {
    let id = exchange.read(seat).await["id"].clone();
    let list = exchange.person(seat).get("/api/v1/me/work").await;
    let list = list.expect(200);
    let items = list["items"].as_array().unwrap().iter();
    let items = items.filter(|item| item["case_id"] == id);
    items
        .map(|item| item["action"].as_str().unwrap().to_owned())
        .collect()
}

#[actix_web::test]
async fn the_start_waits_for_nobody_before_its_day() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("ready").await;
        let shown = exchange.read(Seat::Visitor).await;
        let start = &shown["standing"]["waiting_on"][0];
        assert_eq!(start["action"], "start");
        let first = format!("{}T00:00:00Z", exchange.day(0));
        assert_eq!(start["not_before"], first);
        assert!(start["due"].as_str() > Some(first.as_str()));
        let none: [&str; 0] = [];
        assert_eq!(work(&mut exchange, Seat::Visitor).await, none);
        exchange.day_comes(0).await;
        assert_eq!(work(&mut exchange, Seat::Visitor).await, ["start"]);
    })
    .await;
}

#[actix_web::test]
async fn the_visitor_is_asked_for_its_bank_account_until_it_is_there() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("payment_due").await;
        let asked = work(&mut exchange, Seat::Visitor).await;
        assert_eq!(asked, ["enter_bank_account"]);
        let shown = exchange.read(Seat::VisitorPartnership).await;
        let waits = &shown["standing"]["waiting_on"];
        assert_eq!(waits[0]["party"], "visitor");
        assert_eq!(waits[1]["action"], "record_payment");
        let account = json!({"holder": "Vera", "iban": "DE89 3704 0044 0532 0130 00"});
        exchange
            .replace(Seat::Visitor, "bank-account", account)
            .await
            .expect(200);
        assert!(work(&mut exchange, Seat::Visitor).await.is_empty());
        let pays = work(&mut exchange, Seat::VisitorPartnership).await;
        assert_eq!(pays, ["record_payment"]);
        let officer = exchange.person(Seat::VisitorPartnership);
        let news = officer.get("/api/v1/me/notifications").await.expect(200);
        assert_eq!(news["items"][0]["action"], "enter_bank_account");
    })
    .await;
}

#[actix_web::test]
async fn what_is_due_is_paid_once_and_again_if_it_does_not_arrive() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("payment_due").await;
        let today = server.app.clock.today();
        let pay = |amount: &str, day| json!({"amount": amount, "paid_on": day, "reference": "A"});
        for wrong in [pay("390", today), pay("780", exchange.day(300))] {
            let refused = exchange
                .act(Seat::VisitorPartnership, "record_payment", wrong)
                .await;
            assert_eq!(refused.refused_by(), ["paid-as-agreed"]);
        }
        let unclaimed = json!({"reason": "Nobody asks for it."});
        let refused = exchange
            .act(Seat::VisitorPartnership, "close_without_payment", unclaimed)
            .await;
        assert_eq!(refused.refused_by(), ["payment-given-up"]);
        exchange
            .does(
                Seat::VisitorPartnership,
                "record_payment",
                pay("780.00", today),
            )
            .await;
        let bounced = json!({"reason": "The account is closed."});
        exchange
            .does(
                Seat::VisitorPartnership,
                "record_payment_failure",
                bounced.clone(),
            )
            .await;
        assert_eq!(exchange.state().await, "payment_due");
        exchange.pay().await.expect(200);
        let shown = exchange.read(Seat::Visitor).await;
        let payments = shown["payment"]["payments"].as_array().unwrap();
        assert_eq!(payments[0]["failure"]["reason"], "The account is closed.");
        assert!(payments[1]["failure"].is_null());
        let late = json!({"reason": "We forget it."});
        let early = exchange
            .act(Seat::SupportOffice, "close_without_feedback", late.clone())
            .await;
        assert_eq!(early.refused_by(), ["time-for-feedback"]);
        exchange.days_pass(40).await;
        let done = exchange
            .does(Seat::SupportOffice, "close_without_feedback", late)
            .await;
        assert_eq!(done["standing"]["state"], "completed");
    })
    .await;
}

#[actix_web::test]
async fn lists_say_how_far_a_payment_has_come_to_those_on_the_visitors_side() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("payment_due").await;
        exchange.pay().await.expect(200);
        let bounced = json!({"reason": "The account is closed."});
        exchange
            .does(Seat::VisitorPartnership, "record_payment_failure", bounced)
            .await;
        let shown = exchange.read(Seat::VisitorPartnership).await;
        for seat in [Seat::Visitor, Seat::VisitorPartnership, Seat::SupportOffice] {
            let list = exchange.person(seat).get("/api/v1/exchanges").await;
            let head = &list.expect(200)["items"][0];
            assert_eq!(head["payment"]["due"], shown["payment"]["due"], "{seat:?}");
            assert_eq!(head["payment"]["failures"], 1);
            assert_eq!(head["payment"]["is_given_up"], false);
        }
        let list = exchange.person(Seat::Host).get("/api/v1/exchanges").await;
        assert!(list.expect(200)["items"][0]["payment"].is_null());
    })
    .await;
}

#[actix_web::test]
async fn the_visitor_may_give_the_lump_sum_up_and_the_host_speaks_once() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("payment_due").await;
        exchange.does(Seat::Host, "give_feedback", feedback()).await;
        let again = exchange.act(Seat::Host, "give_feedback", feedback()).await;
        assert_eq!(again.refused_by(), ["feedback-once"]);
        let gift = json!({"reason": "The host paid for everything."});
        let done = exchange
            .does(Seat::Visitor, "close_without_payment", gift)
            .await;
        assert_eq!(done["standing"]["state"], "completed");
        assert_eq!(done["payment"]["given_up"]["by"], "visitor");
    })
    .await;
}

#[actix_web::test]
async fn a_virtual_exchange_has_no_agreement_to_sign_and_no_payment_to_fail() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "virtual").await;
        exchange.until("ready").await;
        let signature = json!({"document": "0".repeat(64), "password": "correct horse battery"});
        let refused = exchange
            .act(Seat::Visitor, "sign_agreement", signature)
            .await;
        assert!(
            refused
                .refused_by()
                .contains(&"agreement-for-money".to_owned())
        );
        exchange.until("awaiting_feedback").await;
        let failed = json!({"reason": "The account is closed."});
        let refused = exchange
            .act(Seat::VisitorPartnership, "record_payment_failure", failed)
            .await;
        assert_eq!(refused.refused_by(), ["payment-to-fail"]);
        exchange.until("completed").await;
    })
    .await;
}

#[actix_web::test]
async fn evidence_is_an_upload_of_the_visitor_and_the_ledger_verifies_in_the_end() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("ongoing").await;
        let stolen = json!({"upload_id": exchange.host.organisation_id, "kind": "other"});
        exchange
            .act(Seat::Visitor, "evidence", stolen)
            .await
            .expect(422);
        let evidence = exchange.add_evidence().await.expect(200);
        let upload = evidence["evidence"][0]["upload_id"]
            .as_str()
            .unwrap()
            .to_owned();
        let twice = json!({"upload_id": upload, "kind": "other"});
        exchange
            .act(Seat::Visitor, "evidence", twice)
            .await
            .expect(422);
        let content = format!("/api/v1/uploads/{upload}");
        exchange
            .person(Seat::VisitorPartnership)
            .get(&content)
            .await
            .expect(200);
        exchange.person(Seat::Host).get(&content).await.expect(404);
        exchange.until("completed").await;
        let report = ledger::verify(&server.app.db).await.unwrap();
        assert!(report.flaws.is_empty(), "{:?}", report.flaws);
    })
    .await;
}
