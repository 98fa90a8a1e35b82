//! Every case, in every state, read by every party: no one sees a finding or an event, or anything
//! confidential, that is meant for another.
//!
//! Wherever somebody writes, something is planted; a table says who is meant to read it. After each
//! step everyone reads, and must find no more than that; in the end everyone must have found all of
//! it, so that the test cannot pass by reading nothing.

mod readers;
mod secrets;
mod story;
mod sweep;
mod way;

use clusterxchange_tests::on_each_database;

#[actix_web::test]
async fn no_party_reads_a_finding_an_event_or_a_text_that_is_meant_for_another() {
    on_each_database(async |server| {
        server.draws_every_commitment().await;
        let mut all = story::begin(&server).await;
        story::registrations(&mut all).await;
        story::questions(&mut all).await;
        story::proposals(&mut all).await;
        way::cancelled(&mut all).await;
        story::visits(&mut all).await;
        all.everything("before the exchanges").await;
        way::discontinued(&mut all).await;
        way::completed(&mut all).await;
        all.everything("in the end").await;
        all.nothing_leaked();
        all.all_was_found();
        all.ledgers_are_shared_out().await;
    })
    .await;
}
