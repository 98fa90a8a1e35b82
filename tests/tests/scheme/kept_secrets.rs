//! What stays in the database after something was done: no secret.

use clusterxchange_api::change::Work;
use clusterxchange_api::identity::hash_secret;
use clusterxchange_api::outbox::{Mail, mail};
use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::{PASSWORD, TestServer, on_each_database};
use reqwest::Method;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;

/// Everything of a column that a table holds, as text.
async fn column(server: &TestServer, table: &str, column: &str) -> Vec<String> {
    let db = &server.app.db;
    let query = format!("SELECT CAST({column} AS TEXT) AS held FROM {table}");
    let rows = db
        .query_all_raw(Statement::from_string(db.get_database_backend(), query))
        .await
        .expect("the table can be read");
    let held = rows.iter().map(|row| row.try_get("", "held"));
    held.collect::<Result<_, _>>().expect("texts")
}

#[actix_web::test]
async fn a_mail_that_was_sent_leaves_no_link_behind() {
    on_each_database(async |server| {
        let new = json!({"email": "ana@example.org", "password": PASSWORD, "name": "Ana"});
        let asked = server.stranger().post("/api/v1/accounts", new).await;
        asked.expect(202);
        let secret = server.secret_in_mail_to("ana@example.org").await;
        let held = column(&server, "outbox", "payload").await;
        assert_eq!(held.len(), 1);
        assert!(!held[0].contains(&secret), "{held:?}");
        assert!(held[0].contains("verify-address"), "{held:?}");
    })
    .await;
}

#[actix_web::test]
async fn a_mail_that_can_go_nowhere_is_given_up() {
    on_each_database(async |server| {
        let work = Work::begin(&server.app).await.expect("a change begins");
        let letter = Mail::to("no address", "en", "verify-address").with("name", "Ana");
        mail(&work, letter).await.expect("it is put there");
        work.commit().await.expect("it is kept");
        server.mails().await;
        let done = column(&server, "outbox", "COALESCE(last_error, 'none')").await;
        assert_eq!(done, ["the recipient is not an address"]);
        let waiting = column(&server, "outbox", "done_at IS NULL").await;
        assert!(["0", "false"].contains(&waiting[0].as_str()), "{waiting:?}");
    })
    .await;
}

#[actix_web::test]
async fn keys_and_the_marks_of_requests_say_nothing_without_the_key_of_the_server() {
    on_each_database(async |server| {
        let new = json!({"email": "ana@example.org", "password": PASSWORD, "name": "Ana"});
        let plain = hash_secret(&new.to_string());
        let asked = server.stranger().post("/api/v1/accounts", new).await;
        asked.expect(202);
        let marks = column(&server, "idempotency_key", "body_hash").await;
        assert_eq!(marks.len(), 1);
        assert_ne!(marks[0], plain);
        let lengths = column(&server, "signing_key", "LENGTH(secret)").await;
        assert_eq!(lengths, ["72"], "32 bytes would be the key itself");
    })
    .await;
}

#[actix_web::test]
async fn a_bank_account_stands_nowhere_in_clear_even_if_the_request_can_be_repeated() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let path = format!("{}/bank-account", exchange.path);
        let account = json!({"holder": "Vera", "iban": "DE89 3704 0044 0532 0130 00"});
        let visitor = exchange.person(Seat::Visitor);
        let read = visitor.get(&path).await;
        let tag = read.header("etag").expect("a version").to_owned();
        let headers = [("if-match", tag.as_str()), ("idempotency-key", "once")];
        let entered = visitor
            .send(Method::PUT, &path, Some(account), &headers)
            .await;
        assert_eq!(entered.expect(200)["iban"], "DE89370400440532013000");
        for (table, held) in [("idempotency_key", "body"), ("exchange", "content")] {
            let held = column(&server, table, held).await;
            assert!(!held.is_empty(), "{table}");
            assert!(!held.iter().any(|it| it.contains("0532013000")), "{table}");
        }
    })
    .await;
}

#[cfg(unix)]
#[actix_web::test]
async fn a_data_folder_that_the_server_makes_is_read_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = std::env::temp_dir().join(format!("cxc-test-{}", uuid::Uuid::now_v7()));
    let url = format!("sqlite://{}", folder.join("x.sqlite").display());
    let server = TestServer::over(folder.clone(), &url).await;
    let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    drop(server);
}
