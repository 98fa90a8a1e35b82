//! Random validation: promised beforehand, published afterwards, repeated by anyone.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be arranged fails, with its reason"
)]

use std::io::Write;
use std::process::{Command, Stdio};

use clusterxchange_api::building::sampling::{self, Ticket};
use clusterxchange_api::change::Work;
use clusterxchange_api::ledger;
use clusterxchange_domain::building::DocumentHash;
use clusterxchange_domain::building::sampling::Month;
use clusterxchange_domain::rulebook::shipped;
use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::{TestServer, on_each_database};
use serde_json::{Value, json};
use uuid::Uuid;

/// Draws twenty commitments in the present month.
async fn twenty_draws(server: &TestServer) -> Month {
    let work = Work::begin(&server.app).await.unwrap();
    let month = Month::of(work.now);
    for number in 0..20_u8 {
        let ticket = Ticket {
            exchange: Uuid::now_v7(),
            document: DocumentHash::of([[number].as_slice()]),
            month,
            drawn_before: number == 0,
        };
        let rulebook = &shipped().unwrap()[0];
        let first = sampling::draw(&work, ticket, rulebook).await.unwrap();
        let again = sampling::draw(&work, ticket, rulebook).await.unwrap();
        assert_eq!(first, again, "a ticket is drawn once");
    }
    work.commit().await.unwrap();
    month
}

fn verified_by_an_outsider(page: &Value) -> Result<String, String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/verify_draws.py");
    let mut python = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let input = page.to_string();
    let mut stdin = python.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    let output = python.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    if output.status.success() {
        Ok(text(output.stdout))
    } else {
        Err(text(output.stderr))
    }
}

#[actix_web::test]
async fn the_seed_is_promised_when_the_month_begins_and_published_when_it_is_over() {
    on_each_database(async |server| {
        server.days_pass(0).await;
        let mut anyone = server.stranger();
        let month = Month::of(server.app.clock.now()).to_string();
        let months = anyone.get("/api/v1/sampling/months").await.expect(200);
        let promise = months["items"][0].clone();
        assert_eq!(promise["month"], json!(month));
        assert_eq!(promise["seed"], Value::Null);
        twenty_draws(&server).await;
        let path = format!("/api/v1/sampling/months/{month}/draws");
        let page = anyone.get(&path).await.expect(200);
        assert_eq!((&page["seed"], &page["items"]), (&Value::Null, &json!([])));
        assert_eq!(page["seed_hash"], promise["seed_hash"]);

        server.days_pass(31).await;
        let page = anyone.get(&path).await.expect(200);
        assert_eq!(page["seed_hash"], promise["seed_hash"]);
        assert_eq!(page["items"].as_array().unwrap().len(), 20);
        let months = anyone.get("/api/v1/sampling/months").await.expect(200);
        assert_eq!(months["items"][0]["seed"], Value::Null, "the new month");
        assert_eq!(months["items"][1]["seed"], page["seed"]);
        assert_eq!(months["items"][1]["draws"], 20);
        assert!(months["items"][1]["drawn"].as_u64() >= Some(1));
    })
    .await;
}

#[actix_web::test]
async fn an_outsider_repeats_the_draws_page_by_page_and_finds_a_lie() {
    on_each_database(async |server| {
        let month = twenty_draws(&server).await;
        let mut anyone = server.stranger();
        let path = format!("/api/v1/sampling/months/{month}/draws");
        let secret = anyone.get(&path).await.expect(200);
        assert!(
            verified_by_an_outsider(&secret)
                .unwrap_err()
                .contains("still secret")
        );
        server.days_pass(31).await;
        let page = anyone.get(&format!("{path}?limit=15")).await.expect(200);
        let said = verified_by_an_outsider(&page).unwrap();
        assert!(
            said.contains("15 draws come out again (more pages)"),
            "{said}"
        );
        let next = page["next"].as_str().unwrap();
        let rest = anyone
            .get(&format!("{path}?limit=15&cursor={next}"))
            .await
            .expect(200);
        let said = verified_by_an_outsider(&rest).unwrap();
        assert!(said.contains("5 draws come out again"), "{said}");

        let mut lie = rest.clone();
        let drawn = lie["items"][2]["drawn"].as_bool().unwrap();
        lie["items"][2]["drawn"] = json!(!drawn);
        assert!(verified_by_an_outsider(&lie).is_err());
        let mut other_seed = rest;
        other_seed["seed"] = json!("07".repeat(32));
        let said = verified_by_an_outsider(&other_seed).unwrap_err();
        assert!(said.contains("not the one that was promised"), "{said}");
    })
    .await;
}

#[actix_web::test]
async fn the_operator_repeats_all_draws_and_finds_what_was_altered() {
    use sea_orm::ConnectionTrait;
    on_each_database(async |server| {
        twenty_draws(&server).await;
        let app = &server.app;
        for _ in 0..2 {
            let report = sampling::verify(&app.db, &app.sealer).await.unwrap();
            assert_eq!((report.draws, report.flaws), (20, Vec::new()));
            server.days_pass(31).await;
        }
        let ledger = ledger::verify(&app.db).await.unwrap();
        assert_eq!(ledger.flaws, Vec::<String>::new());
        let altered = "UPDATE sampling_draw SET is_drawn = NOT is_drawn, drawn_before = false WHERE drawn_before";
        app.db.execute_unprepared(altered).await.unwrap();
        let report = sampling::verify(&app.db, &app.sealer).await.unwrap();
        assert!(!report.flaws.is_empty());
        app.db.execute_unprepared("DELETE FROM sampling_draw").await.unwrap();
        let report = sampling::verify(&app.db, &app.sealer).await.unwrap();
        assert_eq!(report.flaws.len(), 20, "{:?}", report.flaws);
    })
    .await;
}

#[actix_web::test]
async fn a_month_without_promise_is_not_found_and_a_wrong_one_not_understood() {
    on_each_database(async |server| {
        let mut anyone = server.stranger();
        let path = |month: &str| format!("/api/v1/sampling/months/{month}/draws");
        anyone.get(&path("2019-03")).await.expect(404);
        anyone.get(&path("march")).await.expect(400);
    })
    .await;
}

#[actix_web::test]
async fn a_draw_names_its_exchange_to_those_who_have_a_part_in_it() {
    on_each_database(async |server| {
        server.draws_every_commitment().await;
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let mut eve = server.new_person("Eve Example").await;
        exchange.until("awaiting_ec").await;
        let month = Month::of(server.app.clock.now());
        exchange.days_pass(31).await;
        eve.come_back().await;
        let path = format!("/api/v1/sampling/months/{month}/draws");
        for seat in Seat::ALL {
            let page = exchange.person(seat).get(&path).await.expect(200);
            let named = &page["items"][0]["exchange"];
            assert_eq!(named["title"], "Vera Visitor visits Hugo Host", "{seat:?}");
            let id = named["id"].as_str().unwrap();
            assert!(exchange.path.ends_with(id), "{seat:?}");
        }
        for stranger in [&mut eve, &mut server.stranger()] {
            let page = stranger.get(&path).await.expect(200);
            assert_eq!(page["items"].as_array().unwrap().len(), 1);
            assert!(page["items"][0]["exchange"].is_null(), "{page:#}");
        }
    })
    .await;
}
