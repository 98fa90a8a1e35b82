//! The running of the scheme: rulebooks, Partnerships, people, retention, figures.

use serde_json::{Value, json};

use super::actor::Actor::{Commission, Office, SecondOffice, VisitorOfficer};
use super::call::Call;
use super::world::World;

/// The Support Office does what it does, and everyone else tries.
pub async fn play(world: &mut World<'_>) {
    rulebooks(world).await;
    partnerships(world).await;
    people(world).await;
    let retention = Call::new("POST /retention/runs", &[]).json(json!({}));
    world.row(Office, retention.dry()).await;
    let partnership = world.exchange.visitor_partnership.id.clone();
    let progress = Call::new("GET /insight/partnerships/{id}", &[&partnership]);
    world.row(VisitorOfficer, progress).await;
    world
        .row(Commission, Call::new("GET /insight/scheme", &[]))
        .await;
}

async fn rulebooks(world: &mut World<'_>) {
    let office = world.person(Office);
    let known = office.get("/api/v1/rulebooks/open-2026.1").await;
    let mut next = known.expect(200);
    next["version"] = json!("open-2030.1");
    next["valid_from"] = json!("2030-01-01");
    let propose = Call::new("POST /rulebooks", &[]).json(next.clone());
    world.row(Office, propose.dry()).await;
    let office = world.person(Office);
    office.post("/api/v1/rulebooks", next).await.expect(201);
    let version = ["open-2030.1"];
    let path = "/api/v1/rulebooks/proposed/open-2030.1";
    let list = Call::new("GET /rulebooks/proposed", &[]);
    world.row(Office, list).await;
    let read = Call::new("GET /rulebooks/proposed/{version}", &version);
    world.row(Office, read).await;
    let apply = Call::new("POST /rulebooks/proposed/{version}/put-in-force", &version);
    world
        .row(SecondOffice, apply.tagged(path).json(json!({})).dry())
        .await;
    let withdraw = Call::new("DELETE /rulebooks/proposed/{version}", &version);
    world.row(Office, withdraw.tagged(path).dry()).await;
}

/// A cluster organisation is corrected.
async fn corrected_cluster(world: &mut World<'_>) {
    let new = json!({"id": "corrected", "name": "Wrong", "country": "PT", "eccp_profile": true});
    let office = world.person(Office);
    office.post("/api/v1/clusters", new).await.expect(201);
    let id = ["corrected"];
    world.open(Call::new("GET /clusters/{id}", &id)).await;
    let right = json!({"name": "Right", "country": "PT", "eccp_profile": true});
    let change = Call::new("PUT /clusters/{id}", &id).tagged("/api/v1/clusters/corrected");
    world.row(Office, change.json(right).dry()).await;
}

async fn partnerships(world: &mut World<'_>) {
    let cluster = json!({"id": "x", "name": "X", "country": "PT", "eccp_profile": true});
    let add = Call::new("POST /clusters", &[]).json(cluster);
    world.row(Office, add.dry()).await;
    corrected_cluster(world).await;
    let new = json!({"id": "purple", "name": "Purple", "phase": "open"});
    let add = Call::new("POST /partnerships", &[]).json(new);
    world.row(Office, add.dry()).await;
    let id = world.exchange.visitor_partnership.id.clone();
    let path = format!("/api/v1/partnerships/{id}");
    let known = world.person(Office).get(&path).await.expect(200);
    let mut update: Value = json!({
        "name": known["name"],
        "is_historical": known["is_historical"],
        "profile": known["profile"],
        "members": [],
    });
    update["profile"]["phone"] = json!("+34 1 234");
    let change = |body| {
        let change = Call::new("PUT /partnerships/{id}", &[&id]).tagged(&path);
        change.json(body).dry()
    };
    let own = change(update.clone()).variant("phone");
    world.row(VisitorOfficer, own).await;
    update["name"] = json!("Bluer Partnership");
    world.row(Office, change(update).variant("name")).await;
}

async fn people(world: &mut World<'_>) {
    let colleague = super::actor::Actor::Colleague;
    let id = world.person(colleague).account_id().await.to_string();
    let path = format!("/api/v1/people/{id}");
    let list = Call::new("GET /people", &[]).about(&id);
    world.row(Office, list).await;
    let read = Call::new("GET /people/{id}", &[&id]);
    world.row(Office, read).await;
    let give = Call::new("POST /people/{id}/roles", &[&id]).tagged(&path);
    let role = json!({"role": "commission"});
    world.row(Office, give.json(role).dry()).await;
    let person = world.person(Office).get(&path).await.expect(200);
    let role = person["roles"][0]["id"].as_str().expect("an identifier");
    let take = Call::new("DELETE /people/{id}/roles/{role_id}", &[&id, role]);
    world.row(Office, take.tagged(&path).dry()).await;
}
