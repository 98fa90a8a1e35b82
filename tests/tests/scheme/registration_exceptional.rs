//! Hosts outside any cluster, which the Commission is asked about first.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::{
    Applicant, StaffedPartnership, TestServer, complete_form, on_each_database,
};
use serde_json::json;

/// A host outside any cluster, which the Commission has been asked about.
async fn exceptional_host(server: &TestServer, blue: &mut StaffedPartnership) -> Applicant {
    let mut form = complete_form("Hugo Lda", "PT", &["host"]);
    form["memberships"] = json!([]);
    let host = server.submitted(form).await;
    let refused = blue.act(&host, "accept", json!({})).await;
    assert_eq!(refused.refused_by(), ["exceptional-host"]);
    let alone = json!({"rule": "exceptional-host", "accepted": true, "reason": "We know them."});
    let refused = blue.act(&host, "decide_manual", alone).await;
    assert_eq!(refused.refused_by(), ["decision-asked-for"]);
    let why = json!({"reason": "The only foundry of its kind."});
    let asked = blue
        .act(&host, "request_pre_approval", why)
        .await
        .expect(200);
    assert_eq!(asked["standing"]["state"], "pre_approval");
    host
}

#[actix_web::test]
async fn an_exceptional_host_takes_part_once_the_commission_has_agreed() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut commission = server.staff("Carla Commission", Role::Commission).await;
        let host = exceptional_host(&server, &mut blue).await;
        let list = commission
            .get("/api/v1/registrations?state=pre_approval")
            .await
            .expect(200);
        assert_eq!(list["items"][0]["id"], host.registration_id);
        let not_hers = blue.act(&host, "pre_approve", json!({})).await;
        assert_eq!(not_hers.refused_by(), ["action-by"]);
        commission
            .act_on_newest(&host.registration, "pre_approve", json!({}))
            .await
            .expect(200);
        let again = blue
            .act(&host, "request_pre_approval", json!({"reason": "Again."}))
            .await;
        assert_eq!(again.refused_by(), ["pre-approval-once"]);
        let accepted = blue.act(&host, "accept", json!({})).await.expect(200);
        assert_eq!(accepted["pre_approval"]["state"], "granted");
    })
    .await;
}

#[actix_web::test]
async fn an_exceptional_host_whom_the_commission_declines_is_told_why() {
    on_each_database(async |server| {
        let mut blue = server
            .partnership("Blue Partnership", "ES", &["textile"])
            .await;
        let mut commission = server.staff("Carla Commission", Role::Commission).await;
        let mut host = exceptional_host(&server, &mut blue).await;
        let no = json!({"reason": "Not exceptional enough."});
        commission
            .act_on_newest(&host.registration, "decline_pre_approval", no)
            .await
            .expect(200);
        let told = host.read().await;
        assert_eq!(told["standing"]["state"], "rejected");
        assert_eq!(told["ending"]["reason"], "Not exceptional enough.");
        let mail = server.mail_to("hugo.lda@example.org").await;
        assert!(mail.contains("Registration of Hugo Lda"), "{mail}");
    })
    .await;
}
