//! Invitations of a counterpart that is known from elsewhere.

use clusterxchange_tests::matching::Proposal;
use clusterxchange_tests::{Applicant, complete_form, on_each_database};

use serde_json::{Value, json};

fn invitation(from: &Applicant, own: &str) -> Value {
    json!({
        "registration_id": from.registration_id,
        "as": own,
        "email": "bo.new@example.org",
        "name": "Bo New",
        "mode": "physical",
        "message": "We met at the fair.",
    })
}

fn token(link: &str) -> &str {
    link.split_once("token=").expect("the link has a token").1
}

#[actix_web::test]
async fn someone_who_is_not_registered_is_invited_registers_and_accepts() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let sent = host
            .person
            .post("/api/v1/invitations", invitation(&host, "host"))
            .await
            .expect(201);
        let proposal = Proposal::of(&sent);
        assert_eq!(sent["standing"]["state"], "invited");
        assert_eq!(sent["invitee"]["name"], "Bo New");
        assert_eq!(sent["title"], "an invited organisation visits Azulejo");

        let mail = server.mail_to("bo.new@example.org").await;
        assert!(
            mail.contains("Azulejo (PT)") && mail.contains("We met at the fair."),
            "{mail}"
        );
        let link = server.link_in_mail_to("bo.new@example.org").await;
        let path = format!("/api/v1/invitations/{}", token(&link));
        let shown = server.stranger().get(&path).await.expect(200);
        assert_eq!(shown["organisation"], "Azulejo");
        assert_eq!(shown["invited_role"], "visitor");
        assert_eq!(shown["state"], "invited");
        assert!(!shown.to_string().contains("bo.new@example.org"));

        let mut bo = server
            .accepted(complete_form("Bo New", "ES", &["visitor"]), &mut blue)
            .await;
        bo.person.get(&proposal.path).await.expect(404);
        let claim = json!({"registration_id": bo.registration_id});
        let open = bo
            .person
            .post(&format!("{path}/claim"), claim.clone())
            .await
            .expect(200);
        assert_eq!(open["standing"]["state"], "open");
        assert_eq!(open["title"], "Bo New visits Azulejo");
        assert_eq!(open["invitee"], Value::Null);
        let twice = bo.person.post(&format!("{path}/claim"), claim).await;
        assert_eq!(twice.refused_by(), ["action-in-state"]);
        bo.accepts(&proposal).await;
        let seen = host.person.get(&proposal.path).await.expect(200);
        assert_eq!(seen["standing"]["state"], "accepted");
    })
    .await;
}

#[actix_web::test]
async fn an_invitation_waits_until_the_invited_organisation_is_accepted() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        host.person
            .post("/api/v1/invitations", invitation(&host, "host"))
            .await
            .expect(201);
        let link = server.link_in_mail_to("bo.new@example.org").await;
        let path = format!("/api/v1/invitations/{}/claim", token(&link));
        let mut bo = server
            .submitted(complete_form("Bo New", "ES", &["visitor"]))
            .await;
        let claim = json!({"registration_id": bo.registration_id});
        let early = bo.person.post(&path, claim).await;
        assert_eq!(early.refused_by(), ["accepted-in-role"]);
        let foreign = json!({"registration_id": host.registration_id});
        bo.person.post(&path, foreign).await.expect(404);
        let unknown = format!("/api/v1/invitations/{}A", "a".repeat(42));
        server.stranger().get(&unknown).await.expect(404);
        let cut = &unknown[..unknown.len() - 1];
        let answer = server.stranger().get(cut).await.expect(400);
        let told = answer["detail"].as_str().unwrap_or_default();
        assert!(told.contains("copy it from the mail"), "{told}");
    })
    .await;
}

#[actix_web::test]
async fn an_invitation_counts_is_repeated_after_seven_days_and_expires() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        for _ in 0..5 {
            host.person
                .post("/api/v1/invitations", invitation(&host, "host"))
                .await
                .expect(201);
        }
        let sixth = host
            .person
            .post("/api/v1/invitations", invitation(&host, "host"))
            .await;
        assert_eq!(sixth.refused_by(), ["open-proposals"]);
        let first = server.link_in_mail_to("bo.new@example.org").await;
        server.days_pass(8).await;
        let again = server.link_in_mail_to("bo.new@example.org").await;
        assert_ne!(first, again);
        for link in [&first, &again] {
            let path = format!("/api/v1/invitations/{}", token(link));
            server.stranger().get(&path).await.expect(200);
        }
        server.days_pass(7).await;
        let path = format!("/api/v1/invitations/{}", token(&again));
        let over = server.stranger().get(&path).await.expect(200);
        assert_eq!(over["state"], "expired");
    })
    .await;
}
