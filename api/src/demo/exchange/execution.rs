//! Report and payment.

use serde_json::json;

use super::super::stage::Stage;
use super::scene::Scene;

impl Scene {
    pub(super) async fn report(&self, stage: &mut Stage) -> anyhow::Result<()> {
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

    pub(super) async fn pay(&self, stage: &mut Stage) -> anyhow::Result<()> {
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
