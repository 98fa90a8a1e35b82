//! Nobody reads or changes what is not theirs: each operation first succeeds for its rightful actor,
//! then everyone else sends the identical request, and what they are answered is compared with the
//! committed matrix.
//!
//! One story is played from the first draft to the certificate. In each state the requests that
//! belong there are sent by everyone, actions as dry runs, which take the whole way and are rolled
//! back; then the story goes on.

mod actor;
mod administration;
mod building;
mod call;
mod execution;
mod help;
mod identity;
mod matching;
mod reference;
mod registration;
mod table;
mod visits;
mod world;

use clusterxchange_tests::on_each_database;
use world::World;

#[actix_web::test]
async fn each_operation_answers_each_actor_as_the_committed_matrix_says() {
    on_each_database(async |server| {
        server.draws_every_commitment().await;
        let mut world = World::of(&server).await;
        reference::play(&mut world).await;
        identity::play(&mut world).await;
        registration::play(&mut world).await;
        help::play(&mut world).await;
        matching::play(&mut world).await;
        visits::play(&mut world).await;
        building::play(&mut world).await;
        execution::play(&mut world).await;
        administration::play(&mut world).await;
        world.table.compare();
    })
    .await;
}

/// Reads the ledger and the thread of a case, and writes in the thread.
async fn read_thread(
    world: &mut World<'_>,
    by: actor::Actor,
    (kind, id): (&str, &str),
    variant: &'static str,
) {
    let ids = [kind, id];
    let events = call::Call::new("GET /cases/{kind}/{id}/events", &ids);
    world.row(by, events.variant(variant)).await;
    let thread = call::Call::new("GET /cases/{kind}/{id}/messages", &ids);
    world.row(by, thread.variant(variant)).await;
    let write = call::Call::new("POST /cases/{kind}/{id}/messages", &ids);
    let message = serde_json::json!({"text": "How do we go on?"});
    let write = write.variant(variant).json(message).dry();
    world.row(by, write).await;
}
