//! The fourth phase: stay, report, payment, and what remains of an exchange.

use clusterxchange_tests::exchange::{Seat, feedback, report};
use serde_json::{Value, json};

use super::actor::Actor::{Host, Visitor, VisitorOfficer};
use super::building::{act, id, read, reason};
use super::call::Call;
use super::world::World;

/// The visitor travels, ends early, reports and is paid.
pub async fn play(world: &mut World<'_>) {
    stay(world).await;
    reporting(world).await;
    checked(world).await;
    paid(world).await;
    read(world, "exchange: completed").await;
    certificate(world).await;
    alumni(world).await;
    host_page(world).await;
}

async fn stay(world: &mut World<'_>) {
    world.exchange.day_comes(0).await;
    world.come_back().await;
    act(world, Visitor, "POST /exchanges/{id}/start", "", json!({})).await;
    world.exchange.until("ongoing").await;
    let operation = "POST /exchanges/{id}/cancel";
    act(world, Visitor, operation, "ongoing", reason()).await;
    evidence(world).await;
    // After the last day, and before the tool notices.
    world.exchange.server.app.clock.shift(14 * 24 * 3600);
    world.come_back().await;
    act(world, Visitor, "POST /exchanges/{id}/end", "", json!({})).await;
    let early = json!({"last_day": world.exchange.day(4), "reason": "The machines broke down."});
    act(
        world,
        Host,
        "POST /exchanges/{id}/end_early",
        "",
        early.clone(),
    )
    .await;
    world.exchange.does(Seat::Host, "end_early", early).await;
}

async fn evidence(world: &mut World<'_>) {
    let path = "/api/v1/uploads?purpose=evidence&file_name=boarding.pdf";
    let content = b"%PDF-1.4 boarding pass";
    let visitor = world.person(Visitor);
    let post = reqwest::Method::POST;
    let kept = visitor
        .send_file(post, path, "application/pdf", content)
        .await
        .expect(201);
    let body = json!({"upload_id": kept["id"], "kind": "boarding_pass"});
    let operation = "POST /exchanges/{id}/evidence";
    act(world, Visitor, operation, "", body.clone()).await;
    world.exchange.does(Seat::Visitor, "evidence", body).await;
    let upload = kept["id"].as_str().expect("an identifier");
    let read = Call::new("GET /uploads/{id}", &[upload]);
    world.row(Visitor, read.variant("evidence")).await;
}

async fn reporting(world: &mut World<'_>) {
    let majeure = json!({"granted": true, "reason": "A flood closed the region."});
    let operation = "POST /exchanges/{id}/decide_force_majeure";
    act(world, VisitorOfficer, operation, "", majeure).await;
    let operation = "POST /exchanges/{id}/give_feedback";
    act(world, Host, operation, "", feedback()).await;
    world.exchange.days_pass(40).await;
    world.come_back().await;
    let operation = "POST /exchanges/{id}/discontinue";
    act(world, VisitorOfficer, operation, "", reason()).await;
    let operation = "POST /exchanges/{id}/submit_report";
    act(world, Visitor, operation, "", report()).await;
    world
        .exchange
        .does(Seat::Visitor, "submit_report", report())
        .await;
}

async fn checked(world: &mut World<'_>) {
    let operation = "POST /exchanges/{id}/return_report";
    act(world, VisitorOfficer, operation, "", reason()).await;
    let check = json!({"evidence_accepted": true});
    let operation = "POST /exchanges/{id}/validate_report";
    act(world, VisitorOfficer, operation, "", check).await;
    world.exchange.until("payment_due").await;
}

async fn paid(world: &mut World<'_>) {
    let due = world.exchange.read(Seat::VisitorPartnership).await["payment"]["due"].clone();
    let today = world.exchange.server.app.clock.today();
    let payment = json!({"amount": due, "paid_on": today, "reference": "CXC-1"});
    let operation = "POST /exchanges/{id}/record_payment";
    act(world, VisitorOfficer, operation, "", payment).await;
    let operation = "POST /exchanges/{id}/close_without_payment";
    act(world, Visitor, operation, "", reason()).await;
    world.exchange.until("awaiting_feedback").await;
    let operation = "POST /exchanges/{id}/record_payment_failure";
    act(world, VisitorOfficer, operation, "", reason()).await;
    world.exchange.days_pass(40).await;
    world.come_back().await;
    let operation = "POST /exchanges/{id}/close_without_feedback";
    act(world, VisitorOfficer, operation, "", reason()).await;
    world.exchange.until("completed").await;
}

async fn certificate(world: &mut World<'_>) {
    let path = format!("{}/certificate", world.exchange.path);
    let read = Call::new("GET /exchanges/{id}/certificate", &[&id(world)]);
    world.row(Visitor, read).await;
    let certificate = world.person(Visitor).get(&path).await.expect(200);
    let code = certificate["code"].as_str().expect("a code");
    world
        .open(Call::new("GET /certificates/{code}", &[code]))
        .await;
}

async fn alumni(world: &mut World<'_>) {
    let new =
        json!({"organisation_id": world.exchange.visitor.organisation_id, "story": "Weaving."});
    let join = Call::new("POST /alumni", &[]).json(new.clone());
    world.row(Visitor, join.dry()).await;
    let visitor = world.person(Visitor);
    visitor.post("/api/v1/alumni", new).await.expect(201);
    let own = "/api/v1/alumni/me";
    world.row(Visitor, Call::new("GET /alumni", &[])).await;
    world.row(Visitor, Call::new("GET /alumni/me", &[])).await;
    let change: Value = json!({"story": "Weaving and dyeing.", "shows_contact": false});
    let change = Call::new("PUT /alumni/me", &[]).own_tag(own).json(change);
    world.row(Visitor, change.dry()).await;
    let leave = Call::new("DELETE /alumni/me", &[]).own_tag(own);
    world.row(Visitor, leave.dry()).await;
}

async fn host_page(world: &mut World<'_>) {
    let host = world.exchange.host.organisation_id.clone();
    let read = Call::new("GET /organisations/{id}/host-page", &[&host]);
    world.row(Host, read).await;
    let path = format!("/api/v1/organisations/{host}/host-page");
    let page = json!({"is_public": true, "text": "Come and see."});
    let write = Call::new("PUT /organisations/{id}/host-page", &[&host]);
    let write = write.tagged(&path).json(page.clone());
    world.row(Host, write.dry()).await;
    let person = world.person(Host);
    person.get(&path).await.expect(200);
    person.put(&path, page).await.expect(200);
    world
        .open(Call::new("GET /hosts/{organisation_id}", &[&host]))
        .await;
}
