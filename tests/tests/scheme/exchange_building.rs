//! Building an exchange: who writes, agrees, signs and checks, and what is refused.

#![expect(
    clippy::unwrap_used,
    reason = "a test that meets something else fails there"
)]

use clusterxchange_tests::exchange::{MADRID, Seat, Setting};
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

#[actix_web::test]
async fn the_partnership_sets_amount_and_distance_with_its_reason() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("fa_pending").await;
        let path = format!("{}/distance", exchange.path);
        let near = json!({"km": "150", "reason": "The visitor works in Vigo."});
        let tag = etag(&mut exchange.visitor_partnership.officer, &exchange.path).await;
        let headers = [("if-match", tag.as_str())];
        let method = "PUT".parse().unwrap();
        let set = exchange
            .visitor_partnership
            .officer
            .send(method, &path, Some(near), &headers)
            .await
            .expect(200);
        assert_eq!(set["lump_sum"]["computed"]["outcome"]["amount"], "390");
        assert_eq!(set["agreement"]["text"]["amount"], "390");
        let more = json!({"agreed_amount": "400", "reason": "A good visitor."});
        let refused = exchange
            .act(Seat::VisitorPartnership, "set_amount", more)
            .await;
        assert_eq!(refused.refused_by(), ["agreed-amount"]);
        exchange.sign_agreement(Seat::Visitor).await.expect(200);
        let less = json!({"agreed_amount": "300.50", "reason": "The budget is used up."});
        let set = exchange
            .does(Seat::VisitorPartnership, "set_amount", less)
            .await;
        assert_eq!(set["agreement"]["signatures"], json!([]));
        exchange.until("ready").await;
        let ready = exchange.read(Seat::Visitor).await;
        assert_eq!(ready["agreement"]["text"]["amount"], "300.5");
        let host = exchange.read(Seat::Host).await;
        assert!(host["agreement"].is_null() && host["lump_sum"].is_null());
    })
    .await;
}

async fn etag(person: &mut clusterxchange_tests::Person, path: &str) -> String {
    let answer = person.get(path).await;
    answer.header("etag").unwrap().to_owned()
}

#[actix_web::test]
async fn a_waived_agreement_lets_it_start_but_not_be_paid() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("fa_pending").await;
        let why = json!({"reason": "The visitor's director is travelling."});
        exchange
            .does(Seat::VisitorPartnership, "waive_agreement", why)
            .await;
        let early = exchange.act(Seat::Visitor, "start", json!({})).await;
        assert_eq!(early.refused_by(), ["starts-on-first-day"]);
        exchange.until("payment_due").await;
        let payment = json!({"amount": "780", "paid_on": exchange.day(14), "reference": "X"});
        let unsigned = exchange
            .act(Seat::VisitorPartnership, "record_payment", payment)
            .await;
        assert!(
            unsigned
                .refused_by()
                .contains(&"paid-once-signed".to_owned())
        );
        exchange.sign_agreement(Seat::Visitor).await.expect(200);
        exchange
            .sign_agreement(Seat::VisitorPartnership)
            .await
            .expect(200);
        exchange.pay().await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn only_its_parties_find_an_exchange_and_a_dry_run_changes_nothing() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let mut stranger = server.new_person("Stella Stranger").await;
        stranger.get(&exchange.path).await.expect(404);
        exchange.commission.get(&exchange.path).await.expect(404);
        let list = stranger.get("/api/v1/exchanges").await.expect(200);
        assert_eq!(list["items"], json!([]));
        exchange.until("awaiting_signatures").await;
        let document = exchange.document(Seat::Host).await;
        let password = "correct horse battery";
        let body = json!({"document": document, "password": password});
        let dry = exchange
            .act(Seat::Host, "sign?dry_run=true", body)
            .await
            .expect(200);
        assert_eq!(dry["receipt"]["findings"][0]["rule"], "document-as-shown");
        assert_eq!(
            exchange.read(Seat::Host).await["commitment"]["signatures"],
            json!([])
        );
        let mine = exchange
            .host
            .person
            .get("/api/v1/exchanges?state=awaiting_signatures&mode=physical&role=host")
            .await
            .expect(200);
        assert_eq!(mine["items"].as_array().unwrap().len(), 1);
        let none = exchange
            .host
            .person
            .get("/api/v1/exchanges?role=visitor")
            .await;
        assert_eq!(none.expect(200)["items"], json!([]));
    })
    .await;
}

#[actix_web::test]
async fn the_bank_account_is_checked_and_read_by_the_visitor_and_its_partnership_only() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let slip = json!({"holder": "Vera", "iban": "DE98 3704 0044 0532 0130 00"});
        let problem = exchange
            .replace(Seat::Visitor, "bank-account", slip)
            .await
            .expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/iban");
        let account = json!({"holder": "Vera", "iban": "DE89 3704 0044 0532 0130 00"});
        exchange
            .replace(Seat::Visitor, "bank-account", account.clone())
            .await
            .expect(200);
        exchange
            .replace(Seat::VisitorPartnership, "bank-account", account)
            .await
            .expect(403);
        let path = format!("{}/bank-account", exchange.path);
        for seat in Seat::ALL {
            let answer = exchange.person(seat).get(&path).await;
            if matches!(seat, Seat::Visitor | Seat::VisitorPartnership) {
                assert_eq!(answer.expect(200)["iban"], "DE89370400440532013000");
            } else {
                answer.expect(404);
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn a_pair_from_one_country_or_with_oneself_is_refused() {
    on_each_database(async |server| {
        let national = Setting {
            host: MADRID,
            ..Setting::default()
        };
        let mut exchange = server.people(national).await;
        assert_eq!(
            exchange.open("physical").await.refused_by(),
            ["different-countries"]
        );
        exchange.host.registration_id = exchange.visitor.registration_id.clone();
        let refused = exchange.open("physical").await.refused_by();
        assert!(
            refused.contains(&"two-organisations".to_owned()),
            "{refused:?}"
        );
    })
    .await;
}

#[actix_web::test]
async fn only_one_of_the_two_opens_an_exchange() {
    on_each_database(async |server| {
        let mut exchange = server.people(Setting::default()).await;
        let new = json!({
            "visitor_registration_id": exchange.visitor.registration_id,
            "host_registration_id": exchange.host.registration_id,
            "plan": {"mode": "physical", "host_town_id": MADRID.1},
        });
        let officer = exchange.person(Seat::VisitorPartnership);
        officer
            .post("/api/v1/exchanges", new.clone())
            .await
            .expect(422);
        let host = exchange.person(Seat::Host);
        let problem = host.post("/api/v1/exchanges", new).await.expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/plan/host_town_id");
    })
    .await;
}
