//! What the background worker is woken for.

use clusterxchange_api::cases::due;
use clusterxchange_api::change::Work;
use clusterxchange_api::outbox::{Mail, mail};
use clusterxchange_tests::on_each_database;
use futures_util::FutureExt;

#[actix_web::test]
async fn only_a_change_with_something_to_send_wakes_the_worker() {
    on_each_database(async |server| {
        let app = &server.app;
        let is_woken = || app.wake.notified().now_or_never().is_some();
        is_woken();
        due::run(app).await.expect("it runs");
        assert!(
            !is_woken(),
            "a round that finds nothing leads to no other round"
        );
        let work = Work::begin(app).await.expect("a change begins");
        let letter = Mail::to("ana@example.org", "en", "verify-email");
        mail(&work, letter)
            .await
            .expect("it is put into the outbox");
        work.commit().await.expect("it is kept");
        assert!(is_woken(), "a mail waits");
    })
    .await;
}
