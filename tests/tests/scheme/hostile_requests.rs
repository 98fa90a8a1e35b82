//! Requests that are written to get past what looks at them.

use std::time::Duration;

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{Backend, Person, TestServer, on_each_database};
use reqwest::Method;
use serde_json::json;
use uuid::Uuid;

/// The status of a request as it is, without the checks of documented operations.
async fn status(person: &Person, method: Method, path: &str) -> u16 {
    let request = person.request(method, path).header("if-match", "\"1\"");
    let sent = request.json(&json!({})).send().await;
    sent.expect("the server answers").status().as_u16()
}

#[actix_web::test]
async fn a_compressed_body_is_refused_before_it_is_read() {
    on_each_database(async |server| {
        let stranger = server.stranger();
        for (path, media_type) in [
            ("/api/v1/sessions", "application/json"),
            ("/api/v1/plans", "application/json"),
            (
                "/api/v1/uploads?purpose=cv&file_name=a.pdf",
                "application/pdf",
            ),
        ] {
            for encoding in ["br", "gzip", "zstd", "deflate", "identity, br"] {
                let sent = stranger
                    .request(Method::POST, path)
                    .header("content-type", media_type)
                    .header("content-encoding", encoding)
                    .body(b"not compressed at all".to_vec())
                    .timeout(Duration::from_secs(20))
                    .send();
                let answer = sent.await.expect("the server answers");
                assert_eq!(answer.status().as_u16(), 415, "{path} {encoding}");
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn an_address_that_hides_plain_characters_is_no_way_around_the_scopes_of_a_token() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let owner = server.new_organisation(&mut ana, "Example Lda").await;
        let token = json!({
            "name": "Nightly import",
            "owner": {"kind": "organisation", "organisation_id": owner},
            "scopes": ["read", "building"],
            "expires_in_days": 30,
        });
        let issued = ana.post("/api/v1/api-tokens", token).await.expect(201);
        let secret = issued["secret"].as_str().unwrap().to_owned();
        let system = server.stranger().with_token(&secret);
        let exchange = Uuid::now_v7();
        for path in [
            "/api/v1/m%65/export",
            "/api/v1/me/%65xport",
            "/api/v1/%6De/export",
            "/%61pi/v1/me/export",
            "/api/v%31/api%2Dtokens",
        ] {
            assert_eq!(status(&system, Method::GET, path).await, 400, "{path}");
        }
        let payment = format!("/api/v1/exchanges/{exchange}/record%5Fpayment");
        assert_eq!(status(&system, Method::POST, &payment).await, 400);
        let plain = format!("/api/v1/exchanges/{exchange}/record_payment");
        assert_eq!(status(&system, Method::POST, &plain).await, 403);
        assert_eq!(status(&system, Method::GET, "/api/v1/me").await, 200);
    })
    .await;
}

#[actix_web::test]
async fn the_ledger_of_a_case_is_not_read_as_one_of_another_kind() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let draft = ana
            .post("/api/v1/registrations", json!({}))
            .await
            .expect(201);
        let id = draft["id"].as_str().unwrap();
        let own = format!("/api/v1/cases/registration/{id}/events");
        let events = ana.get(&own).await.expect(200);
        assert_ne!(events["items"], json!([]));
        for role in [Role::SupportOffice, Role::Commission] {
            let mut reader = server.staff(&format!("Sam {role:?}"), role).await;
            reader.get(&own).await.expect(404);
            let other = format!("/api/v1/cases/administration/{id}/events");
            let events = reader.get(&other).await.expect(200);
            assert_eq!(events["items"], json!([]));
        }
    })
    .await;
}

#[actix_web::test]
async fn names_are_single_lines_that_read_as_they_are_written() {
    on_each_database(async |server| {
        let mut stranger = server.stranger();
        for name in [
            "Ana\nYour account is locked",
            "Ana\r\nBcc: x",
            "Ana \u{202E}xe",
        ] {
            let new = json!({
                "email": "ana@example.org",
                "password": "correct horse battery",
                "name": name,
            });
            let problem = stranger.post("/api/v1/accounts", new).await.expect(400);
            assert_eq!(problem["errors"][0]["pointer"], "/name");
        }
    })
    .await;
}

#[actix_web::test]
async fn browsers_that_came_over_https_are_told_to_stay_there() {
    let public = [("CXC_PUBLIC_URL", "https://cxc.example.eu")];
    let behind = TestServer::start_with(&Backend::Sqlite, &public).await;
    let answer = behind.stranger().get("/api/v1/countries").await;
    assert_eq!(
        answer.header("strict-transport-security"),
        Some("max-age=31536000")
    );
    let plain = TestServer::start(&Backend::Sqlite).await;
    let answer = plain.stranger().get("/api/v1/countries").await;
    assert_eq!(answer.header("strict-transport-security"), None);
}
