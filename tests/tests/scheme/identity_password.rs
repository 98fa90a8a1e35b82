//! Passwords: forgotten ones, changed ones, and guesses.

use clusterxchange_tests::{PASSWORD, Person, on_each_database};
use serde_json::json;

const ANA: &str = "ana.example@example.org";
const NEW: &str = "another long password";

#[actix_web::test]
async fn a_forgotten_password_is_replaced_by_mail_and_all_sessions_end() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let mut stranger = server.stranger();
        let wish = json!({ "email": ANA.to_uppercase() });
        stranger
            .post("/api/v1/password-resets", wish)
            .await
            .expect(202);
        let token = server.secret_in_mail_to(ANA).await;
        let new = json!({"token": token, "password": NEW});
        let done = "/api/v1/password-resets/complete";
        stranger.post(done, new.clone()).await.expect(204);
        ana.get("/api/v1/me").await.expect(401);
        let old = json!({"email": ANA, "password": PASSWORD});
        stranger.post("/api/v1/sessions", old).await.expect(401);
        stranger.sign_in(ANA, NEW).await;
        let again = stranger.post(done, new).await.expect(422);
        assert_eq!(again["errors"][0]["pointer"], "/token");
        assert_eq!(
            server.count_mails(ANA, "Your password was changed").await,
            1
        );
    })
    .await;
}

#[actix_web::test]
async fn nobody_learns_from_a_forgotten_password_whether_an_address_is_known() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let mut stranger = server.stranger();
        let mut answers = Vec::new();
        for email in [ANA, "nobody@example.org"] {
            let wish = json!({ "email": email });
            let answer = stranger.post("/api/v1/password-resets", wish).await;
            answers.push((answer.status, answer.body));
        }
        assert_eq!(answers[0], answers[1]);
        let mails = server.mails().await;
        assert!(!mails.iter().any(|mail| mail.contains("nobody@")));
    })
    .await;
}

#[actix_web::test]
async fn an_address_is_sent_a_few_links_an_hour_however_often_somebody_asks() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let mut stranger = server.stranger();
        for _ in 0..6 {
            let wish = json!({ "email": ANA });
            stranger
                .post("/api/v1/password-resets", wish)
                .await
                .expect(202);
        }
        assert_eq!(server.count_mails(ANA, "Choose a new password").await, 3);
    })
    .await;
}

#[actix_web::test]
async fn a_link_for_a_new_password_works_for_two_hours() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let mut stranger = server.stranger();
        let wish = json!({ "email": ANA });
        stranger
            .post("/api/v1/password-resets", wish)
            .await
            .expect(202);
        let token = server.secret_in_mail_to(ANA).await;
        server.days_pass(1).await;
        let new = json!({"token": token, "password": NEW});
        stranger
            .post("/api/v1/password-resets/complete", new)
            .await
            .expect(422);
    })
    .await;
}

#[actix_web::test]
async fn a_changed_password_needs_the_current_one_and_ends_the_other_sessions() {
    on_each_database(async |server| {
        let mut here = server.new_person("Ana Example").await;
        let mut there = server.stranger();
        there.sign_in(ANA, PASSWORD).await;
        let guess = json!({"current": "a wrong guess", "new": NEW});
        let problem = here.put("/api/v1/me/password", guess).await.expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/current");
        let change = json!({"current": PASSWORD, "new": NEW});
        here.put("/api/v1/me/password", change).await.expect(204);
        here.get("/api/v1/me").await.expect(200);
        there.get("/api/v1/me").await.expect(401);
        there.sign_in(ANA, NEW).await;
    })
    .await;
}

#[actix_web::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        let mut stranger = server.stranger();
        let mut answers = Vec::new();
        for email in [ANA, "nobody@example.org"] {
            let guess = json!({"email": email, "password": "a wrong guess"});
            let mut body = stranger.post("/api/v1/sessions", guess).await.expect(401);
            body["trace_id"] = json!(null);
            answers.push(body);
        }
        assert_eq!(answers[0], answers[1]);
    })
    .await;
}

#[actix_web::test]
async fn whoever_guesses_waits_longer_and_longer_and_the_owner_elsewhere_does_not() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        server.new_person("Rui Example").await;
        let elsewhere = "127.0.0.2".parse().unwrap();
        let mut guesser = Person::from_address(&server.url, elsewhere);
        let guess = json!({"email": ANA, "password": "a wrong guess"});
        for _ in 0..5 {
            guesser
                .post("/api/v1/sessions", guess.clone())
                .await
                .expect(401);
        }
        let refused = guesser.post("/api/v1/sessions", guess.clone()).await;
        let wait: u64 = refused.header("retry-after").unwrap().parse().unwrap();
        assert!((1..=2).contains(&wait), "{wait}");
        refused.expect(429);
        // The owner, and another account from the guesser's address, are not concerned.
        server.stranger().sign_in(ANA, PASSWORD).await;
        let rui = json!({"email": "rui.example@example.org", "password": PASSWORD});
        guesser.post("/api/v1/sessions", rui).await.expect(200);
        server.app.clock.shift(3);
        guesser
            .post("/api/v1/sessions", guess.clone())
            .await
            .expect(401);
        let refused = guesser.post("/api/v1/sessions", guess).await;
        let longer: u64 = refused.header("retry-after").unwrap().parse().unwrap();
        assert!(longer > wait, "{longer} after {wait}");
    })
    .await;
}

#[actix_web::test]
async fn guesses_from_many_places_do_not_lock_the_owner_out() {
    on_each_database(async |server| {
        server.new_person("Ana Example").await;
        for host in 2..14 {
            let address = format!("127.0.0.{host}").parse().unwrap();
            let mut guesser = Person::from_address(&server.url, address);
            for _ in 0..3 {
                let guess = json!({"email": ANA, "password": "a wrong guess"});
                guesser.post("/api/v1/sessions", guess).await;
            }
        }
        // From where she signed in before at once, from a new place after half a minute at most.
        server.stranger().sign_in(ANA, PASSWORD).await;
    })
    .await;
}
