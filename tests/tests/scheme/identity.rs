//! Accounts and sessions.

use clusterxchange_tests::on_each_database;
use serde_json::json;

#[actix_web::test]
async fn a_new_person_signs_up_verifies_the_address_and_signs_in() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let me = ana.get("/api/v1/me").await.expect(200);
        assert_eq!(me["account"]["email"], "ana.example@example.org");
        assert_eq!(me["account"]["is_verified"], true);
        assert_eq!(
            ana.get("/api/v1/me/work").await.expect(200)["items"],
            json!([])
        );
    })
    .await;
}

#[actix_web::test]
async fn nobody_signs_in_before_the_address_is_verified() {
    on_each_database(async |server| {
        let mut bob = server.stranger();
        let new = json!({"email": "bob@example.org", "password": "a long password", "name": "Bob"});
        bob.post("/api/v1/accounts", new).await.expect(202);
        let credentials = json!({"email": "bob@example.org", "password": "a long password"});
        bob.post("/api/v1/sessions", credentials).await.expect(401);
    })
    .await;
}

#[actix_web::test]
async fn signing_out_everywhere_acts_at_once() {
    on_each_database(async |server| {
        let mut here = server.new_person("Ana Example").await;
        let mut there = server.stranger();
        there
            .sign_in("ana.example@example.org", "correct horse battery")
            .await;
        there.get("/api/v1/me").await.expect(200);
        here.delete("/api/v1/sessions").await.expect(204);
        there.get("/api/v1/me").await.expect(401);
        here.post("/api/v1/sessions/refresh", json!({}))
            .await
            .expect(401);
    })
    .await;
}

#[actix_web::test]
async fn an_address_that_is_known_gets_the_same_answer_and_its_owner_a_mail() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let again = json!({"email": "Ana.Example@example.org", "password": "another password", "name": "Eve"});
        server.stranger().post("/api/v1/accounts", again).await.expect(202);
        let mail = server.mail_to("ana.example@example.org").await;
        assert!(mail.contains("You have an account already"), "{mail}");
    })
    .await;
}

#[actix_web::test]
async fn a_mistake_in_a_body_is_named_by_its_place() {
    on_each_database(async |server| {
        let wrong =
            json!({"email": "nonsense", "password": "correct horse battery", "name": "Ana"});
        let problem = server
            .stranger()
            .post("/api/v1/accounts", wrong)
            .await
            .expect(400);
        assert_eq!(problem["errors"][0]["pointer"], "/email");
        let short = json!({"email": "a@b.eu", "password": "short", "name": "Ana"});
        let problem = server
            .stranger()
            .post("/api/v1/accounts", short)
            .await
            .expect(400);
        assert_eq!(problem["errors"][0]["pointer"], "/password");
    })
    .await;
}

#[actix_web::test]
async fn a_method_that_an_address_does_not_know_is_answered_with_those_it_knows() {
    on_each_database(async |server| {
        let answer = server
            .stranger()
            .send("DELETE".parse().unwrap(), "/api/v1/me/work", None, &[])
            .await;
        assert_eq!(answer.header("allow"), Some("GET"));
        answer.expect(405);
    })
    .await;
}
