//! Colleagues and staff, by invitation.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{PASSWORD, on_each_database};
use serde_json::{Value, json};

const RUI: &str = "rui.example@example.org";
const ACCEPT: &str = "/api/v1/organisation-invitations/accept";

#[actix_web::test]
async fn a_colleague_joins_and_signs_up_in_one_step() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let id = server.new_organisation(&mut ana, "Example Lda").await;
        let organisation = format!("/api/v1/organisations/{id}");
        let invitation = json!({"email": RUI, "name": "Rui Example"});
        let path = format!("{organisation}/invitations");
        ana.post(&path, invitation).await.expect(202);
        let token = server.secret_in_mail_to(RUI).await;
        let mut rui = server.stranger();
        let problem = rui
            .post(ACCEPT, json!({ "token": token }))
            .await
            .expect(422);
        assert_eq!(problem["errors"][0]["pointer"], "/password");
        let accepted = json!({"token": token, "password": PASSWORD});
        let answer = rui.post(ACCEPT, accepted.clone()).await.expect(200);
        assert_eq!(answer["is_new"], true);
        assert_eq!(answer["membership"]["name"], "Example Lda");
        rui.post(ACCEPT, accepted).await.expect(422);
        rui.sign_in(RUI, PASSWORD).await;
        let read = rui.get(&organisation).await.expect(200);
        let names: Vec<_> = read["members"].as_array().unwrap().iter().collect();
        assert_eq!(names[0]["name"], "Ana Example");
        assert_eq!(names[1]["email"], RUI);
    })
    .await;
}

#[actix_web::test]
async fn whoever_is_invited_reads_by_whom_and_to_what_before_accepting() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let id = server.new_organisation(&mut ana, "Example Lda").await;
        let path = format!("/api/v1/organisations/{id}/invitations");
        let invitation = json!({"email": RUI, "name": "Rui Example"});
        ana.post(&path, invitation).await.expect(202);
        let token = server.secret_in_mail_to(RUI).await;
        let read = format!("/api/v1/organisation-invitations/{token}");
        let mut rui = server.stranger();
        let shown = rui.get(&read).await.expect(200);
        assert_eq!(shown["inviter"], "Ana Example");
        assert_eq!(shown["name"], "Rui Example");
        assert_eq!(shown["email"], RUI);
        assert_eq!(shown["membership"]["name"], "Example Lda");
        assert_eq!(shown["has_account"], false);
        assert!(shown["expires_at"].is_string());
        // It is an invitation of another kind, and reading it does not use it up.
        let other = format!("/api/v1/staff-invitations/{token}");
        rui.get(&other).await.expect(404);
        let accepted = json!({"token": token, "password": PASSWORD});
        rui.post(ACCEPT, accepted).await.expect(200);
        rui.get(&read).await.expect(404);
        rui.get(&format!("{read}x")).await.expect(400);

        let mut blue = server
            .partnership("Blue Partnership", "PT", &["textile"])
            .await;
        let role = json!({"kind": "officer", "partnership_id": blue.id});
        let staff = json!({"email": RUI, "name": "Rui Example", "role": role});
        let sent = blue.officer.post("/api/v1/staff-invitations", staff).await;
        sent.expect(202);
        let token = server.secret_in_mail_to(RUI).await;
        let read = format!("/api/v1/staff-invitations/{token}");
        let shown = rui.get(&read).await.expect(200);
        assert_eq!(shown["inviter"], "Blue Partnership Officer");
        assert_eq!(shown["membership"]["role"], "partnership_officer");
        assert_eq!(shown["membership"]["name"], "Blue Partnership");
        assert_eq!(shown["has_account"], true);
        server.days_pass(31).await;
        rui.get(&read).await.expect(404);
    })
    .await;
}

#[actix_web::test]
async fn an_account_that_exists_joins_with_the_link_alone() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let mut rui = server.new_person("Rui Example").await;
        let id = server.new_organisation(&mut ana, "Example Lda").await;
        let organisation = format!("/api/v1/organisations/{id}");
        rui.get(&organisation).await.expect(404);
        let invitation = json!({"email": RUI, "name": "Somebody"});
        let path = format!("{organisation}/invitations");
        rui.post(&path, invitation.clone()).await.expect(404);
        ana.post(&path, invitation).await.expect(202);
        let token = server.secret_in_mail_to(RUI).await;
        let answer = rui
            .post(ACCEPT, json!({ "token": token }))
            .await
            .expect(200);
        assert_eq!(answer["is_new"], false);
        assert_eq!(answer["account"]["name"], "Rui Example");
        rui.get(&organisation).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn any_member_but_the_last_can_go_and_loses_access_at_once() {
    on_each_database(async |server| {
        let mut ana = server.new_person("Ana Example").await;
        let id = server.new_organisation(&mut ana, "Example Lda").await;
        let organisation = format!("/api/v1/organisations/{id}");
        let own = format!("members/{}", ana.account_id().await);
        let refused = ana.delete_part(&organisation, &own).await;
        assert_eq!(refused.refused_by(), ["organisation-keeps-member"]);
        let invitation = json!({"email": RUI, "name": "Rui Example"});
        ana.post(&format!("{organisation}/invitations"), invitation)
            .await
            .expect(202);
        let mut rui = server.stranger();
        let token = server.secret_in_mail_to(RUI).await;
        let accepted = json!({"token": token, "password": PASSWORD});
        rui.post(ACCEPT, accepted).await.expect(200);
        rui.sign_in(RUI, PASSWORD).await;
        // Ana read the organisation before Rui joined.
        let stale = format!("{organisation}/{own}");
        ana.get("/api/v1/me").await.expect(200);
        let delete = "DELETE".parse().unwrap();
        let old = [("if-match", "\"1\"")];
        ana.send(delete, &stale, None, &old).await.expect(412);
        rui.delete_part(&organisation, &own).await.expect(204);
        ana.get(&organisation).await.expect(404);
        let mail = server.mail_to("ana.example@example.org").await;
        assert!(mail.contains("You no longer act for Example Lda"), "{mail}");
    })
    .await;
}

#[actix_web::test]
async fn the_support_office_invites_staff_and_officers_invite_officers_of_their_own() {
    on_each_database(async |server| {
        let blue = server
            .partnership("Blue Partnership", "PT", &["textile"])
            .await;
        let green = server
            .partnership("Green Partnership", "ES", &["textile"])
            .await;
        let mut officer = blue.officer;
        let mut support = server.staff("Sam Support", Role::SupportOffice).await;
        let mut ana = server.new_person("Ana Example").await;
        let invite =
            |role: Value| json!({"email": "new@example.org", "name": "New Staff", "role": role});
        let support_office = json!({"kind": "support_office"});
        let officer_of = |id: &str| json!({"kind": "officer", "partnership_id": id});
        let path = "/api/v1/staff-invitations";
        let office = invite(support_office);
        ana.post(path, office.clone()).await.expect(403);
        officer.post(path, office).await.expect(403);
        let foreign = invite(officer_of(&green.id));
        officer.post(path, foreign).await.expect(403);
        let unknown = invite(officer_of("no-such"));
        support.post(path, unknown).await.expect(422);
        let nameless = invite(json!({"kind": "officer"}));
        support.post(path, nameless).await.expect(400);
        let commission = invite(json!({"kind": "commission"}));
        support.post(path, commission).await.expect(202);
        let own = invite(officer_of(&blue.id));
        officer.post(path, own).await.expect(202);
        let mail = server.mail_to("new@example.org").await;
        assert!(
            mail.contains("officer of the Partnership Blue Partnership"),
            "{mail}"
        );
        let token = server.secret_in_mail_to("new@example.org").await;
        let accepted = json!({"token": token, "password": PASSWORD});
        let mut new = server.stranger();
        // The link of one kind of invitation is no link of the other.
        new.post(ACCEPT, accepted.clone()).await.expect(422);
        let answer = new
            .post("/api/v1/staff-invitations/accept", accepted)
            .await
            .expect(200);
        assert_eq!(answer["membership"]["role"], "partnership_officer");
        new.sign_in("new@example.org", PASSWORD).await;
        new.get("/api/v1/help/threads").await.expect(200);
    })
    .await;
}
