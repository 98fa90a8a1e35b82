//! Third act: proposals, in every state.

use anyhow::Context;
use serde_json::{Value, json};

use super::registration::{Participant, Participants};
use super::stage::Stage;

/// What becomes of a proposal, and how many days ago it was sent.
const PLOT: &[(&str, i64)] = &[
    ("open", 2),
    ("open", 5),
    ("open", 9),
    ("decline", 12),
    ("decline", 30),
    ("withdraw", 8),
    ("accept", 4),
    ("accept", 3),
    ("expire", 60),
    ("invite", 6),
];

/// Plays the proposals; returns how many there are.
pub async fn play(stage: &mut Stage, participants: &Participants) -> anyhow::Result<usize> {
    let both: Vec<_> = participants.both().collect();
    for (index, (turn, days)) in PLOT.iter().enumerate() {
        let sender = both.get(index).context("enough participants")?;
        let recipient = both
            .iter()
            .rev()
            .cycle()
            .skip(2 * index)
            .take(both.len())
            .find(|other| other.country != sender.country)
            .context("someone abroad")?;
        stage.days_ago(*days);
        if *turn == "invite" {
            invite(stage, sender).await?;
        } else {
            propose(stage, sender, recipient, turn)
                .await
                .with_context(|| format!("a proposal to {turn}"))?;
        }
    }
    Ok(PLOT.len())
}

async fn propose(
    stage: &mut Stage,
    sender: &Participant,
    recipient: &Participant,
    turn: &str,
) -> anyhow::Result<()> {
    let new = json!({
        "registration_id": sender.registration_id,
        "counterpart_id": recipient.registration_id,
        "as": "visitor",
        "mode": "physical",
        "message": "We would like to see how you work. Would spring suit you?",
    });
    let made = stage.post(sender.person, "/api/v1/proposals", new).await?;
    let id = made["id"]
        .as_str()
        .context("a proposal has an identifier")?;
    let path = format!("/api/v1/proposals/{id}");
    let message = json!({"text": "We can also come for three days only."});
    stage
        .post(
            sender.person,
            &format!("/api/v1/cases/proposal/{id}/messages"),
            message,
        )
        .await?;
    answer(stage, sender, recipient, &path, turn).await
}

async fn answer(
    stage: &mut Stage,
    sender: &Participant,
    recipient: &Participant,
    path: &str,
    turn: &str,
) -> anyhow::Result<()> {
    let because = |reason: &str| json!({ "reason": reason });
    match turn {
        "accept" => stage.act(recipient.person, path, turn, json!({})).await?,
        "decline" => {
            let reason = because("We are full this year.");
            stage.act(recipient.person, path, turn, reason).await?
        }
        "withdraw" => {
            let reason = because("We have found someone nearer.");
            stage.act(sender.person, path, turn, reason).await?
        }
        // Nobody answers: the first round of due actions ends those that are too old.
        _ => Value::Null,
    };
    Ok(())
}

/// Someone who is not registered is invited.
async fn invite(stage: &mut Stage, sender: &Participant) -> anyhow::Result<()> {
    let new = json!({
        "registration_id": sender.registration_id,
        "email": "somebody.new@demo.example",
        "name": "Somebody New (invented)",
        "as": "host",
        "mode": "physical",
        "message": "We met at the fair. Here is how you could visit us.",
    });
    stage
        .post(sender.person, "/api/v1/invitations", new)
        .await?;
    Ok(())
}
