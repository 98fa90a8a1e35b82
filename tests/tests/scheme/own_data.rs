//! One's own data: export and erasure.

use clusterxchange_api::ledger;
use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::exchange::Setting;
use clusterxchange_tests::{PASSWORD, TestServer, complete_form, on_each_database};
use serde_json::{Value, json};

const ERASURE: &str = "/api/v1/me/erasure";
const EXPORT: &str = "/api/v1/me/export";

/// Every text that the database keeps about cases and people, to look for a person in.
async fn everything(server: &TestServer, tables: &[&str]) -> String {
    use sea_orm::{FromQueryResult, JsonValue, Statement};
    let mut text = String::new();
    for table in tables {
        let sql = format!("SELECT * FROM {table}");
        let backend = server.app.db.get_database_backend();
        let rows = JsonValue::find_by_statement(Statement::from_string(backend, sql))
            .all(&server.app.db)
            .await
            .unwrap();
        text.push_str(&json!(rows).to_string());
    }
    text
}

const ABOUT_PEOPLE: &[&str] = &[
    "account",
    "session",
    "membership",
    "mail_token",
    "notification",
    "message",
    "registration",
    "ledger_value",
    "idempotency_key",
    "sign_in_delay",
];

/// A form that names a person.
fn form() -> Value {
    let mut form = complete_form("Example Lda", "PT", &["visitor"]);
    form["representative"]["name"] = json!("Ines Silva");
    form
}

const INES: &str = "example.lda@example.org";

#[actix_web::test]
async fn the_export_has_everything_that_is_held_about_a_person() {
    on_each_database(async |server| {
        server
            .partnership("Blue Partnership", "PT", &["textile"])
            .await;
        let mut ines = server.submitted(form()).await.person;
        let question = json!({"text": "How do I begin?"});
        ines.post("/api/v1/help/messages", question)
            .await
            .expect(201);
        let data = ines.get(EXPORT).await.expect(200);
        assert_eq!(data["me"]["account"]["email"], INES);
        assert_eq!(data["me"]["memberships"][0]["name"], "Example Lda");
        assert_eq!(data["sessions"].as_array().unwrap().len(), 1);
        let written = &data["registrations"][0]["form"];
        assert_eq!(written["representative"]["name"], "Ines Silva");
        assert_eq!(data["messages"][0]["text"], "How do I begin?");
        let events = data["events"].as_array().unwrap();
        let submit = events.iter().find(|event| event["action"] == "submit");
        let form = &submit.unwrap()["details"]["form"];
        assert_eq!(form["representative"]["name"], "Ines Silva");
    })
    .await;
}

#[actix_web::test]
async fn an_erased_person_is_found_nowhere_and_the_ledger_still_verifies() {
    on_each_database(async |server| {
        server
            .partnership("Blue Partnership", "PT", &["textile"])
            .await;
        let mut applicant = server.submitted(form()).await;
        let question = json!({"text": "I am Ines Silva."});
        applicant
            .person
            .post("/api/v1/help/messages", question)
            .await
            .expect(201);
        let confirmed = json!({ "password": PASSWORD });
        let refused = applicant.person.post(ERASURE, confirmed.clone()).await;
        assert_eq!(refused.refused_by(), ["cases-closed-before-erasure"]);
        applicant.act("withdraw", json!({})).await.expect(200);
        server.mails().await;
        let mut ines = applicant.person;
        ines.post(ERASURE, json!({"password": "a wrong guess"}))
            .await
            .expect(422);
        let dry = format!("{ERASURE}?dry_run=true");
        ines.post(&dry, confirmed.clone()).await.expect(200);
        ines.get("/api/v1/me").await.expect(200);
        let done = ines.post(ERASURE, confirmed).await.expect(200);
        assert_eq!(done["kept"], json!([]));
        ines.get("/api/v1/me").await.expect(401);
        let credentials = json!({"email": INES, "password": PASSWORD});
        ines.post("/api/v1/sessions", credentials).await.expect(401);
        let left = everything(&server, ABOUT_PEOPLE).await.to_lowercase();
        for trace in ["ines silva", INES] {
            assert!(!left.contains(trace), "{trace}: {left}");
        }
        let report = ledger::verify(&server.app.db).await.unwrap();
        assert!(report.events > 2 && report.flaws.is_empty(), "{report:?}");
        // The address is free again.
        server.new_person("Example Lda").await;
    })
    .await;
}

#[actix_web::test]
async fn the_last_member_of_the_support_office_is_not_erased() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana Office", Role::SupportOffice).await;
        let confirmed = json!({ "password": PASSWORD });
        let refused = ana.post(ERASURE, confirmed.clone()).await;
        assert_eq!(refused.refused_by(), ["last-support-office-member"]);
        server.staff("Ben Office", Role::SupportOffice).await;
        ana.post(ERASURE, confirmed).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_file_of_a_funded_exchange_is_kept_for_its_retention_and_no_longer() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("completed").await;
        let confirmed = json!({ "password": PASSWORD });
        let refused = exchange
            .visitor
            .person
            .post(ERASURE, confirmed.clone())
            .await;
        assert_eq!(refused.refused_by(), ["cases-closed-before-erasure"]);
        exchange
            .visitor
            .act("withdraw", json!({}))
            .await
            .expect(200);
        let done = exchange
            .visitor
            .person
            .post(ERASURE, confirmed)
            .await
            .expect(200);
        assert!(
            exchange
                .path
                .ends_with(done["kept"][0]["exchange_id"].as_str().unwrap())
        );
        let until = done["kept"][0]["until"].as_str().unwrap();
        let today = server.app.clock.today();
        assert!(
            until
                > (today + chrono::Duration::days(5 * 365 - 1))
                    .to_string()
                    .as_str()
        );
        let kept = async || everything(&server, &["ledger_value"]).await;
        assert!(kept().await.contains("Vera Visitor"));
        server.days_pass(5 * 366 + 2).await;
        let left = kept().await;
        assert!(!left.contains("Vera Visitor"), "{left}");
        let content = everything(&server, &["exchange"]).await;
        assert!(!content.contains("sealed"), "{content}");
        assert!(
            ledger::verify(&server.app.db)
                .await
                .unwrap()
                .flaws
                .is_empty()
        );
    })
    .await;
}
