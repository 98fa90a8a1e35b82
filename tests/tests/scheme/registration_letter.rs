//! The letter that confirms a submission.

use clusterxchange_tests::{complete_form, on_each_database};
use serde_json::json;

use super::registration_way::due;

#[actix_web::test]
async fn those_who_submit_are_told_where_it_goes_and_what_happens_by_when() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut ana = server
            .draft(complete_form("Ana Lda", "PT", &["visitor", "host"]))
            .await;
        let mut rui = server.new_person("Rui Example").await;
        let organisation = ana.organisation_id.parse().unwrap();
        server.join(rui.account_id().await, organisation).await;
        let german = json!({"locale": "de"});
        rui.patch("/api/v1/me", german).await.expect(200);
        let sent = ana.act("submit", json!({})).await.expect(200);
        let mail = server.mail_to("ana.lda@example.org").await;
        let due = due(&sent) - chrono::Duration::minutes(1);
        let day = due.format("%-d %B %Y").to_string();
        for said in [
            "Ana Lda has been submitted",
            "Registered as: Visitor, Host",
            "Blue Partnership, which was assigned automatically",
            "Assess the registration (Partnership)",
            day.as_str(),
            ana.registration_id.as_str(),
        ] {
            assert!(mail.contains(said), "{said}: {mail}");
        }
        let colleagues = server.mail_to("rui.example@example.org").await;
        assert!(
            colleagues.contains("automatisch zugewiesen"),
            "{colleagues}"
        );
        let news = ana.person.get("/api/v1/me/notifications").await.expect(200);
        assert_eq!(news["items"][0]["action"], "submit");

        let subject = "The registration of Ana Lda has been submitted";
        let hold = json!({
            "fields": [{"pointer": "/organisation/staff", "reason": "All of them?"}],
            "message": "One question.",
        });
        blue.act(&ana, "hold", hold).await.expect(200);
        let mut corrected = complete_form("Ana Lda", "PT", &["visitor", "host"]);
        corrected["organisation"]["staff"] = json!(14);
        ana.save(corrected).await.expect(200);
        ana.act("resubmit", json!({})).await.expect(200);
        let count = server.count_mails("ana.lda@example.org", subject).await;
        assert_eq!(count, 2);
    })
    .await;
}
