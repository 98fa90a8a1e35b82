//! API tokens.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{Person, complete_form, on_each_database};
use serde_json::{Value, json};
use uuid::Uuid;

const TOKENS: &str = "/api/v1/api-tokens";

fn new_token(organisation: Uuid, scopes: &[&str]) -> Value {
    let owner = json!({"kind": "organisation", "organisation_id": organisation});
    json!({"name": "Nightly import", "owner": owner, "scopes": scopes, "expires_in_days": 30})
}

async fn issue(person: &mut Person, organisation: Uuid, scopes: &[&str]) -> (String, String) {
    let issued = person.post(TOKENS, new_token(organisation, scopes)).await;
    let issued = issued.expect(201);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (text(&issued["secret"]), text(&issued["token"]["id"]))
}

#[actix_web::test]
async fn a_token_acts_for_its_owner_only_and_shows_its_secret_once() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let owner = server.new_organisation(&mut ana, "Example Lda").await;
        server.new_organisation(&mut ana, "Another Lda").await;
        let (secret, id) = issue(&mut ana, owner, &["read"]).await;
        assert!(secret.starts_with("cxc_"));
        let list = ana.get(TOKENS).await.expect(200);
        assert_eq!(list["items"][0]["id"], id.as_str());
        assert!(!list.to_string().contains(&secret));
        let mut system = server.stranger().with_token(&secret);
        let me = system.get("/api/v1/me").await.expect(200);
        let names: Vec<_> = me["memberships"].as_array().unwrap().iter().collect();
        assert_eq!(names.len(), 1);
        assert_eq!(names[0]["name"], "Example Lda");
        let used = ana.get(TOKENS).await.expect(200)["items"][0]["last_used_at"].clone();
        assert!(used.is_string());
    })
    .await;
}

#[actix_web::test]
async fn a_token_reaches_no_further_than_its_scopes_and_never_people_or_tokens() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let owner = server.new_organisation(&mut ana, "Example Lda").await;
        let (secret, id) = issue(&mut ana, owner, &["matching"]).await;
        let mut writer = server.stranger().with_token(&secret);
        let problem = writer.get("/api/v1/me/cases").await.expect(403);
        assert!(problem["detail"].as_str().unwrap().contains("`read`"));
        let all = ["read", "registration", "matching", "building", "execution"];
        let (secret, _) = issue(&mut ana, owner, &all).await;
        let mut system = server.stranger().with_token(&secret);
        for path in [
            "sessions",
            "api-tokens",
            "me/export",
            &format!("organisations/{owner}"),
        ] {
            system.get(&format!("/api/v1/{path}")).await.expect(403);
        }
        system
            .post(TOKENS, new_token(owner, &["read"]))
            .await
            .expect(403);
        system
            .patch("/api/v1/me", json!({"name": "Eve"}))
            .await
            .expect(403);
        let text = json!({"text": "hello"});
        system.post("/api/v1/help/messages", text).await.expect(403);
        system.delete(&format!("{TOKENS}/{id}")).await.expect(403);
    })
    .await;
}

#[actix_web::test]
async fn a_token_with_the_scope_of_a_phase_writes_in_it() {
    on_each_database(async |server| {
        server.partnership("Atlantic Food", "PT", &[]).await;
        let form = complete_form("Ana Lda", "PT", &["visitor"]);
        let mut ana = server.draft(form.clone()).await;
        let owner = ana.organisation_id.parse().unwrap();
        let (reader, _) = issue(&mut ana.person, owner, &["read", "building"]).await;
        let (writer, _) = issue(&mut ana.person, owner, &["read", "registration"]).await;
        let mut reader = server.stranger().with_token(&reader);
        let mut writer = server.stranger().with_token(&writer);
        reader.get(&ana.registration).await.expect(200);
        reader
            .put(&ana.registration, form.clone())
            .await
            .expect(403);
        writer.put(&ana.registration, form).await.expect(200);
        let submitted = writer
            .act_on_newest(&ana.registration, "submit", json!({}))
            .await;
        assert_eq!(submitted.expect(200)["standing"]["state"], "submitted");
        writer
            .post("/api/v1/exchanges", json!({}))
            .await
            .expect(403);
    })
    .await;
}

#[actix_web::test]
async fn a_token_ends_when_it_expires_is_revoked_or_its_issuer_leaves() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let mut rui = server.new_person("Rui Example").await;
        let owner = server.new_organisation(&mut ana, "Example Lda").await;
        let (secret, id) = issue(&mut ana, owner, &["read"]).await;
        let mut system = server.stranger().with_token(&secret);
        system.get("/api/v1/me").await.expect(200);
        let token = format!("{TOKENS}/{id}");
        rui.get(&token).await.expect(404);
        rui.delete(&token).await.expect(404);
        ana.delete(&token).await.expect(412);
        ana.get(&token).await.expect(200);
        ana.delete(&token).await.expect(204);
        system.get("/api/v1/me").await.expect(401);
        let (secret, _) = issue(&mut ana, owner, &["read"]).await;
        let mut system = server.stranger().with_token(&secret);
        server.days_pass(29).await;
        system.get("/api/v1/me").await.expect(200);
        server.days_pass(1).await;
        system.get("/api/v1/me").await.expect(401);
    })
    .await;
}

#[actix_web::test]
async fn nobody_issues_a_token_for_what_is_not_theirs() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let mut rui = server.new_person("Rui Example").await;
        let owner = server.new_organisation(&mut ana, "Example Lda").await;
        rui.post(TOKENS, new_token(owner, &["read"]))
            .await
            .expect(404);
        let mut token = new_token(owner, &["read"]);
        token["owner"]["partnership_id"] = json!("blue-partnership");
        ana.post(TOKENS, token).await.expect(400);
        let mut token = new_token(owner, &["read"]);
        token["expires_in_days"] = json!(366);
        ana.post(TOKENS, token).await.expect(400);
        ana.post(TOKENS, new_token(owner, &[])).await.expect(400);
        ana.post(TOKENS, new_token(owner, &["everything"]))
            .await
            .expect(400);
        let mut blue = server
            .partnership("Blue Partnership", "PT", &["textile"])
            .await;
        let owner = json!({"kind": "partnership", "partnership_id": blue.id});
        let token =
            json!({"name": "Export", "owner": owner, "scopes": ["read"], "expires_in_days": 1});
        blue.officer.post(TOKENS, token).await.expect(201);
        server
            .staff("Sam Support", Role::SupportOffice)
            .await
            .get(TOKENS)
            .await
            .expect(200);
    })
    .await;
}
