//! Profile and address.

use clusterxchange_tests::{PASSWORD, on_each_database};
use serde_json::json;

const ANA: &str = "ana.example@example.org";

#[actix_web::test]
async fn a_profile_changes_where_the_request_says_so_and_nowhere_else() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let change = json!({"locale": "pt", "notifications": "digest"});
        let me = ana.patch("/api/v1/me", change).await.expect(200);
        assert_eq!(me["account"]["name"], "Ana Example");
        assert_eq!(me["account"]["locale"], "pt");
        assert_eq!(me["account"]["notifications"], "digest");
        let me = ana
            .patch("/api/v1/me", json!({"locale": null, "name": "Ana Maria"}))
            .await;
        let me = me.expect(200);
        assert_eq!(me["account"]["name"], "Ana Maria");
        assert_eq!(me["account"]["locale"], "en");
        assert_eq!(me["account"]["notifications"], "digest");
        let problem = ana
            .patch("/api/v1/me", json!({"name": null}))
            .await
            .expect(400);
        assert_eq!(problem["errors"][0]["pointer"], "/name");
        let problem = ana
            .patch("/api/v1/me", json!({"locale": "Deutsch"}))
            .await
            .expect(400);
        assert_eq!(problem["errors"][0]["pointer"], "/locale");
        ana.patch("/api/v1/me", json!({"is_verified": true}))
            .await
            .expect(400);
    })
    .await;
}

#[actix_web::test]
async fn two_changes_of_one_profile_do_not_overwrite_each_other() {
    on_each_database(async |server| {
        let mut here = server.new_person("Ana Example").await;
        let mut there = server.stranger();
        there.sign_in(ANA, PASSWORD).await;
        there.get("/api/v1/me").await.expect(200);
        here.patch("/api/v1/me", json!({"name": "Ana M"}))
            .await
            .expect(200);
        there
            .patch("/api/v1/me", json!({"name": "Ana B"}))
            .await
            .expect(412);
        let body = Some(json!({"name": "Ana B"}));
        let patch = "PATCH".parse().unwrap();
        there.send(patch, "/api/v1/me", body, &[]).await.expect(428);
    })
    .await;
}

#[actix_web::test]
async fn a_new_address_counts_once_it_is_verified_and_the_old_one_is_told() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let wrong = json!({"email": "ana@new.example", "password": "a wrong guess"});
        ana.post("/api/v1/me/address", wrong).await.expect(422);
        let change = json!({"email": "ana@new.example", "password": PASSWORD});
        ana.post("/api/v1/me/address", change).await.expect(202);
        assert_eq!(
            ana.get("/api/v1/me").await.expect(200)["account"]["email"],
            ANA
        );
        let token = server.secret_in_mail_to("ana@new.example").await;
        let verified = ana
            .post("/api/v1/accounts/verify", json!({ "token": token }))
            .await;
        assert_eq!(verified.expect(200)["email"], "ana@new.example");
        assert!(server.mail_to(ANA).await.contains("is now ana@new.example"));
        server.stranger().sign_in("ana@new.example", PASSWORD).await;
        let old = json!({"email": ANA, "password": PASSWORD});
        server
            .stranger()
            .post("/api/v1/sessions", old)
            .await
            .expect(401);
    })
    .await;
}

#[actix_web::test]
async fn the_address_of_another_account_cannot_be_taken_and_its_owner_is_told() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        server.new_person("Rui Example").await;
        let change = json!({"email": "Rui.Example@example.org", "password": PASSWORD});
        ana.post("/api/v1/me/address", change).await.expect(202);
        let mail = server.mail_to("rui.example@example.org").await;
        assert!(mail.contains("You have an account already"), "{mail}");
    })
    .await;
}

#[actix_web::test]
async fn a_password_that_a_stranger_chose_for_an_address_never_works_for_its_owner() {
    on_each_database(async |server| {
        let mut stranger = server.stranger();
        let theirs = json!({"email": ANA, "password": "the password of a stranger", "name": "Eve"});
        stranger
            .post("/api/v1/accounts", theirs.clone())
            .await
            .expect(202);
        let of_stranger = server.secret_in_mail_to(ANA).await;
        let mut ana = server.stranger();
        let own = json!({"email": ANA, "password": PASSWORD, "name": "Ana Example"});
        ana.post("/api/v1/accounts", own).await.expect(202);
        let of_ana = server.secret_in_mail_to(ANA).await;
        // Two messages lie in her mailbox; whichever she follows, only what she chose counts.
        let verify = "/api/v1/accounts/verify";
        let problem = ana.post(verify, json!({ "token": of_stranger })).await;
        let problem = problem.expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/password");
        let mixed = json!({"token": of_stranger, "password": PASSWORD});
        ana.post(verify, mixed).await.expect(422);
        let right = json!({"token": of_ana, "password": PASSWORD});
        let account = ana.post(verify, right).await.expect(200);
        assert_eq!(account["name"], "Ana Example");
        // The older link is useless, even with the password that belongs to it.
        let late = json!({"token": of_stranger, "password": theirs["password"]});
        ana.post(verify, late).await.expect(422);
        ana.sign_in(ANA, PASSWORD).await;
        let guess = json!({"email": ANA, "password": theirs["password"]});
        stranger.post("/api/v1/sessions", guess).await.expect(401);
    })
    .await;
}
