//! Questions to one's contact point, and their answers.

use serde_json::json;

use super::actor::Actor::{Visitor, VisitorOfficer};
use super::call::Call;
use super::world::World;

/// The visitor asks, its Partnership answers.
pub async fn play(world: &mut World<'_>) {
    let question = json!({"text": "Who signs first?"});
    let ask = Call::new("POST /help/messages", &[]).json(question.clone());
    world.row(Visitor, ask.dry()).await;
    let visitor = world.person(Visitor);
    let asked = visitor.post("/api/v1/help/messages", question).await;
    asked.expect(201);
    let own = Call::new("GET /help/messages", &[]).about("Who signs first?");
    world.row(Visitor, own).await;
    let officer = world.person(VisitorOfficer);
    let threads = officer.get("/api/v1/help/threads").await.expect(200);
    let id = threads["items"][0]["id"].as_str().expect("an identifier");
    let list = Call::new("GET /help/threads", &[]).about(id);
    world.row(VisitorOfficer, list).await;
    let read = Call::new("GET /help/threads/{id}/messages", &[id]);
    world.row(VisitorOfficer, read).await;
    let answer = Call::new("POST /help/threads/{id}/messages", &[id]);
    let answer = answer.json(json!({"text": "You do."}));
    world.row(VisitorOfficer, answer.dry()).await;
}
