//! One's own data: export and erasure.

use clusterxchange_api::ledger;
use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::Audience;
use clusterxchange_tests::{PASSWORD, Person, Planted, TestServer, on_each_database};
use serde_json::{Value, json};
use uuid::Uuid;

const ERASURE: &str = "/api/v1/me/erasure";
const EXPORT: &str = "/api/v1/me/export";

async fn export(person: &mut Person) -> Value {
    person.get(EXPORT).await.expect(200)
}

fn pseudonym(export: &Value) -> Uuid {
    export["pseudonym"].as_str().unwrap().parse().unwrap()
}

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

#[actix_web::test]
async fn the_export_has_everything_that_is_held_about_a_person() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let case = Planted {
            state: "submitted",
            organisation: server.new_organisation(&mut ana, "Visitor Lda").await,
            account: ana.account_id().await,
        };
        let id = server.plant_registration(&case).await;
        let by = pseudonym(&export(&mut ana).await);
        let kind = CaseKind::Registration;
        server
            .plant_event(kind, id, 1, (by, "submitted"), Audience::Everyone)
            .await;
        let question = json!({"text": "How do I begin?"});
        ana.post("/api/v1/help/messages", question)
            .await
            .expect(201);
        let data = export(&mut ana).await;
        assert_eq!(data["me"]["account"]["name"], "Ana Example");
        assert_eq!(data["me"]["memberships"][0]["name"], "Visitor Lda");
        assert_eq!(data["sessions"].as_array().unwrap().len(), 1);
        let form = &data["registrations"][0]["form"];
        assert_eq!(form["representative"]["name"], "Ana Example");
        assert_eq!(data["messages"][0]["text"], "How do I begin?");
        assert_eq!(data["events"][0]["details"]["signatory"], "Ana Example");
    })
    .await;
}

#[actix_web::test]
async fn an_erased_person_is_found_nowhere_and_the_ledger_still_verifies() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let case = Planted {
            state: "withdrawn",
            organisation: server.new_organisation(&mut ana, "Visitor Lda").await,
            account: ana.account_id().await,
        };
        let id = server.plant_registration(&case).await;
        let by = pseudonym(&export(&mut ana).await);
        let kind = CaseKind::Registration;
        server
            .plant_event(kind, id, 1, (by, "withdrawn"), Audience::Everyone)
            .await;
        let question = json!({"text": "I am Ana Example."});
        ana.post("/api/v1/help/messages", question)
            .await
            .expect(201);
        server.mails().await;
        ana.post(ERASURE, json!({"password": "a wrong guess"}))
            .await
            .expect(422);
        let dry = format!("{ERASURE}?dry_run=true");
        ana.post(&dry, json!({ "password": PASSWORD }))
            .await
            .expect(200);
        ana.get("/api/v1/me").await.expect(200);
        let done = ana
            .post(ERASURE, json!({ "password": PASSWORD }))
            .await
            .expect(200);
        assert_eq!(done["kept"], json!([]));
        ana.get("/api/v1/me").await.expect(401);
        let credentials = json!({"email": "ana.example@example.org", "password": PASSWORD});
        ana.post("/api/v1/sessions", credentials).await.expect(401);
        let left = everything(&server, ABOUT_PEOPLE).await.to_lowercase();
        for trace in ["ana example", "ana.example"] {
            assert!(!left.contains(trace), "{left}");
        }
        let report = ledger::verify(&server.app.db).await.unwrap();
        assert_eq!((report.events, report.flaws), (1, Vec::new()));
        // The address is free again.
        server.new_person("Ana Example").await;
    })
    .await;
}

#[actix_web::test]
async fn the_file_of_a_funded_exchange_is_kept_for_its_retention_and_no_longer() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let mut hans = server.new_person("Hans Host").await;
        let visitor = Planted {
            state: "completed",
            organisation: server.new_organisation(&mut ana, "Visitor Lda").await,
            account: ana.account_id().await,
        };
        let host = Planted {
            state: "completed",
            organisation: server.new_organisation(&mut hans, "Host GmbH").await,
            account: hans.account_id().await,
        };
        let exchange = server.plant_exchange(&visitor, &host).await;
        let by = pseudonym(&export(&mut ana).await);
        let kind = CaseKind::Exchange;
        server
            .plant_event(kind, exchange, 1, (by, "completed"), Audience::Everyone)
            .await;
        // Her registration is still open and nobody else acts for her organisation.
        let refused = ana.post(ERASURE, json!({ "password": PASSWORD })).await;
        assert_eq!(refused.refused_by(), ["cases-closed-before-erasure"]);
        let mut rui = server.new_person("Rui Example").await;
        let account = rui.account_id().await;
        server.join(account, visitor.organisation).await;
        let done = ana
            .post(ERASURE, json!({ "password": PASSWORD }))
            .await
            .expect(200);
        assert_eq!(done["kept"][0]["exchange_id"], json!(exchange));
        let until = done["kept"][0]["until"].as_str().unwrap();
        let today = server.app.clock.today();
        assert!(
            until
                > (today + chrono::Duration::days(5 * 365))
                    .to_string()
                    .as_str()
        );
        let values = async || everything(&server, &["ledger_value", "registration"]).await;
        assert!(values().await.contains("signatory"));
        server.days_pass(5 * 366 + 2).await;
        let left = values().await;
        assert!(!left.contains("signatory"), "{left}");
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
