//! Fourth act: group visits, in every state.

use anyhow::Context;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::accounts::Staff;
use super::registration::{Participant, Participants};
use super::stage::Stage;

/// What becomes of a group visit, when it is prepared, its first day (both in days from now), and
/// how many join.
const PLOT: &[(&str, i64, i64, usize)] = &[
    ("draft", -3, 70, 0),
    ("published", -9, 56, 3),
    ("closed", -12, 42, 2),
    ("cancelled", -15, 63, 1),
    ("held", -90, -35, 2),
];

/// Those who sent the proposals of the third act do not join.
const FIRST_TO_JOIN: usize = 10;

/// Plays the group visits; returns how many cases there are, with the exchanges of those who join.
pub async fn play(
    stage: &mut Stage,
    staff: &Staff,
    participants: &Participants,
) -> anyhow::Result<usize> {
    let both: Vec<_> = participants.both().collect();
    let mut free = both.iter().skip(FIRST_TO_JOIN);
    let mut played = 0;
    for (index, (turn, prepared, start, joining)) in PLOT.iter().enumerate() {
        let host = both.get(index).context("enough hosts")?;
        stage.days_ago(0);
        let starts_on = super::exchange::monday_near(stage.today(), *start)?;
        stage.days_ago(-prepared);
        let visit = prepare(stage, staff, host, index, starts_on).await?;
        if *turn == "draft" {
            continue;
        }
        let officer = staff.officer(host.partnership)?;
        stage.act(officer, &visit, "publish", json!({})).await?;
        let visitors = free.by_ref().filter(|it| it.country != host.country);
        for visitor in visitors.take(*joining) {
            let wish = json!({"registration_id": visitor.registration_id});
            stage.act(visitor.person, &visit, "join", wish).await?;
            played += 1;
        }
        played += 1;
        end(stage, staff, host, &visit, turn)
            .await
            .with_context(|| format!("a visit to be {turn}"))?;
    }
    Ok(played)
}

async fn prepare(
    stage: &mut Stage,
    staff: &Staff,
    host: &Participant,
    index: usize,
    starts_on: NaiveDate,
) -> anyhow::Result<String> {
    let titles = [
        "Circular packaging, seen from inside",
        "A week between two shipyards",
        "Digital twins on the shop floor",
        "How a cluster buys energy together",
        "From field to fibre",
    ];
    let agenda = json!([
        {"on": starts_on, "title": "Welcome, and a tour of the works"},
        {"on": starts_on + Days::new(1), "title": "With the design office"},
        {"on": starts_on + Days::new(2), "title": "At a supplier's", "details": "By bus, 40 minutes."},
    ]);
    let new = json!({
        "host_registration_id": host.registration_id,
        "visit": {
            "title": titles[index % titles.len()],
            "description": "Invented for the demonstration: several visitors at once, one plan for all.",
            "sectors": [],
            "places": 6,
            "agenda": agenda,
            "plan": {
                "mode": "physical",
                "starts_on": starts_on,
                "ends_on": starts_on + Days::new(4),
                "activities": ["job-shadowing"],
                "host_place": "Invented Street 1",
            },
        },
    });
    let officer = staff.officer(host.partnership)?;
    let made = stage.post(officer, "/api/v1/visits", new).await?;
    let id = made["id"].as_str().context("a visit has an identifier")?;
    let path = format!("/api/v1/visits/{id}");
    for (key, text) in [
        (
            "action_plan",
            "Each day one department, all visitors together.",
        ),
        (
            "objectives",
            "Everyone takes one idea home and brings one along.",
        ),
        (
            "host_responsibilities",
            "A guide, a room, and time for questions.",
        ),
    ] {
        let clause = format!("{path}/clauses/{key}");
        stage
            .put(host.person, &clause, json!({ "text": text }))
            .await?;
    }
    Ok(path)
}

async fn end(
    stage: &mut Stage,
    staff: &Staff,
    host: &Participant,
    visit: &str,
    turn: &str,
) -> anyhow::Result<Value> {
    let officer = staff.officer(host.partnership)?;
    match turn {
        "closed" | "held" => stage.act(officer, visit, "close", json!({})).await,
        "cancelled" => {
            let reason = json!({"reason": "The works are closed that week."});
            stage.act(officer, visit, "cancel", reason).await
        }
        // It stays open to visitors. A visit becomes held by itself when its last day is over.
        _ => Ok(Value::Null),
    }
}
