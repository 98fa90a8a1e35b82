//! What follows a completed exchange: its visitor joins the alumni, its host shows a page.

use serde_json::json;

use super::registration::Participant;
use super::stage::Stage;

/// The visitor joins the alumni network; the host opens its public page.
pub async fn after(
    stage: &mut Stage,
    visitor: &Participant,
    host: &Participant,
) -> anyhow::Result<()> {
    let membership = json!({
        "organisation_id": visitor.organisation_id,
        "story": "We brought one idea home and use it every day.",
        "shows_contact": false,
    });
    stage
        .post(visitor.person, "/api/v1/alumni", membership)
        .await?;
    let page = json!({"is_public": true, "text": "We have hosted, and would again."});
    let path = format!("/api/v1/organisations/{}/host-page", host.organisation_id);
    stage.put(host.person, &path, page).await?;
    Ok(())
}
