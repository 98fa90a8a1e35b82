//! One exchange of the story, taken from state to state by its people.

use anyhow::{Context, bail};
use chrono::{Days, NaiveDate};
use clusterxchange_domain::reference::CountryCode;
use serde_json::{Value, json};

use super::super::stage::{Person, Stage};

/// Days from the first to the last day of a virtual exchange, at most.
pub(super) const VIRTUAL_WINDOW: u64 = 32;

/// The people of one exchange.
pub(super) struct Scene {
    pub(super) path: String,
    pub(super) visitor: Person,
    pub(super) host: Person,
    pub(super) visitor_officer: Person,
    pub(super) host_officer: Person,
    pub(super) support_office: Person,
    pub(super) commission: Person,
    pub(super) is_same_partnership: bool,
    pub(super) host_country: CountryCode,
    pub(super) starts_on: NaiveDate,
    pub(super) days: u64,
}

impl Scene {
    /// Goes on until the exchange is in a state.
    pub(super) async fn until(
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
            self.go_on(stage, (&now, goal), mode, present)
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
        (state, goal): (&str, &str),
        mode: &str,
        present: NaiveDate,
    ) -> anyhow::Result<()> {
        match state {
            "building" => self.build(stage, mode, goal == "awaiting_ec").await?,
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
}
