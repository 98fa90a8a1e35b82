//! Reference data: what a fresh installation comes with.

use clusterxchange_api::change::Work;
use clusterxchange_api::reference::{self, Loaded, partnership, town};
use clusterxchange_tests::on_each_database;

#[actix_web::test]
async fn loading_the_reference_data_again_changes_nothing() {
    on_each_database(async |server| {
        let work = Work::begin(&server.app).await.unwrap();
        let loaded = reference::seed(&work).await.unwrap();
        assert_eq!(loaded, Loaded::default());
    })
    .await;
}

#[actix_web::test]
async fn the_historical_partnerships_have_their_members_and_take_no_registrations() {
    on_each_database(async |server| {
        let (blues, version) = partnership::get(&server.app.db, "blues").await.unwrap();
        assert!(blues.is_historical);
        assert_eq!(version, 1);
        assert_eq!(blues.members.len(), 5);
        assert_eq!(blues.members[0].name, "BalticNet-PlasmaTec");
        assert!(
            partnership::all_open(&server.app.db)
                .await
                .unwrap()
                .is_empty()
        );
        assert!(
            partnership::candidates(&server.app.db)
                .await
                .unwrap()
                .is_empty()
        );
    })
    .await;
}

#[actix_web::test]
async fn a_town_is_found_by_each_of_its_names() {
    on_each_database(async |server| {
        for key in ["vienna", "wien", "becs"] {
            let found = town::search(&server.app.db, key, None, 5).await.unwrap();
            assert_eq!(found[0].name, "Vienna", "{key}");
        }
    })
    .await;
}
