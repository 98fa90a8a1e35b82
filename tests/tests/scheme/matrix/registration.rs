//! The first phase: the visitor's registration through all its states, and the host's as that of an
//! exceptional host.

use serde_json::{Value, json};

use super::actor::Actor::{
    self, Commission, HostOfficer, Newcomer, Office, Visitor, VisitorOfficer,
};
use super::call::Call;
use super::world::World;

/// Registers visitor and host.
pub async fn play(world: &mut World<'_>) {
    let id = world.exchange.visitor.registration_id.clone();
    let begin = Call::new("POST /registrations", &[]).json(json!({"roles": ["visitor"]}));
    world.row(Newcomer, begin.dry()).await;
    let curriculum = curriculum(world).await;
    read(world, Visitor, &id, "registration: draft").await;
    let rank = Call::new("GET /registrations/{id}/partnerships", &[&id]);
    world.row(Visitor, rank).await;
    save(world, "draft").await;
    act(
        world,
        Visitor,
        "POST /registrations/{id}/submit",
        "",
        json!({}),
    )
    .await;
    withdraw(world, "draft").await;
    world
        .exchange
        .visitor
        .act("submit", json!({}))
        .await
        .expect(200);
    submitted(world, &id, &curriculum).await;
    on_hold(world).await;
    decided(world).await;
    save(world, "accepted").await;
    act(
        world,
        Visitor,
        "POST /registrations/{id}/confirm_interest",
        "",
        json!({}),
    )
    .await;
    withdraw(world, "accepted").await;
    exceptional_host(world).await;
}

/// The visitor uploads a curriculum vitae and names it in the draft.
async fn curriculum(world: &mut World<'_>) -> String {
    let organisation = &world.exchange.visitor.organisation_id;
    let query = format!("file_name=cv.pdf&purpose=cv&organisation_id={organisation}");
    let upload = Call::new("POST /uploads", &[]).query(query);
    let content = b"%PDF-1.7 a curriculum vitae";
    let upload = upload.file("application/pdf", content);
    world.row(Visitor, upload.clone()).await;
    let kept = upload.send(world.person(Visitor), None).await.expect(201);
    world.forms[0]["cv_upload_id"] = kept["id"].clone();
    let form = world.forms[0].clone();
    world.exchange.visitor.save(form).await.expect(200);
    let id = kept["id"].as_str().expect("an identifier").to_owned();
    let read = Call::new("GET /uploads/{id}", &[&id]);
    world.row(Visitor, read.variant("cv of a draft")).await;
    id
}

/// Reads everything of a registration.
async fn read(world: &mut World<'_>, by: Actor, id: &str, state: &'static str) {
    let list = Call::new("GET /registrations", &[]).about(id);
    world.row(by, list.variant(state)).await;
    let details = Call::new("GET /registrations/{id}", &[id]);
    world.row(by, details.variant(state)).await;
    let cases = Call::new("GET /me/cases", &[]).about(id);
    world.row(by, cases.variant(state)).await;
    super::read_thread(world, by, ("registration", id), state).await;
}

/// Takes an action on the visitor's registration, without doing it.
async fn act(
    world: &mut World<'_>,
    by: Actor,
    operation: &'static str,
    state: &'static str,
    body: Value,
) {
    let applicant = &world.exchange.visitor;
    let call = Call::new(operation, &[&applicant.registration_id]);
    let call = call.variant(state).tagged(&applicant.registration);
    world.row(by, call.json(body).dry()).await;
}

async fn save(world: &mut World<'_>, state: &'static str) {
    let mut form = world.forms[0].clone();
    form["motivation"] = json!("To learn even more.");
    act(world, Visitor, "PUT /registrations/{id}", state, form).await;
}

async fn withdraw(world: &mut World<'_>, state: &'static str) {
    let operation = "POST /registrations/{id}/withdraw";
    act(world, Visitor, operation, state, json!({})).await;
}

fn reason() -> Value {
    json!({"reason": "We thought about it."})
}

fn hold() -> Value {
    let field = json!({"pointer": "/organisation/staff", "reason": "With the linked company?"});
    json!({"fields": [field], "message": "One question."})
}

async fn submitted(world: &mut World<'_>, id: &str, curriculum: &str) {
    read(world, Visitor, id, "registration: submitted").await;
    for operation in ["GET /uploads/{id}", "GET /uploads/{id}/content"] {
        let call = Call::new(operation, &[curriculum]);
        world
            .row(Visitor, call.variant("cv of a submitted form"))
            .await;
    }
    let hand_over = json!({"partnership_id": world.red.id, "reason": "They know the sector."});
    for (by, operation, body) in [
        (VisitorOfficer, "POST /registrations/{id}/hold", hold()),
        (VisitorOfficer, "POST /registrations/{id}/reject", reason()),
        (Office, "POST /registrations/{id}/reassign", hand_over),
    ] {
        act(world, by, operation, "", body).await;
    }
    withdraw(world, "submitted").await;
    let officer = world.person(VisitorOfficer);
    let news = officer.get("/api/v1/me/notifications").await.expect(200);
    let note = news["items"][0]["id"].as_str().expect("an identifier");
    let read = Call::new("POST /me/notifications/{id}/read", &[note]);
    world.row(VisitorOfficer, read.dry()).await;
}

async fn on_hold(world: &mut World<'_>) {
    let exchange = &mut world.exchange;
    let by = &mut exchange.visitor_partnership;
    by.act(&exchange.visitor, "hold", hold()).await.expect(200);
    world.forms[0]["organisation"]["staff"] = json!(14);
    let corrected = world.forms[0].clone();
    world.exchange.visitor.save(corrected).await.expect(200);
    save(world, "on hold").await;
    act(
        world,
        VisitorOfficer,
        "POST /registrations/{id}/cancel_hold",
        "",
        json!({}),
    )
    .await;
    act(
        world,
        Visitor,
        "POST /registrations/{id}/resubmit",
        "",
        json!({}),
    )
    .await;
    withdraw(world, "on hold").await;
    world
        .exchange
        .visitor
        .act("resubmit", json!({}))
        .await
        .expect(200);
}

async fn decided(world: &mut World<'_>) {
    let yes = json!({"rule": "cluster-membership", "accepted": true, "reason": "Like a cluster."});
    let operation = "POST /registrations/{id}/decide_manual";
    act(world, VisitorOfficer, operation, "", yes.clone()).await;
    let exchange = &mut world.exchange;
    let by = &mut exchange.visitor_partnership;
    by.act(&exchange.visitor, "decide_manual", yes)
        .await
        .expect(200);
    let operation = "POST /registrations/{id}/accept";
    act(world, VisitorOfficer, operation, "", json!({})).await;
    let exchange = &mut world.exchange;
    let by = &mut exchange.visitor_partnership;
    by.act(&exchange.visitor, "accept", json!({}))
        .await
        .expect(200);
}

/// The host is in no cluster: its Partnership asks the Commission.
async fn exceptional_host(world: &mut World<'_>) {
    world
        .exchange
        .host
        .act("submit", json!({}))
        .await
        .expect(200);
    let id = world.exchange.host.registration_id.clone();
    let path = world.exchange.host.registration.clone();
    let ask = Call::new("POST /registrations/{id}/request_pre_approval", &[&id]);
    let ask = ask.tagged(&path).json(reason());
    world.row(HostOfficer, ask.dry()).await;
    let exchange = &mut world.exchange;
    let by = &mut exchange.host_partnership;
    let asked = by
        .act(&exchange.host, "request_pre_approval", reason())
        .await;
    asked.expect(200);
    read(world, Commission, &id, "registration: pre-approval").await;
    let decline = Call::new("POST /registrations/{id}/decline_pre_approval", &[&id]);
    let decline = decline.tagged(&path).json(reason());
    world.row(Commission, decline.dry()).await;
    let approve = Call::new("POST /registrations/{id}/pre_approve", &[&id]);
    let approve = approve.tagged(&path).json(json!({}));
    world.row(Commission, approve.dry()).await;
    let commission = world.person(Commission);
    commission
        .act_on_newest(&path, "pre_approve", json!({}))
        .await
        .expect(200);
    let exchange = &mut world.exchange;
    let by = &mut exchange.host_partnership;
    by.act(&exchange.host, "accept", json!({}))
        .await
        .expect(200);
}
