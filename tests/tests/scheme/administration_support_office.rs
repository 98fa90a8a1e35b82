//! The Support Office: its hours, for everyone.

use clusterxchange_tests::on_each_database;

#[actix_web::test]
async fn everyone_learns_how_and_when_to_reach_the_support_office() {
    on_each_database(async |server| {
        let office = server
            .stranger()
            .get("/api/v1/support-office")
            .await
            .expect(200);
        assert_eq!(office["hours"], "10:00-14:00");
        assert_eq!(office["country"], "PT");
        let opening = &office["opening"];
        assert_eq!(
            opening["is_open"].as_bool().unwrap(),
            opening["opens_at"].is_null()
        );
    })
    .await;
}
