//! The list of a person's cases, and the ledger of a case.

use clusterxchange_contract::case::CaseKind;
use clusterxchange_domain::receipt::{Audience, Party};
use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{Person, Planted, TestServer, on_each_database};
use serde_json::json;
use uuid::Uuid;

struct Scene {
    ana: Person,
    hans: Person,
    officer: Person,
    exchange: Uuid,
    draft: Uuid,
}

async fn scene(server: &TestServer) -> Scene {
    let mut ana = server.new_person("Ana Example").await;
    let mut hans = server.new_person("Hans Host").await;
    let visitor = Planted {
        state: "building",
        organisation: server.new_organisation(&mut ana, "Visitor Lda").await,
        account: ana.account_id().await,
    };
    let host = Planted {
        state: "building",
        organisation: server.new_organisation(&mut hans, "Host GmbH").await,
        account: hans.account_id().await,
    };
    let officer = server.officer("Olga Officer").await;
    let exchange = server.plant_exchange(&visitor, &host).await;
    server.app.clock.shift(60);
    let draft = Planted {
        state: "draft",
        ..visitor
    };
    let draft = server.plant_registration(&draft).await;
    Scene {
        ana,
        hans,
        officer,
        exchange,
        draft,
    }
}

fn kinds(list: &serde_json::Value) -> Vec<&str> {
    let items = list["items"].as_array().unwrap();
    items
        .iter()
        .map(|item| item["kind"].as_str().unwrap())
        .collect()
}

#[actix_web::test]
async fn everybody_lists_their_own_cases_and_what_happened_last_comes_first() {
    on_each_database(async |server| {
        let mut scene = scene(&server).await;
        let list = scene.ana.get("/api/v1/me/cases").await.expect(200);
        assert_eq!(list["items"][0]["id"], json!(scene.draft));
        assert_eq!(list["items"][0]["state_label"], "draft");
        assert_eq!(list["items"].as_array().unwrap().len(), 3);
        let exchanges = "/api/v1/me/cases?kind=exchange";
        let list = scene.hans.get(exchanges).await.expect(200);
        assert_eq!(list["items"][0]["id"], json!(scene.exchange));
        assert_eq!(list["items"][0]["title"], "Visitor Lda visits Host GmbH");
        assert_eq!(list["items"][0]["state_label"], "being built");
        let list = scene.officer.get("/api/v1/me/cases").await.expect(200);
        assert_eq!(kinds(&list).len(), 3, "no draft: {list:#}");
        let mut eve = server.new_person("Eve Example").await;
        let list = eve.get("/api/v1/me/cases").await.expect(200);
        assert_eq!(list["items"], json!([]));
        let mut commission = server.staff("Carl Commission", Role::Commission).await;
        let list = commission.get("/api/v1/me/cases").await.expect(200);
        assert_eq!(list["items"], json!([]));
        eve.get("/api/v1/me/cases?kind=invoice").await.expect(400);
    })
    .await;
}

#[actix_web::test]
async fn pages_of_cases_of_all_kinds_fit_together() {
    on_each_database(async |server| {
        let mut scene = scene(&server).await;
        let whole = scene.ana.get("/api/v1/me/cases").await.expect(200);
        let mut pieces = Vec::new();
        let mut cursor = String::new();
        loop {
            let path = format!("/api/v1/me/cases?limit=1{cursor}");
            let page = scene.ana.get(&path).await.expect(200);
            pieces.extend(page["items"].as_array().unwrap().clone());
            let Some(next) = page["next"].as_str() else {
                break;
            };
            cursor = format!("&cursor={next}");
        }
        assert_eq!(whole["items"], json!(pieces));
    })
    .await;
}

#[actix_web::test]
async fn the_ledger_of_a_case_is_read_by_its_parties_each_what_is_meant_for_them() {
    on_each_database(async |server| {
        let mut scene = scene(&server).await;
        let actor = Uuid::now_v7();
        let kind = CaseKind::Exchange;
        let of = (actor, "building");
        let everyone = Audience::Everyone;
        let only = Audience::subject(Party::Visitor);
        server
            .plant_event(kind, scene.exchange, 1, of, everyone)
            .await;
        server.plant_event(kind, scene.exchange, 2, of, only).await;
        let path = format!("/api/v1/cases/exchange/{}/events", scene.exchange);
        let events = scene.ana.get(&path).await.expect(200);
        assert_eq!(events["items"].as_array().unwrap().len(), 2);
        assert_eq!(events["items"][0]["details"]["signatory"], "Ana Example");
        let events = scene.hans.get(&path).await.expect(200);
        assert_eq!(events["items"].as_array().unwrap().len(), 1);
        let mut eve = server.new_person("Eve Example").await;
        eve.get(&path).await.expect(404);
        let mut commission = server.staff("Carl Commission", Role::Commission).await;
        commission.get(&path).await.expect(404);
        let draft = format!("/api/v1/cases/registration/{}/events", scene.draft);
        scene.ana.get(&draft).await.expect(200);
        scene.officer.get(&draft).await.expect(404);
        let nothing = format!("/api/v1/cases/proposal/{}/events", scene.exchange);
        scene.ana.get(&nothing).await.expect(404);
    })
    .await;
}

#[actix_web::test]
async fn the_commission_has_a_part_in_registrations_that_it_was_asked_about() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let case = Planted {
            state: "submitted",
            organisation: server.new_organisation(&mut ana, "Host Lda").await,
            account: ana.account_id().await,
        };
        let id = server.plant_registration(&case).await;
        let mut commission = server.staff("Carl Commission", Role::Commission).await;
        let path = format!("/api/v1/cases/registration/{id}/events");
        commission.get(&path).await.expect(404);
        let asked = (Uuid::now_v7(), "pre_approval");
        let kind = CaseKind::Registration;
        server
            .plant_event(kind, id, 1, asked, Audience::Everyone)
            .await;
        commission.get(&path).await.expect(200);
        let list = commission.get("/api/v1/me/cases").await.expect(200);
        assert_eq!(list["items"][0]["id"], json!(id));
    })
    .await;
}
