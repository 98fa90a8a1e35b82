//! Second act: exchanges, in every state.

mod building;
mod execution;
mod scene;

use anyhow::Context;
use chrono::{Datelike, Days, NaiveDate};
use clusterxchange_domain::reference::CountryCode;
use serde_json::json;

use super::accounts::Staff;
use super::alumni;
use super::registration::{Participant, Participants};
use super::stage::Stage;
use scene::Scene;

/// State that an exchange ends up in, whether at a distance, days from now to the first day of its
/// stay, and its length.
const PLOT: &[(&str, &str, i64, u64)] = &[
    ("completed", "physical", -250, 9),
    ("completed", "physical", -200, 11),
    ("completed", "physical", -150, 18),
    ("completed", "virtual", -220, 0),
    ("completed", "virtual", -120, 0),
    ("completed", "physical", -110, 9),
    ("awaiting_feedback", "physical", -50, 9),
    ("payment_due", "physical", -45, 9),
    ("report_returned", "physical", -40, 9),
    ("report_submitted", "physical", -36, 9),
    ("report_submitted", "virtual", -44, 0),
    ("reporting", "physical", -22, 9),
    ("ongoing", "physical", -6, 18),
    ("ready", "physical", 20, 9),
    ("ready", "virtual", 24, 0),
    ("fa_pending", "physical", 30, 9),
    ("awaiting_ec", "physical", 33, 9),
    ("awaiting_so", "physical", 37, 9),
    ("awaiting_partnership", "physical", 40, 9),
    ("awaiting_partnership", "virtual", 40, 0),
    ("awaiting_signatures", "physical", 45, 9),
    ("building", "physical", 60, 9),
    ("building", "virtual", 60, 0),
    ("cancelled", "physical", 50, 9),
    ("discontinued", "physical", -70, 18),
];

/// Plays the exchanges; returns how many there are.
pub async fn play(
    stage: &mut Stage,
    staff: &Staff,
    participants: &Participants,
) -> anyhow::Result<usize> {
    // Those who only visit, and a few of the others: nobody visits twice.
    let accepted = participants.accepted.iter();
    let only_visit = accepted.filter(|p| p.is_visitor && !p.is_host);
    let mut visitors = only_visit.chain(participants.both().rev().take(3));
    let hosts: Vec<_> = participants.accepted.iter().filter(|p| p.is_host).collect();
    stage.days_ago(0);
    let present = stage.today();
    for (turn, (state, mode, start, days)) in PLOT.iter().enumerate() {
        let visitor = visitors.next().context("enough visitors")?;
        let host = abroad(visitor, &hosts, turn)?;
        let starts_on = monday_near(present, *start)?;
        let lead = Days::new(40);
        let opening = (starts_on - lead).min(present);
        stage.on(opening);
        let mut scene = open(stage, staff, visitor, host, mode, starts_on, *days).await?;
        scene
            .until(stage, state, mode, present)
            .await
            .with_context(|| format!("{state} ({mode})"))?;
        if *state == "completed" {
            alumni::after(stage, visitor, host).await?;
        }
    }
    Ok(PLOT.len())
}

fn abroad<'a>(
    visitor: &Participant,
    hosts: &[&'a Participant],
    first: usize,
) -> anyhow::Result<&'a Participant> {
    let mut turn = hosts
        .iter()
        .cycle()
        .skip(first % hosts.len().max(1))
        .take(hosts.len());
    let found = turn.find(|host| {
        host.country != visitor.country && host.registration_id != visitor.registration_id
    });
    found.copied().context("no host abroad")
}

pub(in crate::demo) fn monday_near(present: NaiveDate, days: i64) -> anyhow::Result<NaiveDate> {
    let day = present + chrono::Duration::days(days);
    let back = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(back)).context("a Monday")
}

async fn open(
    stage: &mut Stage,
    staff: &Staff,
    visitor: &Participant,
    host: &Participant,
    mode: &str,
    starts_on: NaiveDate,
    days: u64,
) -> anyhow::Result<Scene> {
    let new = json!({
        "visitor_registration_id": visitor.registration_id,
        "host_registration_id": host.registration_id,
        "plan": {"mode": mode},
    });
    let made = stage.post(visitor.person, "/api/v1/exchanges", new).await?;
    let id = made["id"]
        .as_str()
        .context("an exchange has an identifier")?;
    Ok(Scene {
        path: format!("/api/v1/exchanges/{id}"),
        visitor: visitor.person,
        host: host.person,
        visitor_officer: staff.officer(visitor.partnership)?,
        host_officer: staff.officer(host.partnership)?,
        support_office: staff.support_office,
        commission: staff.commission,
        is_same_partnership: visitor.partnership == host.partnership,
        host_country: CountryCode::parse(host.country)?,
        starts_on,
        days,
    })
}
