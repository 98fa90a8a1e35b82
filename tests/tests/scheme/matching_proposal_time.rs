//! The time in which a proposal is answered: reminders, and its end.

use clusterxchange_tests::{TestServer, on_each_database};
use serde_json::json;

use super::mails::mail_of;

#[actix_web::test]
async fn a_proposal_is_reminded_of_after_seven_days_and_expires_after_fourteen() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;
        let reminders = async |server: &TestServer| {
            let mails = server.mails().await;
            let is_reminder = |mail: &&String| mail.contains("Reminder: Ana Co visits Azulejo");
            mails.iter().filter(is_reminder).count()
        };
        server.days_pass(6).await;
        assert_eq!(reminders(&server).await, 0);
        server.days_pass(2).await;
        assert_eq!(reminders(&server).await, 1);
        let mails = server.mails().await;
        assert!(mail_of(&mails, "azulejo@example.org", "Reminder: Ana Co").is_some());
        server.days_pass(5).await;
        ana.person.come_back().await;
        let open = ana.person.get(&proposal.path).await.expect(200);
        assert_eq!(open["standing"]["state"], "open");
        server.days_pass(2).await;
        ana.person.come_back().await;
        let expired = ana.person.get(&proposal.path).await.expect(200);
        assert_eq!(expired["standing"]["state"], "expired");
        assert_eq!(expired["ending"]["by"], "system");
        assert_eq!(reminders(&server).await, 1);
        let mails = server.mails().await;
        for both in ["ana.co@example.org", "azulejo@example.org"] {
            assert!(
                mail_of(&mails, both, "The state is now: Expired").is_some(),
                "{both}"
            );
        }
    })
    .await;
}

#[actix_web::test]
async fn an_answer_after_the_time_is_refused_even_before_the_tool_has_noticed() {
    on_each_database(async |server| {
        let mut blue = server.partnership("Blue", "BE", &["textile"]).await;
        let mut host = server.accepted_host("Azulejo", "PT", &mut blue).await;
        let mut ana = server.accepted_visitor("Ana Co", "ES", &mut blue).await;
        let proposal = ana.proposes(&host, "visitor", "physical").await;
        server.app.clock.shift(15 * 24 * 3600);
        host.person.come_back().await;
        let late = host
            .person
            .act_on_newest(&proposal.path, "accept", json!({}))
            .await;
        assert_eq!(late.refused_by(), ["proposal-answered-in-time"]);
    })
    .await;
}
