//! What is kept of a proposal.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Stage;
use crate::receipt::Party;
use crate::reference::Role;
use crate::workflow::Due;

/// How a proposal ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ProposalEnding))]
pub struct Ending {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who ended it.
    pub by: Party,
    /// Why, if there is a reason.
    pub reason: Option<String>,
}

/// What is kept of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Identifier of the proposal.
    pub id: Uuid,
    /// The role of the organisation that sent it.
    pub sender: Role,
    /// The organisation that would visit; unknown while it is being invited.
    pub visitor: Option<Uuid>,
    /// The organisation that would host; unknown while it is being invited.
    pub host: Option<Uuid>,
    /// The state.
    pub stage: Stage,
    /// Since when it is in the state, until when it should be, and when reminders are due.
    pub due: Due,
    /// How many of the reminders have been used up.
    pub reminded: usize,
    /// Whether it began as an invitation to someone who was not registered.
    pub by_invitation: bool,
    /// How it ended.
    pub ending: Option<Ending>,
}

impl Record {
    /// The seat of the side that sent it.
    pub fn sender_seat(&self) -> Party {
        seat(self.sender)
    }

    /// The role of the side that it was sent to.
    pub fn recipient(&self) -> Role {
        self.sender.other()
    }

    /// The seat of the side that it was sent to.
    pub fn recipient_seat(&self) -> Party {
        seat(self.recipient())
    }

    /// The organisation in a role, if it is known yet.
    pub fn organisation(&self, role: Role) -> Option<Uuid> {
        match role {
            Role::Visitor => self.visitor,
            Role::Host => self.host,
        }
    }
}

fn seat(role: Role) -> Party {
    match role {
        Role::Visitor => Party::Visitor,
        Role::Host => Party::Host,
    }
}
