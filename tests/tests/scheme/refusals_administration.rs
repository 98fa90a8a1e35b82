//! Administration and people: each rule that refuses, provoked at the change that it guards.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::refusal::WayOut;
use clusterxchange_tests::{PASSWORD, on_each_database};
use serde_json::json;

#[actix_web::test]
async fn a_rulebook_takes_two_people_and_does_not_begin_in_the_past() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let mut ben = server.staff("Ben", Role::SupportOffice).await;
        let current = ana.get("/api/v1/rulebooks/open-2026.1").await.expect(200);
        for (version, first) in [("open-2027.1", "2026-01-01"), ("open-2027.2", "2030-01-01")] {
            let mut next = current.clone();
            next["version"] = json!(version);
            next["valid_from"] = json!(first);
            ana.post("/api/v1/rulebooks", next).await.expect(201);
        }
        let late = "/api/v1/rulebooks/proposed/open-2027.1";
        let refused = ben.act_on_newest(late, "put-in-force", json!({})).await;
        let finding = refused.refused_for("rulebook-not-backdated");
        assert!(finding.asks_to_act().contains("propose it again"));
        let good = "/api/v1/rulebooks/proposed/open-2027.2";
        let refused = ana.act_on_newest(good, "put-in-force", json!({})).await;
        let finding = refused.refused_for("four-eyes");
        assert!(finding.asks_to_act().contains("another member"));
        ben.act_on_newest(good, "put-in-force", json!({}))
            .await
            .expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_last_member_of_the_support_office_stays_until_another_one_comes() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let page = ana
            .get("/api/v1/people?role=support_office")
            .await
            .expect(200);
        let own = page["items"][0].clone();
        let path = format!("/api/v1/people/{}", own["id"].as_str().unwrap());
        let role = format!("roles/{}", own["roles"][0]["id"].as_str().unwrap());
        let refused = ana.delete_part(&path, &role).await;
        let finding = refused.refused_for("last-support-office-member");
        assert!(finding.asks_to_act().contains("someone else"));
        server.staff("Ben", Role::SupportOffice).await;
        ana.delete_part(&path, &role).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_last_member_of_the_commission_stays_until_another_one_comes() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let mut carla = server.staff("Carla", Role::Commission).await;
        let path = format!("/api/v1/people/{}", carla.account_id().await);
        let shown = ana.get(&path).await.expect(200);
        let reason = &shown["roles"][0]["kept"]["findings"][0];
        assert_eq!(reason["rule"], "last-commission-member");
        let role = format!("roles/{}", shown["roles"][0]["id"].as_str().unwrap());
        let refused = ana.delete_part(&path, &role).await;
        let finding = refused.refused_for("last-commission-member");
        assert!(finding.asks_to_act().contains("someone else"));
        let erasure = json!({ "password": PASSWORD });
        let refused = carla.post("/api/v1/me/erasure", erasure).await;
        assert_eq!(refused.refused_by(), ["last-commission-member"]);
        server.staff("Carlo", Role::Commission).await;
        let shown = ana.get(&path).await.expect(200);
        assert!(shown["roles"][0]["kept"].is_null(), "{shown:#}");
        ana.delete_part(&path, &role).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_last_officer_of_a_partnership_stays_while_it_has_open_cases() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let officer = exchange.person(Seat::VisitorPartnership);
        let path = format!("/api/v1/people/{}", officer.account_id().await);
        let shown = ana.get(&path).await.expect(200);
        let role = format!("roles/{}", shown["roles"][0]["id"].as_str().unwrap());
        let refused = ana.delete_part(&path, &role).await;
        let finding = refused.refused_for("partnership-keeps-officer");
        assert!(finding.asks_to_act().contains("invite a new member"));
        let cancel = json!({"reason": "It does not work out."});
        exchange.act(Seat::Host, "cancel", cancel).await.expect(200);
        ana.delete_part(&path, &role).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn an_officer_changes_what_is_the_partnerships_own_and_the_rest_as_it_was() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let new = json!({
            "id": "green-valley", "name": "Green Valley", "phase": "open",
            "profile": {"sectors": ["water"], "countries": ["PT"]},
        });
        ana.post("/api/v1/partnerships", new).await.expect(201);
        let mut olaf = server
            .staff("Olaf", Role::Partnership("green-valley".into()))
            .await;
        let path = "/api/v1/partnerships/green-valley";
        let shown = olaf.get(path).await.expect(200);
        let mut update = json!({
            "name": "Greener Valley",
            "is_historical": shown["is_historical"],
            "profile": shown["profile"],
            "members": [],
        });
        update["profile"]["sectors"] = json!(["water", "energy"]);
        update["profile"]["phone"] = json!("+351 1 234");
        let refused = olaf.put(path, update.clone()).await;
        let finding = refused.refused_for("partnership-own-fields");
        let mut turned = update.clone();
        finding.turns(&mut turned);
        assert_eq!(turned, refused.corrected(&update));
        let done = olaf.put(path, turned).await.expect(200);
        assert_eq!(done["name"], "Green Valley");
        assert_eq!(done["profile"]["phone"], "+351 1 234");
    })
    .await;
}

#[actix_web::test]
async fn nobody_leaves_an_organisation_or_a_case_alone() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut ana = server.accepted_visitor("Ana Lda", "PT", &mut blue).await;
        let organisation = format!("/api/v1/organisations/{}", ana.organisation_id);
        let own = format!("members/{}", ana.person.account_id().await);
        let refused = ana.person.delete_part(&organisation, &own).await;
        let finding = refused.refused_for("organisation-keeps-member");
        assert!(finding.asks_to_act().contains("Invite a colleague"));
        let confirmed = json!({ "password": PASSWORD });
        let erasure = "/api/v1/me/erasure";
        let refused = ana.person.post(erasure, confirmed.clone()).await;
        let finding = refused.refused_for("cases-closed-before-erasure");
        assert!(finding.asks_to_act().contains("invite a colleague"));
        let mut rui = server.new_person("Rui Example").await;
        server
            .join(rui.account_id().await, ana.organisation_id.parse().unwrap())
            .await;
        ana.person
            .delete_part(&organisation, &own)
            .await
            .expect(204);
        ana.person.post(erasure, confirmed).await.expect(200);
        let left = rui.get(&organisation).await.expect(200);
        assert_eq!(left["members"].as_array().map(Vec::len), Some(1));
        ana.person.get("/api/v1/me").await.expect(401);
    })
    .await;
}
