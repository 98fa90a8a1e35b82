//! Group visits: prepared by the host or its Partnership, joined by the visitor.

use serde_json::{Value, json};

use super::actor::Actor::{self, Host, HostOfficer, Nobody, Visitor};
use super::call::Call;
use super::world::World;

/// The host prepares a visit, opens it, and the visitor could join.
pub async fn play(world: &mut World<'_>) {
    let visit = visit(world);
    let new = json!({
        "host_registration_id": world.exchange.host.registration_id,
        "visit": visit.clone(),
    });
    let create = Call::new("POST /visits", &[]).json(new.clone());
    world.row(Host, create.dry()).await;
    let made = world.person(Host).post("/api/v1/visits", new).await;
    let made = made.expect(201);
    let id = made["id"].as_str().expect("an identifier");
    let path = format!("/api/v1/visits/{id}");
    read(world, Host, id, "visit: draft").await;
    prepare(world, id, &visit).await;
    let host = world.person(Host);
    host.act_on_newest(&path, "publish", json!({}))
        .await
        .expect(200);
    read(world, Nobody, id, "visit: published").await;
    published(world, id, visit).await;
}

async fn prepare(world: &mut World<'_>, id: &str, visit: &Value) {
    let why = json!({"reason": "The hall burnt down."});
    act(
        world,
        Host,
        ("PUT /visits/{id}", "draft"),
        id,
        visit.clone(),
    )
    .await;
    act(
        world,
        Host,
        ("POST /visits/{id}/publish", ""),
        id,
        json!({}),
    )
    .await;
    act(world, Host, ("POST /visits/{id}/cancel", "draft"), id, why).await;
    let ids = [id, "action_plan"];
    let clause = Call::new("GET /visits/{id}/clauses/{key}", &ids);
    world.row(HostOfficer, clause).await;
    let write = Call::new("PUT /visits/{id}/clauses/{key}", &ids);
    let write = write.tagged(&format!("/api/v1/visits/{id}/clauses/action_plan"));
    let text = json!({"text": "Three days in the workshop."});
    world.row(Host, write.json(text).dry()).await;
}

async fn published(world: &mut World<'_>, id: &str, mut visit: Value) {
    visit["places"] = json!(4);
    let why = json!({"reason": "The hall burnt down."});
    act(
        world,
        HostOfficer,
        ("PUT /visits/{id}", "published"),
        id,
        visit,
    )
    .await;
    act(world, Host, ("POST /visits/{id}/close", ""), id, json!({})).await;
    act(
        world,
        HostOfficer,
        ("POST /visits/{id}/cancel", "published"),
        id,
        why,
    )
    .await;
    let body = json!({"registration_id": world.exchange.visitor.registration_id});
    let join = Call::new("POST /visits/{id}/join", &[id]).json(body);
    world.row(Visitor, join.dry()).await;
}

async fn read(world: &mut World<'_>, by: Actor, id: &str, state: &'static str) {
    let details = Call::new("GET /visits/{id}", &[id]).variant(state);
    world.row(by, details).await;
    let own = Call::new("GET /me/visits", &[]).about(id).variant(state);
    world.row(Host, own).await;
    let list = Call::new("GET /visits", &[]).about(id).variant(state);
    world.open(list).await;
    let cases = Call::new("GET /me/cases", &[]).about(id);
    world.row(Host, cases.variant(state)).await;
    let events = Call::new("GET /cases/{kind}/{id}/events", &["visit", id]);
    world.row(HostOfficer, events.variant(state)).await;
}

async fn act(
    world: &mut World<'_>,
    by: Actor,
    (operation, state): (&'static str, &'static str),
    id: &str,
    body: Value,
) {
    let call = Call::new(operation, &[id]).variant(state);
    let call = call.tagged(&format!("/api/v1/visits/{id}"));
    world.row(by, call.json(body).dry()).await;
}

fn visit(world: &World<'_>) -> Value {
    json!({
        "title": "Three days of weaving",
        "places": 3,
        "sectors": ["textile"],
        "plan": {
            "mode": "physical",
            "starts_on": world.exchange.day(0),
            "ends_on": world.exchange.day(4),
            "activities": ["job-shadowing"],
            "host_place": "Example Street 1",
        },
    })
}
