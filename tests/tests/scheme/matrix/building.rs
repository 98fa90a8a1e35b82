//! The third phase: from the accepted proposal to the Financial Agreement.

use clusterxchange_tests::PASSWORD;
use clusterxchange_tests::exchange::Seat;
use serde_json::{Value, json};

use super::actor::Actor::{self, Commission, Host, HostOfficer, Office, Visitor, VisitorOfficer};
use super::call::Call;
use super::world::World;

/// The pair builds its exchange, and everyone signs and validates it.
pub async fn play(world: &mut World<'_>) {
    open(world).await;
    read(world, "exchange: building").await;
    parts(world).await;
    agreed(world).await;
    signatures(world).await;
    validation(world).await;
    money(world).await;
}

/// Takes an action on the exchange, without doing it.
pub async fn act(
    world: &mut World<'_>,
    by: Actor,
    operation: &'static str,
    state: &'static str,
    body: Value,
) {
    let path = world.exchange.path.clone();
    let call = Call::new(operation, &[&id(world)]).variant(state);
    world.row(by, call.tagged(&path).json(body).dry()).await;
}

/// The identifier of the exchange.
pub fn id(world: &World<'_>) -> String {
    let (_, id) = world.exchange.path.rsplit_once('/').expect("an address");
    id.to_owned()
}

/// A reason, as many actions ask for.
pub fn reason() -> Value {
    json!({"reason": "It does not work out."})
}

/// Reads everything of an exchange.
pub async fn read(world: &mut World<'_>, state: &'static str) {
    let id = id(world);
    let list = Call::new("GET /exchanges", &[]).about(&id).variant(state);
    world.row(Visitor, list).await;
    let details = Call::new("GET /exchanges/{id}", &[&id]).variant(state);
    world.row(Host, details).await;
    let cases = Call::new("GET /me/cases", &[]).about(&id).variant(state);
    world.row(Visitor, cases).await;
    let work = Call::new("GET /me/work", &[]).about(&id).variant(state);
    world.row(Visitor, work).await;
    super::read_thread(world, Host, ("exchange", &id), state).await;
}

async fn open(world: &mut World<'_>) {
    let new = json!({
        "visitor_registration_id": world.exchange.visitor.registration_id,
        "host_registration_id": world.exchange.host.registration_id,
        "plan": {"mode": "physical"},
    });
    let create = Call::new("POST /exchanges", &[]).json(new);
    world.row(Visitor, create.dry()).await;
    let host = world.person(Host);
    let list = host.get("/api/v1/proposals").await.expect(200);
    let proposal = list["items"][0]["id"].as_str().expect("an identifier");
    let path = format!("/api/v1/proposals/{proposal}");
    let accepted = host.act_on_newest(&path, "accept", json!({})).await;
    let accepted = accepted.expect(200);
    let id = accepted["exchange_id"].as_str().expect("an exchange");
    world.exchange.path = format!("/api/v1/exchanges/{id}");
}

async fn parts(world: &mut World<'_>) {
    let id = id(world);
    let path = world.exchange.path.clone();
    let plan = json!({
        "mode": "physical",
        "starts_on": world.exchange.day(0),
        "ends_on": world.exchange.day(11),
    });
    let read = Call::new("GET /exchanges/{id}/plan", &[&id]);
    world.row(Visitor, read).await;
    let write = Call::new("PUT /exchanges/{id}/plan", &[&id]);
    let write = write.tagged(&format!("{path}/plan")).json(plan);
    world.row(Visitor, write.dry()).await;
    for (by, key) in [(Visitor, "objectives"), (Host, "action_plan")] {
        let ids = [id.as_str(), key];
        let read = Call::new("GET /exchanges/{id}/clauses/{key}", &ids);
        world.row(by, read.variant(key)).await;
        let write = Call::new("PUT /exchanges/{id}/clauses/{key}", &ids);
        let write = write.tagged(&format!("{path}/clauses/{key}")).variant(key);
        let text = json!({"text": "What we write."});
        world.row(by, write.json(text).dry()).await;
    }
    let read = Call::new("GET /exchanges/{id}/bank-account", &[&id]);
    world.row(Visitor, read).await;
    let write = Call::new("PUT /exchanges/{id}/bank-account", &[&id]);
    let write = write.tagged(&format!("{path}/bank-account"));
    let account = json!({"holder": "Vera", "iban": "DE89 3704 0044 0532 0130 00"});
    world.row(Visitor, write.json(account).dry()).await;
    let operation = "POST /exchanges/{id}/cancel";
    act(world, Visitor, operation, "building", reason()).await;
}

async fn agreed(world: &mut World<'_>) {
    world.exchange.plan_days(12).await;
    world.exchange.write_clauses().await;
    let document = world.exchange.document(Seat::Visitor).await;
    let agree = json!({"document": document});
    act(world, Visitor, "POST /exchanges/{id}/agree", "", agree).await;
    world.exchange.until("awaiting_signatures").await;
    act(world, Host, "POST /exchanges/{id}/reopen", "", json!({})).await;
}

async fn sign(world: &mut World<'_>, by: Actor, state: &'static str) {
    let document = world.exchange.document(Seat::Visitor).await;
    let signature = json!({"document": document, "password": PASSWORD});
    act(world, by, "POST /exchanges/{id}/sign", state, signature).await;
}

async fn signatures(world: &mut World<'_>) {
    sign(world, Visitor, "awaiting signatures").await;
    world.exchange.until("awaiting_partnership").await;
    sign(world, HostOfficer, "awaiting Partnerships").await;
    let back = "POST /exchanges/{id}/return_for_correction";
    act(
        world,
        VisitorOfficer,
        back,
        "awaiting Partnerships",
        reason(),
    )
    .await;
}

async fn validation(world: &mut World<'_>) {
    let back = "POST /exchanges/{id}/return_for_correction";
    let validate = "POST /exchanges/{id}/validate";
    for (by, state, words) in [
        (Office, "awaiting_so", "awaiting the Support Office"),
        (Commission, "awaiting_ec", "awaiting the Commission"),
    ] {
        world.exchange.until(state).await;
        let document = world.exchange.document(Seat::Visitor).await;
        act(world, by, validate, words, json!({"document": document})).await;
        act(world, by, back, words, reason()).await;
    }
    read(world, "exchange: drawn by the Commission").await;
    let operation = "POST /exchanges/{id}/cancel";
    act(world, Host, operation, "awaiting the Commission", reason()).await;
}

async fn money(world: &mut World<'_>) {
    world.exchange.until("fa_pending").await;
    let near = json!({"km": "150", "reason": "The visitor works in Vigo."});
    act(
        world,
        VisitorOfficer,
        "PUT /exchanges/{id}/distance",
        "",
        near,
    )
    .await;
    let less = json!({"agreed_amount": "300.50", "reason": "The budget is used up."});
    act(
        world,
        VisitorOfficer,
        "POST /exchanges/{id}/set_amount",
        "",
        less,
    )
    .await;
    let exchange = world.exchange.read(Seat::Visitor).await;
    let document = exchange["agreement"]["document"].clone();
    let signature = json!({"document": document, "password": PASSWORD});
    let operation = "POST /exchanges/{id}/sign_agreement";
    act(world, Visitor, operation, "", signature).await;
    let operation = "POST /exchanges/{id}/waive_agreement";
    act(world, VisitorOfficer, operation, "", reason()).await;
    world.exchange.until("ready").await;
}
