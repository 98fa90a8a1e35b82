//! The second phase: counterparts, proposals, invitations.

use serde_json::json;

use super::actor::Actor::{Host, Outsider, Visitor};
use super::call::Call;
use super::world::World;

/// The visitor looks for a host and proposes; the host answers in the next phase.
pub async fn play(world: &mut World<'_>) {
    look_around(world).await;
    proposal(world).await;
    invitation(world).await;
}

async fn look_around(world: &mut World<'_>) {
    let own = world.exchange.visitor.registration_id.clone();
    let host = world.exchange.host.registration_id.clone();
    let query = format!("as=visitor&registration_id={own}");
    for operation in ["GET /suggestions", "GET /catalogue"] {
        let list = Call::new(operation, &[]).query(&query).about(&host);
        world.row(Visitor, list).await;
    }
    let profile = Call::new("GET /participants/{id}", &[&host]).query(&query);
    world.row(Visitor, profile).await;
}

async fn proposal(world: &mut World<'_>) {
    let exchange = &mut world.exchange;
    let body = exchange
        .visitor
        .proposal_to(&exchange.host, "visitor", "physical");
    let propose = Call::new("POST /proposals", &[]).json(body);
    world.row(Visitor, propose.dry()).await;
    let exchange = &mut world.exchange;
    let sent = exchange
        .visitor
        .proposes(&exchange.host, "visitor", "physical")
        .await;
    let list = Call::new("GET /proposals", &[]).about(&sent.id);
    world.row(Visitor, list).await;
    let read = Call::new("GET /proposals/{id}", &[&sent.id]);
    world.row(Host, read).await;
    let cases = Call::new("GET /me/cases", &[]).about(&sent.id);
    world.row(Host, cases.variant("proposal")).await;
    super::read_thread(world, Host, ("proposal", &sent.id), "proposal").await;
    let why = json!({"reason": "Not this year."});
    for (by, operation, body) in [
        (Host, "POST /proposals/{id}/accept", json!({})),
        (Host, "POST /proposals/{id}/decline", why.clone()),
        (Visitor, "POST /proposals/{id}/withdraw", why),
    ] {
        let call = Call::new(operation, &[&sent.id]).tagged(&sent.path);
        world.row(by, call.json(body).dry()).await;
    }
}

/// The visitor invites the outsider, who is known from elsewhere.
async fn invitation(world: &mut World<'_>) {
    let body = json!({
        "registration_id": world.exchange.visitor.registration_id,
        "as": "visitor",
        "email": "otto.outsider@example.org",
        "name": "Otto Outsider",
        "mode": "physical",
        "message": "We met at the fair.",
    });
    let invite = Call::new("POST /invitations", &[]).json(body.clone());
    world.row(Visitor, invite.dry()).await;
    let visitor = world.person(Visitor);
    visitor.post("/api/v1/invitations", body).await.expect(201);
    let server = world.exchange.server;
    let secret = server.secret_in_mail_to("otto.outsider@example.org").await;
    world
        .open(Call::new("GET /invitations/{token}", &[&secret]))
        .await;
    let body = json!({"registration_id": world.outsider.registration_id});
    let claim = Call::new("POST /invitations/{token}/claim", &[&secret]);
    world.row(Outsider, claim.json(body).dry()).await;
}
