//! A registration on its way: begun, saved, submitted, assessed, ended.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot be arranged fails, with its reason"
)]

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{complete_form, on_each_database};
use serde_json::{Value, json};

#[actix_web::test]
async fn a_registration_goes_from_its_draft_to_its_acceptance() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        server
            .partnership("Red Partnership", "ES", &["water"])
            .await;
        let mut ana = server
            .draft(complete_form("Ana Lda", "PT", &["visitor"]))
            .await;
        let draft = ana.read().await;
        assert_eq!(draft["standing"]["state"], "draft");
        assert_eq!(draft["eligibility"][0]["eligibility"], "eligible");
        assert_eq!(draft["suggested_partnerships"][0]["id"], "blue-partnership");
        blue.officer.get(&ana.registration).await.expect(404);
        let me = ana.person.get("/api/v1/me").await.expect(200);
        assert_eq!(me["memberships"][0]["name"], "Ana Lda");

        let sent = ana.act("submit", json!({})).await.expect(200);
        assert_eq!(sent["standing"]["state"], "submitted");
        assert_eq!(sent["partnership"]["id"], "blue-partnership");
        assert_eq!(sent["partnership"]["chosen_by"], "automatic_choice");
        let why = &sent["partnership"]["explanation"]["findings"][0];
        assert_eq!(why["rule"], "partnership-choice");
        assert_eq!(why["inputs"]["ranking"].as_array().unwrap().len(), 2);
        let mail = server.mail_to("blue.partnership.officer@example.org").await;
        assert!(mail.contains("Registration of Ana Lda"), "{mail}");

        let seen = blue.officer.get(&ana.registration).await.expect(200);
        assert_eq!(seen["standing"]["seats"], json!(["partnership"]));
        assert_eq!(seen["form"]["organisation"]["turnover_million"], "1.5");
        let accepted = blue.act(&ana, "accept", json!({})).await.expect(200);
        assert_eq!(accepted["standing"]["state"], "accepted");
        assert!(accepted["receipt"]["findings"].as_array().unwrap().len() > 3);
        assert_eq!(ana.read().await["standing"]["waiting_on"], json!([]));
    })
    .await;
}

#[actix_web::test]
async fn a_draft_accepts_anything_and_keeps_everything() {
    on_each_database(async |server| {
        let mut ana = server
            .draft(complete_form("Ana Lda", "PT", &["visitor"]))
            .await;
        let odd = json!({
            "organisation": {"name": "Half a name", "turnover_million": "1.250", "latitude": 41.15},
            "memberships": [{"cluster_id": "no-such-cluster", "profiled": true}],
            "availability": [{"from": "2027-05-03"}],
            "partnership": {"choice": "manual"},
        });
        let saved = ana.save(odd).await.expect(200);
        assert_eq!(saved["form"]["organisation"]["turnover_million"], "1.250");
        assert_eq!(saved["form"]["memberships"][0]["profiled"], true);
        assert_eq!(saved["form"]["availability"][0]["from"], "2027-05-03");
        let missing = saved["completeness"]["findings"].as_array().unwrap();
        assert!(
            missing
                .iter()
                .any(|it| it["inputs"]["pointer"] == "/motivation")
        );
        let blocked = saved["standing"]["blocked_actions"].as_array().unwrap();
        assert!(blocked.iter().any(|it| it["name"] == "submit"));
        let list = ana.person.get("/api/v1/registrations").await.expect(200);
        assert_eq!(list["items"][0]["organisation_name"], "Half a name");
    })
    .await;
}

#[actix_web::test]
async fn the_partnerships_time_stands_still_while_a_registration_is_on_hold() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let form = complete_form("Ana Lda", "PT", &["visitor"]);
        let mut ana = server.submitted(form.clone()).await;
        let before = due(&ana.read().await);
        let hold = json!({
            "fields": [{"pointer": "/organisation/staff", "reason": "With the linked company?"}],
            "message": "One question.",
        });
        let held = blue.act(&ana, "hold", hold.clone()).await.expect(200);
        assert_eq!(held["standing"]["waiting_on"][0]["party"], "applicant");
        assert_eq!(held["hold"]["fields"][0]["pointer"], "/organisation/staff");
        server.days_pass(10).await;
        ana.person.come_back().await;
        let mut corrected = form;
        corrected["organisation"]["staff"] = json!(14);
        let saved = ana.save(corrected).await.expect(200);
        assert_eq!(saved["hold"]["edited"], true);
        let sent = ana.act("resubmit", json!({})).await.expect(200);
        assert_eq!(sent["standing"]["waiting_on"][0]["party"], "partnership");
        let days = (due(&sent) - before).num_days();
        assert!((9..=14).contains(&days), "{days} days later");

        blue.officer.come_back().await;
        blue.act(&ana, "hold", hold).await.expect(200);
        let back = blue.act(&ana, "cancel_hold", json!({})).await.expect(200);
        assert_eq!(back["standing"]["state"], "submitted");
    })
    .await;
}

/// By when the first party has to act for whom a case waits.
pub fn due(details: &Value) -> chrono::DateTime<chrono::Utc> {
    let due = details["standing"]["waiting_on"][0]["due"].as_str();
    due.expect("a deadline").parse().expect("an instant")
}

#[actix_web::test]
async fn an_open_condition_is_decided_by_the_partnership() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue Partnership", "ES", &["textile"]).await;
        let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
        form["memberships"] = json!([{"kind": "business_network", "name": "Net", "profiled": true}]);
        let ana = server.submitted(form).await;
        let refused = blue.act(&ana, "accept", json!({})).await;
        assert_eq!(refused.refused_by(), ["cluster-membership"]);
        let decide = |rule: &str, accepted: bool| json!({"rule": rule, "accepted": accepted, "reason": "It works like a cluster."});
        let other = blue.act(&ana, "decide_manual", decide("sme-staff", true)).await;
        assert_eq!(other.refused_by(), ["decision-asked-for"]);
        blue.act(&ana, "decide_manual", decide("cluster-membership", false)).await.expect(200);
        let refused = blue.act(&ana, "accept", json!({})).await;
        assert_eq!(refused.refused_by(), ["cluster-membership"]);
        let yes = blue.act(&ana, "decide_manual", decide("cluster-membership", true)).await.expect(200);
        assert_eq!(yes["eligibility"][0]["eligibility"], "eligible");
        blue.act(&ana, "accept", json!({})).await.expect(200);
    })
    .await;
}

#[actix_web::test]
async fn the_support_office_hands_a_registration_over_and_all_concerned_are_told() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut red = server
            .partnership("Red Partnership", "FR", &["water"])
            .await;
        let mut office = server.staff("Olga Office", Role::SupportOffice).await;
        let mut ana = server
            .submitted(complete_form("Ana Lda", "PT", &["visitor"]))
            .await;
        let to = |id: &str| json!({"partnership_id": id, "reason": "The sector is theirs."});
        let path = ana.registration.clone();
        let same = office
            .act_on_newest(&path, "reassign", to("blue-partnership"))
            .await;
        assert_eq!(same.refused_by(), ["another-partnership"]);
        let past = office.act_on_newest(&path, "reassign", to("blues")).await;
        assert_eq!(past.refused_by(), ["partnership-open"]);
        let unknown = office
            .act_on_newest(&path, "reassign", to("nobody"))
            .await
            .expect(422);
        assert_eq!(unknown["errors"][0]["pointer"], "/partnership_id");
        office
            .act_on_newest(&path, "reassign", to("red-partnership"))
            .await
            .expect(200);
        for officer in ["blue", "red"] {
            let mail = server
                .mail_to(&format!("{officer}.partnership.officer@example.org"))
                .await;
            assert!(
                mail.contains("Handed over to another Partnership"),
                "{mail}"
            );
        }
        blue.officer.get(&path).await.expect(404);
        let seen = red.officer.get(&path).await.expect(200);
        assert_eq!(seen["partnership"]["chosen_by"], "support_office");
        assert_eq!(ana.read().await["partnership"]["id"], "red-partnership");
    })
    .await;
}

#[actix_web::test]
async fn a_refused_organisation_reads_why_and_can_begin_again() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut ana = server
            .submitted(complete_form("Ana Lda", "PT", &["visitor"]))
            .await;
        let blank = blue.act(&ana, "reject", json!({"reason": " "})).await;
        assert_eq!(blank.refused_by(), ["reason-given"]);
        blue.act(&ana, "reject", json!({"reason": "Unknown to the cluster."}))
            .await
            .expect(200);
        let told = ana.read().await;
        assert_eq!(told["ending"]["reason"], "Unknown to the cluster.");
        assert_eq!(told["ending"]["by"], "partnership");
        let over = ana.act("withdraw", json!({})).await;
        assert_eq!(over.refused_by(), ["action-in-state"]);
        let again = json!({"organisation_id": ana.organisation_id});
        let next = ana
            .person
            .post("/api/v1/registrations", again.clone())
            .await
            .expect(201);
        assert_eq!(next["form"]["motivation"], "To learn from each other.");
        assert_eq!(next["form"]["consents"]["data_processing"], false);
        ana.person
            .post("/api/v1/registrations", again)
            .await
            .expect(409);
    })
    .await;
}

#[actix_web::test]
async fn a_participant_keeps_its_profile_up_to_date_and_confirms_its_interest() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut ana = server.accepted_visitor("Ana Lda", "PT", &mut blue).await;
        let mut form = ana.read().await["form"].clone();
        form["objectives"] = json!("Another project.");
        let saved = ana.save(form.clone()).await.expect(200);
        assert_eq!(saved["standing"]["state"], "accepted");
        form["motivation"] = json!("");
        assert_eq!(ana.save(form).await.refused_by(), ["complete-form"]);

        server.days_pass(190).await;
        ana.person.come_back().await;
        let asked = ana.read().await;
        assert_eq!(
            asked["standing"]["waiting_on"][0]["action"],
            "confirm_interest"
        );
        let work = ana.person.get("/api/v1/me/work").await.expect(200);
        assert_eq!(work["items"][0]["case_id"], ana.registration_id);
        let still = ana.act("confirm_interest", json!({})).await.expect(200);
        assert_eq!(still["standing"]["waiting_on"], json!([]));
        let over = ana
            .act("withdraw", json!({"reason": "We found someone."}))
            .await
            .expect(200);
        assert_eq!(over["standing"]["state"], "withdrawn");
        let mail = server.mail_to("blue.partnership.officer@example.org").await;
        assert!(mail.contains("Registration withdrawn"), "{mail}");
    })
    .await;
}

#[actix_web::test]
async fn an_officer_reads_the_own_queue_oldest_first_in_pages() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut red = server
            .partnership("Red Partnership", "ES", &["water"])
            .await;
        let mut office = server.staff("Olga Office", Role::SupportOffice).await;
        server
            .draft(complete_form("Draft Lda", "PT", &["visitor"]))
            .await;
        let mut sent = Vec::new();
        for name in ["Ana Lda", "Bea Lda", "Cid Lda"] {
            sent.push(
                server
                    .submitted(complete_form(name, "PT", &["visitor"]))
                    .await
                    .registration_id,
            );
        }
        let first = blue
            .officer
            .get("/api/v1/registrations?state=submitted&limit=2")
            .await
            .expect(200);
        let next = first["next"].as_str().expect("another page");
        let path = format!("/api/v1/registrations?state=submitted&limit=2&cursor={next}");
        let second = blue.officer.get(&path).await.expect(200);
        let seen: Vec<_> = [&first, &second]
            .into_iter()
            .flat_map(|page| page["items"].as_array().unwrap())
            .map(|item| item["id"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(seen, sent);
        assert_eq!(second["next"], Value::Null);
        let none = red.officer.get("/api/v1/registrations").await.expect(200);
        assert_eq!(none["items"], json!([]));
        let all = office
            .get("/api/v1/registrations?partnership_id=blue-partnership")
            .await
            .expect(200);
        assert_eq!(all["items"].as_array().unwrap().len(), 3);
        let wrong = office.get("/api/v1/registrations?state=nonsense").await;
        wrong.expect(400);
    })
    .await;
}
