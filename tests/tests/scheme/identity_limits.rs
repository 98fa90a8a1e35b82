//! What protects the server as a whole.

use clusterxchange_api::change::Work;
use clusterxchange_api::{cli, identity::account};
use clusterxchange_tests::{Backend, PASSWORD, Person, TestServer};

#[actix_web::test]
async fn a_network_that_asks_too_much_is_told_when_to_come_back() {
    let own = [("CXC_REQUESTS_PER_MINUTE", "30")];
    let server = TestServer::start_with(&Backend::Sqlite, &own).await;
    let mut greedy = server.stranger();
    for _ in 0..30 {
        greedy.get("/api/v1/me").await.expect(401);
    }
    let refused = greedy.get("/api/v1/me").await;
    assert_eq!(refused.header("retry-after"), Some("2"));
    assert!(refused.header("trace-id").is_some());
    assert_eq!(refused.expect(429)["code"], "too-many-requests");
    let elsewhere = "127.0.0.2".parse().unwrap();
    let mut other = Person::from_address(&server.url, elsewhere);
    other.get("/api/v1/me").await.expect(401);
    server.app.clock.shift(2);
    greedy.get("/api/v1/me").await.expect(401);
}

#[actix_web::test]
async fn demonstration_accounts_are_served_on_loopback_only_unless_allowed_by_name() {
    let public = ("CXC_ADDRESS", "0.0.0.0");
    let server = TestServer::start_with(&Backend::Sqlite, &[public]).await;
    let empty = cli::refuse_public_demonstration(&server.app).await;
    assert!(empty.is_ok());
    let work = Work::begin(&server.app).await.unwrap();
    account::make_verified(&work, "demo@example.org", "Demo", PASSWORD.to_owned(), true)
        .await
        .unwrap();
    work.commit().await.unwrap();
    let refused = cli::refuse_public_demonstration(&server.app).await;
    let reason = refused.unwrap_err().to_string();
    assert!(reason.contains("CXC_ALLOW_PUBLIC_DEMO"), "{reason}");
    let allowed = [public, ("CXC_ALLOW_PUBLIC_DEMO", "true")];
    let other = TestServer::start_with(&Backend::Sqlite, &allowed).await;
    let mut app = server.app.clone();
    app.settings = other.app.settings.clone();
    assert!(cli::refuse_public_demonstration(&app).await.is_ok());
}
