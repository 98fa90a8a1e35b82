//! Arranging the matching phase: proposals and their answers.

use serde_json::{Value, json};

use crate::Applicant;

/// A proposal that was sent.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Identifier.
    pub id: String,
    /// Address.
    pub path: String,
}

impl Applicant {
    /// The body of a proposal to `other`, in the role `own`.
    pub fn proposal_to(&self, other: &Self, own: &str, mode: &str) -> Value {
        json!({
            "registration_id": self.registration_id,
            "counterpart_id": other.registration_id,
            "as": own,
            "mode": mode,
            "message": "Shall we meet?",
        })
    }

    /// Sends a proposal.
    pub async fn proposes(&mut self, other: &Self, own: &str, mode: &str) -> Proposal {
        self.sends(self.proposal_to(other, own, mode)).await
    }

    /// Sends a proposal with this body.
    pub async fn sends(&mut self, body: Value) -> Proposal {
        let sent = self
            .person
            .post("/api/v1/proposals", body)
            .await
            .expect(201);
        Proposal::of(&sent)
    }

    /// Accepts a proposal.
    pub async fn accepts(&mut self, proposal: &Proposal) -> Value {
        self.person
            .act_on_newest(&proposal.path, "accept", json!({}))
            .await
            .expect(200)
    }
}

impl Proposal {
    /// The proposal that an answer tells of.
    pub fn of(answer: &Value) -> Self {
        let id = answer["id"].as_str().expect("an identifier").to_owned();
        let path = format!("/api/v1/proposals/{id}");
        Self { id, path }
    }
}
