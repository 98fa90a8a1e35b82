//! Second act: exchanges, in every state.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, bail};
use chrono::{Datelike, Days, NaiveDate};
use clusterxchange_domain::reference::CountryCode;
use serde_json::{Value, json};

use super::accounts::{PASSWORD, Staff};
use super::registration::{Participant, Participants};
use super::stage::{Person, Stage};

/// State that an exchange ends up in, whether at a distance, days from now to the first day of its
/// stay, and its length.
const PLOT: &[(&str, &str, i64, u64)] = &[
    ("completed", "physical", -250, 9),
    ("completed", "physical", -200, 11),
    ("completed", "physical", -180, 18),
    ("completed", "physical", -150, 9),
    ("completed", "virtual", -220, 0),
    ("completed", "virtual", -120, 0),
    ("completed", "physical", -110, 9),
    ("awaiting_feedback", "physical", -50, 9),
    ("awaiting_feedback", "virtual", -60, 0),
    ("payment_due", "physical", -45, 9),
    ("payment_due", "physical", -43, 11),
    ("report_returned", "physical", -40, 9),
    ("report_submitted", "physical", -36, 9),
    ("report_submitted", "virtual", -44, 0),
    ("reporting", "physical", -22, 9),
    ("reporting", "physical", -23, 11),
    ("ongoing", "physical", -6, 18),
    ("ongoing", "physical", -7, 18),
    ("ready", "physical", 20, 9),
    ("ready", "virtual", 24, 0),
    ("fa_pending", "physical", 30, 9),
    ("fa_pending", "physical", 35, 11),
    ("awaiting_so", "physical", 37, 9),
    ("awaiting_so", "physical", 38, 9),
    ("awaiting_partnership", "physical", 40, 9),
    ("awaiting_partnership", "virtual", 40, 0),
    ("awaiting_signatures", "physical", 45, 9),
    ("awaiting_signatures", "physical", 47, 9),
    ("building", "physical", 60, 9),
    ("building", "virtual", 60, 0),
    ("cancelled", "physical", 50, 9),
    ("cancelled", "physical", 52, 9),
    ("discontinued", "physical", -70, 18),
];

/// Days from the first to the last day of a virtual exchange, at most.
const VIRTUAL_WINDOW: u64 = 32;

/// The people of one exchange.
struct Scene {
    path: String,
    visitor: Person,
    host: Person,
    visitor_officer: Person,
    host_officer: Person,
    support_office: Person,
    commission: Person,
    is_same_partnership: bool,
    host_country: CountryCode,
    starts_on: NaiveDate,
    days: u64,
}

/// Plays the exchanges; returns how many there are.
pub async fn play(
    stage: &mut Stage,
    staff: &Staff,
    participants: &Participants,
) -> anyhow::Result<usize> {
    let visitors: Vec<_> = participants
        .accepted
        .iter()
        .filter(|p| p.is_visitor && !p.is_host)
        .collect();
    let hosts: Vec<_> = participants.accepted.iter().filter(|p| p.is_host).collect();
    let next_host = AtomicUsize::new(0);
    stage.days_ago(0);
    let present = stage.today();
    let mut played = 0;
    for ((state, mode, start, days), visitor) in PLOT.iter().zip(visitors.iter().cycle()) {
        if played >= visitors.len() {
            break;
        }
        let host = abroad(visitor, &hosts, next_host.fetch_add(1, Ordering::Relaxed))?;
        let starts_on = monday_near(present, *start)?;
        let lead = Days::new(40);
        let opening = (starts_on - lead).min(present);
        stage.on(opening);
        let mut scene = open(stage, staff, visitor, host, mode, starts_on, *days).await?;
        scene
            .until(stage, state, mode, present)
            .await
            .with_context(|| format!("{state} ({mode})"))?;
        played += 1;
    }
    Ok(played)
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

fn monday_near(present: NaiveDate, days: i64) -> anyhow::Result<NaiveDate> {
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

impl Scene {
    /// Goes on until the exchange is in a state.
    async fn until(
        &mut self,
        stage: &mut Stage,
        state: &str,
        mode: &str,
        present: NaiveDate,
    ) -> anyhow::Result<()> {
        let goal = match state {
            "cancelled" => "awaiting_partnership",
            "discontinued" => "ongoing",
            "report_returned" => "report_submitted",
            other => other,
        };
        for _ in 0..20 {
            let now = self.state(stage).await?;
            if now == goal {
                return self.last_turn(stage, state).await;
            }
            self.go_on(stage, &now, mode, present)
                .await
                .with_context(|| format!("from {now}"))?;
        }
        bail!("the exchange never gets to {state}")
    }

    async fn last_turn(&self, stage: &mut Stage, state: &str) -> anyhow::Result<()> {
        let reason = json!({"reason": "Invented for the demonstration."});
        match state {
            "cancelled" => stage.act(self.host, &self.path, "cancel", reason).await?,
            "discontinued" => {
                stage
                    .act(self.visitor, &self.path, "cancel", reason)
                    .await?
            }
            "report_returned" => {
                let back = json!({"reason": "Please say what came of it.", "fields": ["/exchange/outcomes"]});
                stage
                    .act(self.visitor_officer, &self.path, "return_report", back)
                    .await?
            }
            _ => Value::Null,
        };
        Ok(())
    }

    async fn state(&self, stage: &mut Stage) -> anyhow::Result<String> {
        let exchange = stage.get(self.support_office, &self.path).await?;
        Ok(exchange["standing"]["state"]
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    async fn go_on(
        &self,
        stage: &mut Stage,
        state: &str,
        mode: &str,
        present: NaiveDate,
    ) -> anyhow::Result<()> {
        match state {
            "building" => self.build(stage, mode).await?,
            "awaiting_signatures" => self.sign(stage, &[self.visitor, self.host]).await?,
            "awaiting_partnership" if self.is_same_partnership => {
                self.sign(stage, &[self.visitor_officer]).await?;
            }
            "awaiting_partnership" => {
                self.sign(stage, &[self.visitor_officer, self.host_officer])
                    .await?;
            }
            "awaiting_so" => self.validate(stage, self.support_office).await?,
            "awaiting_ec" => self.validate(stage, self.commission).await?,
            "fa_pending" => self.agree_on_money(stage).await?,
            "ready" => {
                stage.on(self.starts_on);
                stage
                    .act(self.visitor, &self.path, "start", json!({}))
                    .await?;
            }
            "ongoing" => {
                let length = if mode == "virtual" {
                    VIRTUAL_WINDOW
                } else {
                    self.days
                };
                stage.on((self.starts_on + Days::new(length + 2)).min(present));
                stage
                    .act(self.visitor, &self.path, "end", json!({}))
                    .await?;
            }
            "reporting" => self.report(stage).await?,
            "report_submitted" => {
                let check = json!({"evidence_accepted": true});
                stage
                    .act(self.visitor_officer, &self.path, "validate_report", check)
                    .await?;
            }
            "payment_due" => self.pay(stage).await?,
            "awaiting_feedback" => {
                let feedback =
                    json!({"rating": 5, "would_host_again": true, "outcomes": "A new customer."});
                stage
                    .act(self.host, &self.path, "give_feedback", feedback)
                    .await?;
            }
            other => bail!("nothing usual happens in {other}"),
        }
        Ok(())
    }

    async fn build(&self, stage: &mut Stage, mode: &str) -> anyhow::Result<()> {
        let plan = if mode == "virtual" {
            let weeks = self.starts_on..=self.starts_on + Days::new(VIRTUAL_WINDOW);
            let days = stage
                .app
                .calendar
                .working_days(self.host_country, None, weeks)?;
            let days: Vec<_> = days.into_iter().step_by(4).take(5).collect();
            json!({"mode": mode, "exchange_days": days, "activities": ["market-research"]})
        } else {
            json!({
                "mode": mode,
                "starts_on": self.starts_on,
                "ends_on": self.starts_on + Days::new(self.days),
                "activities": ["job-shadowing"],
                "host_place": "Invented Street 1",
            })
        };
        stage
            .put(self.visitor, &format!("{}/plan", self.path), plan)
            .await?;
        for (writer, key, text) in [
            (
                self.visitor,
                "objectives",
                "See how the other side works, and bring one idea home.",
            ),
            (
                self.host,
                "action_plan",
                "Each day one department: design, production, sales.",
            ),
            (
                self.host,
                "expected_outcomes",
                "A list of what both sides will try.",
            ),
            (
                self.visitor,
                "visitor_responsibilities",
                "Prepares questions; keeps what it learns in confidence.",
            ),
            (
                self.host,
                "host_responsibilities",
                "Gives a desk, a guide and time.",
            ),
        ] {
            let path = format!("{}/clauses/{key}", self.path);
            stage.put(writer, &path, json!({ "text": text })).await?;
        }
        for side in [self.visitor, self.host] {
            let document = self.document(stage, side).await?;
            stage
                .act(side, &self.path, "agree", json!({ "document": document }))
                .await?;
        }
        Ok(())
    }

    async fn document(&self, stage: &mut Stage, who: Person) -> anyhow::Result<Value> {
        Ok(stage.get(who, &self.path).await?["commitment"]["document"].clone())
    }

    async fn sign(&self, stage: &mut Stage, signers: &[Person]) -> anyhow::Result<()> {
        for signer in signers {
            let document = self.document(stage, *signer).await?;
            let signature = json!({"document": document, "password": PASSWORD});
            stage.act(*signer, &self.path, "sign", signature).await?;
        }
        Ok(())
    }

    async fn validate(&self, stage: &mut Stage, who: Person) -> anyhow::Result<()> {
        let document = self.document(stage, who).await?;
        stage
            .act(who, &self.path, "validate", json!({ "document": document }))
            .await?;
        Ok(())
    }

    async fn agree_on_money(&self, stage: &mut Stage) -> anyhow::Result<()> {
        for signer in [self.visitor_officer, self.visitor] {
            let exchange = stage.get(signer, &self.path).await?;
            let signature =
                json!({"document": exchange["agreement"]["document"], "password": PASSWORD});
            stage
                .act(signer, &self.path, "sign_agreement", signature)
                .await?;
        }
        Ok(())
    }

    async fn report(&self, stage: &mut Stage) -> anyhow::Result<()> {
        let address = "/api/v1/uploads?purpose=evidence&file_name=boarding-pass.pdf";
        let pass = b"%PDF-1.4 an invented boarding pass";
        let upload = stage
            .upload(self.visitor, address, "application/pdf", pass)
            .await?;
        let evidence = json!({"upload_id": upload["id"], "kind": "boarding_pass"});
        stage
            .act(self.visitor, &self.path, "evidence", evidence)
            .await?;
        let report = json!({
            "exchange": {
                "activities": "Eight days in the departments.",
                "outcomes": "A joint offer.",
                "objectives_reached": 4,
                "follow_up": "The host visits us.",
            },
            "hosting": {"host_rating": 5, "remarks": "Well prepared."},
            "scheme": {"partnership_rating": 5, "suggestions": "Longer stays."},
        });
        stage
            .act(self.visitor, &self.path, "submit_report", report)
            .await?;
        Ok(())
    }

    async fn pay(&self, stage: &mut Stage) -> anyhow::Result<()> {
        let exchange = stage.get(self.visitor_officer, &self.path).await?;
        let payment = json!({
            "amount": exchange["payment"]["due"],
            "paid_on": stage.today(),
            "reference": "CXC-DEMO",
        });
        stage
            .act(self.visitor_officer, &self.path, "record_payment", payment)
            .await?;
        Ok(())
    }
}
