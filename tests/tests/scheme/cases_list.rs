//! The list of a person's cases, and the ledger of a case.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::exchange::{Seat, Setting};
use clusterxchange_tests::{
    Applicant, Person, StaffedPartnership, TestServer, complete_form, on_each_database,
};
use serde_json::{Value, json};

fn kinds(list: &Value) -> Vec<&str> {
    let items = list["items"].as_array().unwrap();
    items
        .iter()
        .map(|item| item["kind"].as_str().unwrap())
        .collect()
}

#[actix_web::test]
async fn everybody_lists_their_own_cases_and_what_happened_last_comes_first() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let list = exchange.person(Seat::Visitor).get("/api/v1/me/cases").await;
        let list = list.expect(200);
        assert_eq!(kinds(&list), ["exchange", "registration"]);
        let first = &list["items"][0];
        assert_eq!(first["title"], "Vera Visitor visits Hugo Host");
        assert_eq!(first["state_label"], "being built");
        assert!(!first["waiting_on"].as_array().unwrap().is_empty());
        let exchanges = "/api/v1/me/cases?kind=exchange";
        for seat in [Seat::Host, Seat::HostPartnership, Seat::SupportOffice] {
            let list = exchange.person(seat).get(exchanges).await.expect(200);
            assert_eq!(list["items"][0]["id"], first["id"], "{seat:?}");
        }
        let commission = exchange
            .person(Seat::Commission)
            .get("/api/v1/me/cases")
            .await;
        assert_eq!(commission.expect(200)["items"], json!([]));
        let mut eve = server.new_person("Eve Example").await;
        let list = eve.get("/api/v1/me/cases").await.expect(200);
        assert_eq!(list["items"], json!([]));
        eve.get("/api/v1/me/cases?kind=invoice").await.expect(400);
    })
    .await;
}

#[actix_web::test]
async fn pages_of_cases_of_all_kinds_fit_together() {
    on_each_database(async |server| {
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        let office = exchange.person(Seat::SupportOffice);
        let whole = office.get("/api/v1/me/cases").await.expect(200);
        assert_eq!(kinds(&whole).len(), 3);
        let mut pieces = Vec::new();
        let mut cursor = String::new();
        loop {
            let path = format!("/api/v1/me/cases?limit=1{cursor}");
            let page = office.get(&path).await.expect(200);
            pieces.extend(page["items"].as_array().unwrap().clone());
            let Some(next) = page["next"].as_str() else {
                break;
            };
            cursor = format!("&cursor={next}");
        }
        assert_eq!(whole["items"], json!(pieces));
    })
    .await;
}

/// All identifiers of a list, read one item at a time.
async fn one_by_one(person: &mut Person, path: &str, id: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = person.get(&format!("{path}&limit=1{cursor}")).await;
        let page = page.expect(200);
        let items = page["items"].as_array().unwrap().iter();
        found.extend(items.map(|item| item[id].as_str().unwrap().to_owned()));
        let Some(next) = page["next"].as_str() else {
            return found;
        };
        cursor = format!("&cursor={next}");
    }
}

#[actix_web::test]
async fn what_waits_for_an_officer_comes_first_with_the_nearest_deadline_at_the_top() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "PT", &["textile"])
            .await;
        let mut sent = Vec::new();
        for name in ["Ana Lda", "Bea Lda", "Cid Lda"] {
            let form = complete_form(name, "PT", &["visitor"]);
            sent.push(server.submitted(form).await);
            server.days_pass(1).await;
        }
        blue.officer.come_back().await;
        let dan = server.accepted_visitor("Dan Lda", "PT", &mut blue).await;
        let mut ids = sent.into_iter().map(|one| one.registration_id);
        let [ana, bea, cid] = [(); 3].map(|()| ids.next().unwrap());
        let cases = one_by_one(&mut blue.officer, "/api/v1/me/cases?order=urgent", "id").await;
        let all = [&ana, &bea, &cid, &dan.registration_id].map(String::as_str);
        assert_eq!(cases, all);
        let recent = one_by_one(&mut blue.officer, "/api/v1/me/cases?order=recent", "id").await;
        assert_eq!(recent[0], dan.registration_id);
        let work = "/api/v1/me/work?order=urgent";
        let work = one_by_one(&mut blue.officer, work, "case_id").await;
        assert_eq!(work, [ana, bea, cid]);
        let kind = "/api/v1/me/cases?order=urgent&kind=exchange";
        assert!(one_by_one(&mut blue.officer, kind, "id").await.is_empty());
        // A cursor of one order is none of the other.
        let page = "/api/v1/me/cases?order=urgent&limit=1";
        let page = blue.officer.get(page).await.expect(200);
        let next = page["next"].as_str().unwrap();
        let wrong = format!("/api/v1/me/cases?cursor={next}");
        blue.officer.get(&wrong).await.expect(400);
    })
    .await;
}

#[actix_web::test]
async fn the_ledger_of_a_case_is_read_by_its_parties_each_what_is_meant_for_them() {
    on_each_database(async |server| {
        // Nothing drawn: the Commission has no part in the case.
        server.draws_no_commitment().await;
        let mut exchange = server.exchange(Setting::default(), "physical").await;
        exchange.until("ready").await;
        let id = exchange.path.rsplit('/').next().unwrap().to_owned();
        let path = format!("/api/v1/cases/exchange/{id}/events");
        let mut read = async |seat| {
            let events = exchange.person(seat).get(&path).await.expect(200);
            let items = events["items"].as_array().unwrap().clone();
            let actions = items
                .iter()
                .map(|item| item["action"].as_str().unwrap().to_owned());
            actions.collect::<Vec<_>>()
        };
        let visitors = read(Seat::Visitor).await;
        assert!(
            visitors.contains(&"sign_agreement".to_owned()),
            "{visitors:?}"
        );
        let hosts = read(Seat::Host).await;
        assert!(hosts.contains(&"sign".to_owned()), "{hosts:?}");
        assert!(!hosts.contains(&"sign_agreement".to_owned()), "{hosts:?}");
        let mut eve = server.new_person("Eve Example").await;
        eve.get(&path).await.expect(404);
        exchange
            .person(Seat::Commission)
            .get(&path)
            .await
            .expect(404);
        let wrong_kind = format!("/api/v1/cases/proposal/{id}/events");
        exchange
            .person(Seat::Visitor)
            .get(&wrong_kind)
            .await
            .expect(404);
    })
    .await;
}

#[actix_web::test]
async fn a_draft_is_its_applicants_and_the_commission_sees_what_it_was_asked_about() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "PT", &["textile"])
            .await;
        let mut form = complete_form("Hugo Lda", "PT", &["host"]);
        form["memberships"] = json!([]);
        let mut host = server.draft(form).await;
        let path = format!("/api/v1/cases/registration/{}/events", host.registration_id);
        let mut commission = server.staff("Carl Commission", Role::Commission).await;
        host.person.get(&path).await.expect(200);
        blue.officer.get(&path).await.expect(404);
        host.act("submit", json!({})).await.expect(200);
        blue.officer.get(&path).await.expect(200);
        commission.get(&path).await.expect(404);
        let why = json!({"reason": "The only foundry of its kind."});
        blue.act(&host, "request_pre_approval", why)
            .await
            .expect(200);
        commission.get(&path).await.expect(200);
        let list = commission.get("/api/v1/me/cases").await.expect(200);
        assert_eq!(list["items"][0]["id"], host.registration_id);
    })
    .await;
}

/// A Partnership, and a visitor whom it has accepted and who had wished before to be told in this way.
async fn accepted_with(server: &TestServer, wish: Value) -> (StaffedPartnership, Applicant) {
    let mut blue = server
        .partnership("Blue Partnership", "PT", &["textile"])
        .await;
    let mut form = complete_form("Ana Lda", "PT", &["visitor"]);
    form["partnership"] = json!({"choice": "manual", "partnership_id": blue.id});
    let mut ana = server.draft(form).await;
    ana.person.patch("/api/v1/me", wish).await.expect(200);
    ana.act("submit", json!({})).await.expect(200);
    blue.act(&ana, "accept", json!({})).await.expect(200);
    (blue, ana)
}

#[actix_web::test]
async fn mails_and_digests_are_in_the_language_of_their_reader() {
    on_each_database(async |server| {
        let (mut blue, mut ana) = accepted_with(&server, json!({"locale": "de"})).await;
        let address = "ana.lda@example.org";
        let mail = server.mail_to(address).await;
        let subject = "Registrierung von Ana Lda: Registrierung angenommen";
        assert!(mail.contains(subject), "{mail}");
        assert!(mail.contains("Guten Tag Ana Lda"), "{mail}");

        let digest = json!({"notifications": "digest", "locale": "fr"});
        ana.person.patch("/api/v1/me", digest).await.expect(200);
        let thread = format!(
            "/api/v1/cases/registration/{}/messages",
            ana.registration_id
        );
        let message = json!({"text": "Welcome!"});
        let written = blue.officer.post(&thread, message).await;
        written.expect(201);
        server.days_pass(1).await;
        let mail = server.mail_to(address).await;
        assert!(mail.contains("Inscription de Ana Lda"), "{mail}");
        assert!(mail.contains("Message de"), "{mail}");
        ana.person.come_back().await;
        let news = ana.person.get("/api/v1/me/notifications").await.expect(200);
        let newest = &news["items"][0];
        assert_eq!(newest["action"], "message");
        assert_eq!(newest["title"], "Registration of Ana Lda");
        assert!(newest["author"].is_string());
        let accepted = &news["items"][1];
        assert_eq!(
            (&accepted["action"], &accepted["state"]),
            (&json!("accept"), &json!("accepted"))
        );
    })
    .await;
}

#[actix_web::test]
async fn news_come_at_once_or_once_a_day_as_each_person_prefers() {
    on_each_database(async |server| {
        let (_, mut ana) = accepted_with(&server, json!({"notifications": "digest"})).await;
        let news = ana.person.get("/api/v1/me/notifications").await.expect(200);
        let registration = format!("/registrations/{}", ana.registration_id);
        assert_eq!(news["items"][0]["path"], registration.as_str());
        assert_eq!(news["items"][0]["kind"], "registration");
        let address = "ana.lda@example.org";
        assert!(!server.mail_to(address).await.contains(&registration));
        server.days_pass(1).await;
        let mail = server.mail_to(address).await;
        assert!(
            mail.contains("pieces of news") || mail.contains("one piece of news"),
            "{mail}"
        );
        assert!(mail.contains(&registration), "{mail}");
        server.days_pass(1).await;
        assert_eq!(server.mail_to(address).await, mail);
    })
    .await;
}
