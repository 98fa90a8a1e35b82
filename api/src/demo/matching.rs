//! Third act: proposals, in every state.

use serde_json::json;

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
];

/// Plays the proposals; returns how many there are.
pub async fn play(stage: &mut Stage, participants: &Participants) -> anyhow::Result<usize> {
    let both: Vec<_> = participants
        .accepted
        .iter()
        .filter(|p| p.is_visitor && p.is_host)
        .collect();
    let mut played = 0;
    for (index, (turn, days)) in PLOT.iter().enumerate() {
        let Some(sender) = both.get(index) else { break };
        let Some(recipient) = both.iter().rev().find(|other| {
            other.country != sender.country && other.registration_id != sender.registration_id
        }) else {
            continue;
        };
        stage.days_ago(*days);
        propose(stage, sender, recipient, turn).await?;
        played += 1;
    }
    Ok(played)
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
    let path = format!(
        "/api/v1/proposals/{}",
        made["id"].as_str().unwrap_or_default()
    );
    match turn {
        "accept" => {
            stage
                .act(recipient.person, &path, "accept", json!({}))
                .await?
        }
        "decline" => {
            let reason = json!({"reason": "We are full this year."});
            stage
                .act(recipient.person, &path, "decline", reason)
                .await?
        }
        "withdraw" => {
            let reason = json!({"reason": "We have found someone nearer."});
            stage.act(sender.person, &path, "withdraw", reason).await?
        }
        _ => made,
    };
    Ok(())
}
