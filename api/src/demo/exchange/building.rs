//! Plan, commitment, signatures, agreement.

use anyhow::bail;
use chrono::Days;
use serde_json::{Value, json};

use super::super::accounts::PASSWORD;
use super::super::stage::{Person, Stage};
use super::scene::{Scene, VIRTUAL_WINDOW};

impl Scene {
    pub(super) async fn build(
        &self,
        stage: &mut Stage,
        mode: &str,
        drawn: bool,
    ) -> anyhow::Result<()> {
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
        if drawn {
            self.word_until_drawn(stage).await?;
        }
        for side in [self.visitor, self.host] {
            let document = self.document(stage, side).await?;
            stage
                .act(side, &self.path, "agree", json!({ "document": document }))
                .await?;
        }
        Ok(())
    }

    /// Words the objectives anew until the draw of this month will fall on the commitment.
    async fn word_until_drawn(&self, stage: &mut Stage) -> anyhow::Result<()> {
        let path = format!("{}/clauses/objectives", self.path);
        for number in 2..500 {
            let document = self.document(stage, self.visitor).await?;
            if stage.is_drawn(serde_json::from_value(document)?).await? {
                return Ok(());
            }
            let text = format!("See how the other side works, and bring {number} ideas home.");
            stage
                .put(self.visitor, &path, json!({ "text": text }))
                .await?;
        }
        bail!("no wording is drawn")
    }

    async fn document(&self, stage: &mut Stage, who: Person) -> anyhow::Result<Value> {
        Ok(stage.get(who, &self.path).await?["commitment"]["document"].clone())
    }

    pub(super) async fn sign(&self, stage: &mut Stage, signers: &[Person]) -> anyhow::Result<()> {
        for signer in signers {
            let document = self.document(stage, *signer).await?;
            let signature = json!({"document": document, "password": PASSWORD});
            stage.act(*signer, &self.path, "sign", signature).await?;
        }
        Ok(())
    }

    pub(super) async fn validate(&self, stage: &mut Stage, who: Person) -> anyhow::Result<()> {
        let document = self.document(stage, who).await?;
        stage
            .act(who, &self.path, "validate", json!({ "document": document }))
            .await?;
        Ok(())
    }

    pub(super) async fn agree_on_money(&self, stage: &mut Stage) -> anyhow::Result<()> {
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
}
