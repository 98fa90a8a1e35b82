//! Help: contact points, threads, and the notifications that go with them.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{Person, complete_form, on_each_database};
use serde_json::{Value, json};

const MESSAGES: &str = "/api/v1/help/messages";
const ANA: &str = "ana.example@example.org";

#[actix_web::test]
async fn the_contact_point_is_the_support_office_and_then_the_partnership_in_charge() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "PT", &["textile"])
            .await;
        let mut support = server.staff("Sam Support", Role::SupportOffice).await;
        let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
        form["partnership"] = json!({"choice": "manual", "partnership_id": blue.id});
        let mut applicant = server.submitted(form).await;
        let ana = &mut applicant.person;
        let help = ana.get("/api/v1/help").await.expect(200);
        assert_eq!(help["contact_point"]["kind"], "support_office");
        assert_eq!(help["contact_point"]["opening_hours"], "10:00-14:00");
        assert!(help["contact_point"]["next_working_day"].is_string());
        ana.post(MESSAGES, json!({"text": "How do I begin?"}))
            .await
            .expect(201);
        blue.act(&applicant, "accept", json!({})).await.expect(200);
        let ana = &mut applicant.person;
        let help = ana.get("/api/v1/help").await.expect(200);
        assert_eq!(help["contact_point"]["partnership_id"], blue.id.as_str());
        assert_eq!(help["contact_point"]["name"], "Blue Partnership");
        assert_eq!(help["contact_point"]["holiday_country"], "PT");
        server.app.clock.shift(1);
        ana.post(MESSAGES, json!({"text": "Who signs first?"}))
            .await
            .expect(201);
        let (of_support, text) = only_message(&mut support).await;
        assert_eq!(text, "How do I begin?");
        let (_, text) = only_message(&mut blue.officer).await;
        assert_eq!(text, "Who signs first?");
        blue.officer.get(&of_support).await.expect(404);
        let own = ana.get(MESSAGES).await.expect(200);
        assert_eq!(own["items"].as_array().unwrap().len(), 2);
        assert_eq!(own["items"][0]["partnership_id"], blue.id.as_str());
    })
    .await;
}

/// Each contact point reads its own thread: its address and its only message.
async fn only_message(helper: &mut Person) -> (String, Value) {
    let threads = helper.get("/api/v1/help/threads").await.expect(200);
    let id = threads["items"][0]["id"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/help/threads/{id}/messages");
    let list = helper.get(&path).await.expect(200);
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
    (path, list["items"][0]["text"].clone())
}

#[actix_web::test]
async fn a_question_is_answered_and_both_sides_hear_of_it() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let mut support = server.staff("Sam Support", Role::SupportOffice).await;
        ana.get("/api/v1/help/threads").await.expect(403);
        ana.post(MESSAGES, json!({"text": "How do I begin?"}))
            .await
            .expect(201);
        let mail = server.mail_to("sam.support@example.org").await;
        assert!(mail.contains("How do I begin?"), "{mail}");
        let waiting = support
            .get("/api/v1/help/threads?waiting=true")
            .await
            .expect(200);
        let id = waiting["items"][0]["id"].as_str().unwrap();
        assert_eq!(waiting["items"][0]["name"], "Ana Example");
        assert_eq!(waiting["items"][0]["excerpt"], "How do I begin?");
        let path = format!("/api/v1/help/threads/{id}/messages");
        support
            .post(&path, json!({"text": "With a draft."}))
            .await
            .expect(201);
        let waiting = support
            .get("/api/v1/help/threads?waiting=true")
            .await
            .expect(200);
        assert_eq!(waiting["items"], json!([]));
        let own = ana.get(MESSAGES).await.expect(200);
        assert_eq!(own["items"][0]["text"], "With a draft.");
        assert_eq!(own["items"][0]["is_answer"], true);
        assert!(server.mail_to(ANA).await.contains("With a draft."));
        let news = ana
            .get("/api/v1/me/notifications?unread=true")
            .await
            .expect(200);
        assert_eq!(news["items"][0]["path"], "/help");
        ana.post(&path, json!({"text": "Thanks!"}))
            .await
            .expect(403);
    })
    .await;
}

#[actix_web::test]
async fn notifications_are_read_one_by_one_or_all_at_once() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let mut support = server.staff("Sam Support", Role::SupportOffice).await;
        for text in ["One?", "Two?", "Three?"] {
            ana.post(MESSAGES, json!({ "text": text }))
                .await
                .expect(201);
            server.app.clock.shift(1);
        }
        let unread = "/api/v1/me/notifications?unread=true";
        let news = support.get(unread).await.expect(200);
        assert_eq!(news["items"].as_array().unwrap().len(), 3);
        let id = news["items"][0]["id"].as_str().unwrap();
        let read = format!("/api/v1/me/notifications/{id}/read");
        ana.post(&read, json!({})).await.expect(404);
        let first = support.post(&read, json!({})).await.expect(200);
        server.app.clock.shift(1);
        let again = support.post(&read, json!({})).await.expect(200);
        assert_eq!(first["read_at"], again["read_at"]);
        let left = support.get(unread).await.expect(200);
        assert_eq!(left["items"].as_array().unwrap().len(), 2);
        let all = "/api/v1/me/notifications/read-all";
        support.post(all, json!({})).await.expect(204);
        let left = support.get(unread).await.expect(200);
        assert_eq!(left["items"], json!([]));
        let page = support
            .get("/api/v1/me/notifications?limit=2")
            .await
            .expect(200);
        assert!(page["next"].is_string());
    })
    .await;
}
