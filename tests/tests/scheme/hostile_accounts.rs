//! Attempts to take an account over, or to come back to one.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{PASSWORD, Person, TestServer, on_each_database};
use futures_util::future::join_all;
use serde_json::{Value, json};

const ANA: &str = "ana.example@example.org";
const EVE: &str = "eve@evil.example";
const NEW: &str = "another long password";
const ACCEPT: &str = "/api/v1/organisation-invitations/accept";

async fn ask_for_address(person: &mut Person, email: &str) {
    let change = json!({"email": email, "password": PASSWORD});
    let asked = person.post("/api/v1/me/address", change).await;
    asked.expect(202);
}

async fn follow(server: &TestServer, token: &str) -> u16 {
    let body = json!({ "token": token });
    let mut anyone = server.stranger();
    anyone.post("/api/v1/accounts/verify", body).await.status
}

#[actix_web::test]
async fn a_change_of_address_that_waits_ends_with_the_password_it_was_asked_with() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        // Somebody at her open session.
        let mut thief = ana.elsewhere().await;
        ask_for_address(&mut thief, EVE).await;
        let warning = server.mail_to(ANA).await;
        assert!(warning.contains(EVE), "{warning}");
        let link = server.secret_in_mail_to(EVE).await;
        let change = json!({"current": PASSWORD, "new": NEW});
        ana.put("/api/v1/me/password", change).await.expect(204);
        assert_eq!(follow(&server, &link).await, 422);
        server.stranger().sign_in(ANA, NEW).await;
    })
    .await;
}

#[actix_web::test]
async fn signing_out_everywhere_gives_up_a_change_of_address_too() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        ask_for_address(&mut ana, EVE).await;
        let link = server.secret_in_mail_to(EVE).await;
        ana.delete("/api/v1/sessions").await.expect(204);
        assert_eq!(follow(&server, &link).await, 422);
    })
    .await;
}

#[actix_web::test]
async fn of_two_wishes_for_an_address_the_newer_counts() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        ask_for_address(&mut ana, EVE).await;
        let older = server.secret_in_mail_to(EVE).await;
        ask_for_address(&mut ana, "ana@new.example").await;
        let newer = server.secret_in_mail_to("ana@new.example").await;
        assert_eq!(follow(&server, &older).await, 422);
        assert_eq!(follow(&server, &newer).await, 200);
    })
    .await;
}

#[actix_web::test]
async fn a_link_for_a_new_password_does_not_outlive_the_address_it_went_to() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let wish = json!({ "email": ANA });
        let asked = server
            .stranger()
            .post("/api/v1/password-resets", wish)
            .await;
        asked.expect(202);
        let old = server.secret_in_mail_to(ANA).await;
        ask_for_address(&mut ana, "ana@new.example").await;
        let link = server.secret_in_mail_to("ana@new.example").await;
        assert_eq!(follow(&server, &link).await, 200);
        let reset = json!({"token": old, "password": NEW});
        let done = "/api/v1/password-resets/complete";
        server.stranger().post(done, reset).await.expect(422);
    })
    .await;
}

#[actix_web::test]
async fn many_guesses_at_once_wait_like_guesses_one_by_one() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let guess = async |number: usize| {
            let body = json!({"email": ANA, "password": format!("a wrong guess {number}")});
            server
                .stranger()
                .post("/api/v1/sessions", body)
                .await
                .status
        };
        let answers = join_all((0..30).map(guess)).await;
        let looked_at = answers.iter().filter(|status| **status == 401).count();
        assert_eq!(looked_at, 5, "{answers:?}");
        assert!(answers.iter().all(|status| [401, 429].contains(status)));
    })
    .await;
}

#[actix_web::test]
async fn signing_in_rightly_costs_a_network_nothing() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        for _ in 0..70 {
            server.stranger().sign_in(ANA, PASSWORD).await;
        }
    })
    .await;
}

#[actix_web::test]
async fn a_clock_that_is_set_back_keeps_nobody_out_who_signs_in_rightly() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        server.app.clock.shift(3600);
        server.stranger().sign_in(ANA, PASSWORD).await;
        server.app.clock.shift(-3600);
        server.stranger().sign_in(ANA, PASSWORD).await;
    })
    .await;
}

#[actix_web::test]
async fn a_password_that_is_easy_to_guess_is_refused_with_the_reason() {
    on_each_database(async |server| {
        let mut stranger = server.stranger();
        for weak in ["passwordpassword", "Ana Example 1", "clusterxchange"] {
            let new = json!({"email": ANA, "password": weak, "name": "Ana Example"});
            let problem = stranger.post("/api/v1/accounts", new).await.expect(422);
            assert_eq!(problem["errors"][0]["pointer"], "/password");
            let detail = problem["errors"][0]["detail"].as_str().unwrap_or_default();
            assert!(detail.contains("easy to guess"), "{detail}");
        }
    })
    .await;
}

#[actix_web::test]
async fn an_address_is_not_flooded_by_those_who_type_it() {
    on_each_database(async |server| {
        let mut stranger = server.stranger();
        let new = |name: &str| json!({"email": ANA, "password": PASSWORD, "name": name});
        for _ in 0..9 {
            let asked = stranger.post("/api/v1/accounts", new("Ana")).await;
            asked.expect(202);
        }
        assert_eq!(server.count_mails(ANA, "Please confirm").await, 5);
        let link = server.secret_in_mail_to(ANA).await;
        let proof = json!({"token": link, "password": PASSWORD});
        let verified = stranger.post("/api/v1/accounts/verify", proof).await;
        verified.expect(200);
        for _ in 0..9 {
            let asked = stranger.post("/api/v1/accounts", new("Eve")).await;
            asked.expect(202);
        }
        assert_eq!(server.count_mails(ANA, "You have an account").await, 5);
    })
    .await;
}

/// Rui was invited twice, and joined by one of the links.
async fn invited_twice(server: &TestServer, ana: &mut Person, path: &str) -> (String, Value) {
    let email = "rui.example@example.org";
    let invitation = json!({"email": email, "name": "Rui Example"});
    ana.post(path, invitation.clone()).await.expect(202);
    let kept = server.secret_in_mail_to(email).await;
    ana.post(path, invitation).await.expect(202);
    let used = server.secret_in_mail_to(email).await;
    (kept, json!({"token": used, "password": PASSWORD}))
}

#[actix_web::test]
async fn who_was_removed_does_not_come_back_by_an_older_invitation() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let id = server.new_organisation(&mut ana, "Example Lda").await;
        let organisation = format!("/api/v1/organisations/{id}");
        let path = format!("{organisation}/invitations");
        let (kept, acceptance) = invited_twice(&server, &mut ana, &path).await;
        let mut rui = server.stranger();
        rui.post(ACCEPT, acceptance).await.expect(200);
        rui.sign_in("rui.example@example.org", PASSWORD).await;
        let member = format!("members/{}", rui.account_id().await);
        ana.delete_part(&organisation, &member).await.expect(204);
        rui.get(&organisation).await.expect(404);
        let late = json!({ "token": kept });
        rui.post(ACCEPT, late).await.expect(422);
        rui.get(&organisation).await.expect(404);
    })
    .await;
}

#[actix_web::test]
async fn an_invitation_ends_with_the_right_of_whoever_sent_it() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let mut rui = server.new_person("Rui Example").await;
        let id = server.new_organisation(&mut ana, "Example Lda").await;
        server.join(rui.account_id().await, id).await;
        let organisation = format!("/api/v1/organisations/{id}");
        let invitation = json!({"email": EVE, "name": "Eve"});
        let path = format!("{organisation}/invitations");
        rui.post(&path, invitation).await.expect(202);
        let link = server.secret_in_mail_to(EVE).await;
        let member = format!("members/{}", rui.account_id().await);
        ana.delete_part(&organisation, &member).await.expect(204);
        let acceptance = json!({"token": link, "password": PASSWORD});
        let mut eve = server.stranger();
        eve.post(ACCEPT, acceptance).await.expect(422);
    })
    .await;
}

#[actix_web::test]
async fn becoming_staff_by_invitation_is_recorded_in_the_ledger() {
    on_each_database(async |server| {
        let mut support = server.staff("Sam Support", Role::SupportOffice).await;
        let invitation = json!({
            "email": EVE,
            "name": "Eve Example",
            "role": {"kind": "commission"},
        });
        let path = "/api/v1/staff-invitations";
        support.post(path, invitation).await.expect(202);
        let link = server.secret_in_mail_to(EVE).await;
        let acceptance = json!({"token": link, "password": PASSWORD});
        let accepted = server
            .stranger()
            .post("/api/v1/staff-invitations/accept", acceptance)
            .await
            .expect(200);
        let person = accepted["account"]["id"].as_str().unwrap();
        let case = clusterxchange_api::administration::case_id(&format!("person/{person}"));
        let events = format!("/api/v1/cases/administration/{case}/events");
        let events = support.get(&events).await.expect(200);
        assert_eq!(events["items"][0]["action"], "give_role");
        assert!(events["items"][0]["details"]["invited_by"].is_string());
    })
    .await;
}
