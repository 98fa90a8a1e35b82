//! Accounts, sessions, colleagues, staff, tokens, and everyone's own data.

use clusterxchange_tests::PASSWORD;
use serde_json::{Value, json};

use super::actor::Actor;
use super::call::Call;
use super::world::World;

const VISITOR: &str = "vera.visitor@example.org";
const INVITED: &str = "ina.invited@example.org";

/// Sends everything about accounts.
pub async fn play(world: &mut World<'_>) {
    accounts(world).await;
    secrets(world).await;
    own_account(world).await;
    colleagues(world).await;
    staff(world).await;
    tokens(world).await;
    sessions(world).await;
}

async fn accounts(world: &mut World<'_>) {
    let new = json!({"email": "vito@example.org", "password": PASSWORD, "name": "Vito"});
    let sign_up = Call::new("POST /accounts", &[]).json(new.clone());
    world.open(sign_up.dry()).await;
    let server = world.exchange.server;
    let mut stranger = server.stranger();
    stranger.post("/api/v1/accounts", new).await.expect(202);
    let token = server.secret_in_mail_to("vito@example.org").await;
    let verify = Call::new("POST /accounts/verify", &[]).json(json!({"token": token}));
    world.open(verify.dry()).await;
    let credentials = json!({"email": VISITOR, "password": PASSWORD});
    let sign_in = Call::new("POST /sessions", &[]).json(credentials);
    world.open(sign_in.elsewhere()).await;
    let forgotten = json!({"email": "nora.newcomer@example.org"});
    let reset = Call::new("POST /password-resets", &[]).json(forgotten.clone());
    world.open(reset.dry()).await;
    stranger
        .post("/api/v1/password-resets", forgotten)
        .await
        .expect(202);
    let token = server.secret_in_mail_to("nora.newcomer@example.org").await;
    let new = json!({"token": token, "password": PASSWORD});
    let complete = Call::new("POST /password-resets/complete", &[]).json(new);
    world.open(complete.dry()).await;
}

/// Whoever has the secret of a mail may use it: it proves the address.
async fn secrets(world: &mut World<'_>) {
    let server = world.exchange.server;
    let organisation = world.exchange.visitor.organisation_id.clone();
    let new = json!({"email": INVITED, "name": "Ina Invited"});
    let path = format!("/api/v1/organisations/{organisation}/invitations");
    let visitor = world.person(Actor::Visitor);
    visitor.post(&path, new).await.expect(202);
    let acceptance = |token: &str| json!({"token": token, "password": PASSWORD});
    let token = server.secret_in_mail_to(INVITED).await;
    let read = Call::new("GET /organisation-invitations/{token}", &[&token]);
    world.open(read).await;
    let accept = Call::new("POST /organisation-invitations/accept", &[]);
    world.open(accept.json(acceptance(&token)).dry()).await;
    let new = json!({"email": INVITED, "name": "Ina Invited", "role": {"kind": "commission"}});
    let office = world.person(Actor::Office);
    office
        .post("/api/v1/staff-invitations", new)
        .await
        .expect(202);
    let token = server.secret_in_mail_to(INVITED).await;
    let read = Call::new("GET /staff-invitations/{token}", &[&token]);
    world.open(read).await;
    let accept = Call::new("POST /staff-invitations/accept", &[]);
    world.open(accept.json(acceptance(&token)).dry()).await;
}

/// Everyone reads and changes their own account with these.
async fn own_account(world: &mut World<'_>) {
    let newcomer = Actor::Newcomer;
    for operation in [
        "GET /me",
        "GET /me/export",
        "GET /me/work",
        "GET /me/notifications",
        "GET /sessions",
        "GET /help",
    ] {
        world.row(newcomer, Call::new(operation, &[])).await;
    }
    let profile = Call::new("PATCH /me", &[]).own_tag("/api/v1/me");
    world
        .row(newcomer, profile.json(json!({"locale": "en"})).dry())
        .await;
    let address = json!({"email": "another@example.org", "password": PASSWORD});
    let address = Call::new("POST /me/address", &[]).json(address);
    world.row(newcomer, address.dry()).await;
    let password = json!({"current": PASSWORD, "new": "another long password"});
    let password = Call::new("PUT /me/password", &[]).json(password);
    world.row(newcomer, password.dry()).await;
    let erasure = Call::new("POST /me/erasure", &[]).json(json!({"password": PASSWORD}));
    world.row(newcomer, erasure.dry()).await;
    let read_all = Call::new("POST /me/notifications/read-all", &[]);
    world.row(newcomer, read_all.dry()).await;
}

async fn colleagues(world: &mut World<'_>) {
    let organisation = world.exchange.visitor.organisation_id.clone();
    let path = format!("/api/v1/organisations/{organisation}");
    let read = Call::new("GET /organisations/{id}", &[&organisation]);
    world.row(Actor::Visitor, read).await;
    let invite = Call::new("POST /organisations/{id}/invitations", &[&organisation]);
    let new = json!({"email": "new@example.org", "name": "New"});
    world.row(Actor::Visitor, invite.json(new).dry()).await;
    let colleague = world
        .person(Actor::Colleague)
        .account_id()
        .await
        .to_string();
    let remove = Call::new(
        "DELETE /organisations/{id}/members/{account_id}",
        &[&organisation, &colleague],
    );
    world.row(Actor::Visitor, remove.tagged(&path).dry()).await;
}

async fn staff(world: &mut World<'_>) {
    let own = json!({"kind": "officer", "partnership_id": world.exchange.visitor_partnership.id});
    let invite = |role: Value| {
        let new = json!({"email": "new@example.org", "name": "New", "role": role});
        Call::new("POST /staff-invitations", &[]).json(new).dry()
    };
    let officer = invite(own).variant("officer of v-officer's Partnership");
    world.row(Actor::VisitorOfficer, officer).await;
    let commission = invite(json!({"kind": "commission"})).variant("member of the Commission");
    world.row(Actor::Office, commission).await;
}

async fn tokens(world: &mut World<'_>) {
    let organisation = world.exchange.visitor.organisation_id.clone();
    let owner = json!({"kind": "organisation", "organisation_id": organisation});
    let new = json!({"name": "Export", "owner": owner, "scopes": ["read"], "expires_in_days": 1});
    let issue = Call::new("POST /api-tokens", &[]).json(new.clone());
    world.row(Actor::Visitor, issue.dry()).await;
    let visitor = world.person(Actor::Visitor);
    let issued = visitor.post("/api/v1/api-tokens", new).await.expect(201);
    let id = issued["token"]["id"].as_str().expect("an id").to_owned();
    let list = Call::new("GET /api-tokens", &[]).about(&id);
    world.row(Actor::Visitor, list).await;
    let read = Call::new("GET /api-tokens/{id}", &[&id]);
    world.row(Actor::Visitor, read).await;
    let revoke = Call::new("DELETE /api-tokens/{id}", &[&id]);
    let path = format!("/api/v1/api-tokens/{id}");
    world.row(Actor::Visitor, revoke.tagged(&path).dry()).await;
}

async fn sessions(world: &mut World<'_>) {
    let mut ids = Vec::new();
    for _ in 0..2 {
        world.person(Actor::Visitor).elsewhere().await;
        let visitor = world.person(Actor::Visitor);
        let list = visitor.get("/api/v1/sessions").await.expect(200);
        let newest = list["items"][0]["id"].as_str().expect("an identifier");
        ids.push(newest.to_owned());
    }
    let end = |id: &str| Call::new("DELETE /sessions/{id}", &[id]);
    world
        .row_after(Actor::Visitor, &end(&ids[0]), end(&ids[1]))
        .await;
    let newcomer = Actor::Newcomer;
    let refresh = Call::new("POST /sessions/refresh", &[]);
    world.row(newcomer, refresh.elsewhere()).await;
    let sign_out = Call::new("DELETE /sessions/current", &[]);
    world.row(newcomer, sign_out.elsewhere()).await;
    let everywhere = Call::new("DELETE /sessions", &[]);
    world.row(newcomer, everywhere.elsewhere()).await;
    world.come_back().await;
}
