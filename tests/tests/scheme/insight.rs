//! Statistics: open ones without small numbers, and progress for those who run the scheme.

use clusterxchange_api::change::Work;
use clusterxchange_api::identity::{account, organisation};
use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{TestServer, on_each_database};
use sea_orm::sea_query::{Alias, Expr, Query};
use sea_orm::{ConnectionTrait, Value};
use serde_json::json;
use uuid::Uuid;

/// Rows as the rooms store them, without the way there.
async fn insert(work: &Work, table: &str, values: Vec<(&str, Value)>) {
    let (columns, values): (Vec<_>, Vec<_>) = values.into_iter().unzip();
    let query = Query::insert()
        .into_table(Alias::new(table))
        .columns(columns.into_iter().map(Alias::new))
        .values_panic(values.into_iter().map(Expr::value))
        .to_owned();
    work.conn().execute(&query).await.unwrap();
}

async fn registration(work: &Work, account: Uuid, country: &str, state: &str) -> (Uuid, Uuid) {
    let name = "Example";
    let organisation = organisation::insert(work, name, Some(country))
        .await
        .unwrap();
    let id = Uuid::now_v7();
    let values = vec![
        ("id", id.into()),
        ("organisation_id", organisation.into()),
        ("account_id", account.into()),
        ("partnership_id", "blues".into()),
        ("state", state.into()),
        ("country", country.into()),
        ("is_visitor", true.into()),
        ("is_host", false.into()),
        ("queued_at", work.now.into()),
        ("pre_approval_asked", false.into()),
        ("choice", json!({}).into()),
        ("created_at", work.now.into()),
        ("updated_at", work.now.into()),
        ("form", json!({}).into()),
        ("lifecycle", json!({}).into()),
        ("rulebook", "open-2026.1".into()),
        ("version", 1_i64.into()),
    ];
    insert(work, "registration", values).await;
    (id, organisation)
}

async fn exchange(work: &Work, account: Uuid, state: &str) {
    let visitor = registration(work, account, "FR", "accepted").await;
    let host = registration(work, account, "PT", "accepted").await;
    let lifecycle = json!({
        "agreement": {"amount": "780"},
        "payments": [
            {"amount": "780", "failure": {"reason": "account closed"}},
            {"amount": "780", "failure": null}
        ]
    });
    let values = vec![
        ("id", Uuid::now_v7().into()),
        ("visitor_registration_id", visitor.0.into()),
        ("host_registration_id", host.0.into()),
        ("visitor_organisation_id", visitor.1.into()),
        ("host_organisation_id", host.1.into()),
        ("visitor_partnership_id", "blues".into()),
        ("host_partnership_id", "clamtex".into()),
        ("mode", "physical".into()),
        ("state", state.into()),
        ("created_at", work.now.into()),
        ("updated_at", work.now.into()),
        ("content", json!({}).into()),
        ("lifecycle", lifecycle.into()),
        ("rulebook", "open-2026.1".into()),
        ("version", 1_i64.into()),
    ];
    insert(work, "exchange", values).await;
}

async fn some_cases(server: &TestServer, completed: usize, building: usize) {
    let work = Work::begin(&server.app).await.unwrap();
    let account =
        account::make_verified(&work, "a@example.org", "A", "a long password".into(), true);
    let account = account.await.unwrap().unwrap().id;
    for _ in 0..completed {
        exchange(&work, account, "completed").await;
    }
    for _ in 0..building {
        exchange(&work, account, "building").await;
    }
    for state in ["submitted", "draft"] {
        for _ in 0..3 {
            registration(&work, account, "ES", state).await;
        }
    }
    work.commit().await.unwrap();
}

#[actix_web::test]
async fn open_statistics_count_each_exchange_once_and_leave_small_numbers_out() {
    on_each_database(async |server| {
        some_cases(&server, 6, 2).await;
        let open = server
            .stranger()
            .get("/api/v1/statistics")
            .await
            .expect(200);
        let exchanges = &open["exchanges"];
        assert_eq!(exchanges["by_mode"]["values"]["physical"]["value"], 8);
        assert_eq!(exchanges["by_partnership"]["values"]["blues"]["value"], 8);
        assert_eq!(
            exchanges["by_partnership"]["values"]["clamtex"],
            json!(null)
        );
        assert_eq!(exchanges["by_host_country"]["values"]["PT"]["value"], 8);
        // Two are in building: too few; the other state would tell how many.
        for state in ["building", "completed"] {
            let count = &exchanges["by_state"]["values"][state];
            assert_eq!(
                *count,
                json!({"value": null, "suppressed": true}),
                "{state}"
            );
        }
        let registrations = &open["registrations"];
        assert_eq!(registrations["by_role"]["values"]["visitor"]["value"], 19);
        assert_eq!(
            registrations["by_country"]["values"]["ES"]["suppressed"],
            true
        );
        assert_eq!(registrations["by_state"]["values"]["draft"], json!(null));
        assert_eq!(open["budget"]["committed"]["amount"]["value"], "4680");
        assert_eq!(open["budget"]["paid"]["amount"]["value"], "6240");
        assert!(
            registrations["by_role"]["definition"]
                .as_str()
                .unwrap()
                .ends_with('.')
        );
    })
    .await;
}

#[actix_web::test]
async fn fewer_than_five_payments_are_not_shown() {
    on_each_database(async |server| {
        some_cases(&server, 4, 0).await;
        let open = server
            .stranger()
            .get("/api/v1/statistics")
            .await
            .expect(200);
        assert_eq!(open["budget"]["paid"]["amount"]["suppressed"], true);
        assert_eq!(open["budget"]["paid"]["amount"]["value"], json!(null));
    })
    .await;
}

#[actix_web::test]
async fn the_progress_of_a_partnership_is_for_those_who_run_it_and_the_scheme() {
    on_each_database(async |server| {
        some_cases(&server, 3, 1).await;
        let path = "/api/v1/insight/partnerships/blues";
        let mut officer = server
            .staff("Olaf", Role::Partnership("blues".into()))
            .await;
        let mut other = server
            .staff("Eve", Role::Partnership("clamtex".into()))
            .await;
        let mut office = server.staff("Ana", Role::SupportOffice).await;
        let mut commission = server.staff("Carla", Role::Commission).await;
        for reader in [&mut officer, &mut office, &mut commission] {
            let insight = reader.get(path).await.expect(200);
            assert_eq!(insight["done"], 3);
            assert_eq!(insight["under_way"], 1);
            assert_eq!(insight["committed"], "2340");
            assert_eq!(insight["exchanges"]["completed"], 3);
            assert_eq!(insight["registrations"]["submitted"], 3);
            assert_eq!(insight["percent_of_target"], json!(null));
        }
        other.get(path).await.expect(404);
        server.stranger().get(path).await.expect(401);
        officer.get("/api/v1/insight/scheme").await.expect(403);
        let scheme = commission.get("/api/v1/insight/scheme").await.expect(200);
        assert_eq!(scheme["done"], 3);
    })
    .await;
}
