//! Roles: given, taken away, and never the last one of the Support Office.

use clusterxchange_domain::workflow::Role;
use clusterxchange_tests::on_each_database;
use reqwest::Method;
use serde_json::json;

use super::ledger::ledger_verifies;

#[actix_web::test]
async fn a_role_acts_at_once_when_it_is_given_and_when_it_is_taken_away() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let mut peter = server.new_person("Peter").await;
        let found = ana.get("/api/v1/people?text=PETER").await.expect(200);
        assert_eq!(found["items"].as_array().unwrap().len(), 1);
        let path = format!(
            "/api/v1/people/{}",
            found["items"][0]["id"].as_str().unwrap()
        );
        let officer = json!({"role": "partnership_officer", "partnership_id": "blues"});
        peter
            .get("/api/v1/insight/partnerships/blues")
            .await
            .expect(404);
        let person = ana
            .act_on_newest(&path, "roles", officer.clone())
            .await
            .expect(200);
        peter
            .get("/api/v1/insight/partnerships/blues")
            .await
            .expect(200);
        ana.act_on_newest(&path, "roles", officer).await.expect(409);
        let unknown = json!({"role": "partnership_officer", "partnership_id": "nobody"});
        ana.act_on_newest(&path, "roles", unknown).await.expect(422);
        let officers = ana
            .get("/api/v1/people?role=partnership&partnership_id=blues")
            .await
            .expect(200);
        assert_eq!(officers["items"].as_array().unwrap().len(), 1);

        let role = format!(
            "{path}/roles/{}",
            person["roles"][0]["id"].as_str().unwrap()
        );
        let tag = ana.get(&path).await.header("etag").unwrap().to_owned();
        ana.send(Method::DELETE, &role, None, &[]).await.expect(428);
        let person = ana
            .send(Method::DELETE, &role, None, &[("if-match", &tag)])
            .await
            .expect(200);
        assert_eq!(person["roles"], json!([]));
        peter
            .get("/api/v1/insight/partnerships/blues")
            .await
            .expect(404);
        assert_eq!(ledger_verifies(&server).await, 2);
    })
    .await;
}

#[actix_web::test]
async fn the_last_member_of_the_support_office_stays() {
    on_each_database(async |server| {
        let mut ana = server.staff("Ana", Role::SupportOffice).await;
        let page = ana
            .get("/api/v1/people?role=support_office")
            .await
            .expect(200);
        let own = page["items"][0].clone();
        let path = format!("/api/v1/people/{}", own["id"].as_str().unwrap());
        let role = format!("{path}/roles/{}", own["roles"][0]["id"].as_str().unwrap());
        let tag = ana.get(&path).await.header("etag").unwrap().to_owned();
        let refused = ana
            .send(Method::DELETE, &role, None, &[("if-match", &tag)])
            .await;
        assert_eq!(refused.refused_by(), ["last-support-office-member"]);
        server.staff("Ben", Role::SupportOffice).await;
        ana.send(Method::DELETE, &role, None, &[("if-match", &tag)])
            .await
            .expect(200);
        ana.get("/api/v1/people").await.expect(403);
    })
    .await;
}
