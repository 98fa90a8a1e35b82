//! What is kept of a registration besides the form itself.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Stage;
use crate::receipt::Party;
use crate::registration::{EligibilityFacts, OfficerDecision, PreApproval};
use crate::rulebook::Deadline;
use crate::workflow::Due;

/// How a Partnership came to be in charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ChosenBy {
    /// The applicant chose it.
    Applicant,
    /// It came out first of the automatic choice.
    AutomaticChoice,
    /// The Support Office handed the registration over.
    SupportOffice,
}

/// The Partnership in charge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Assignment {
    /// Which Partnership.
    pub partnership: String,
    /// How it was found.
    pub chosen_by: ChosenBy,
}

/// One field that the applicant has to correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct FieldToCorrect {
    /// JSON Pointer into the registration.
    pub pointer: String,
    /// What is wrong with it.
    pub reason: String,
}

/// A request for corrections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Hold {
    /// Since when (UTC).
    pub since: DateTime<Utc>,
    /// The fields to correct.
    pub fields: Vec<FieldToCorrect>,
    /// A message that goes with them.
    pub message: String,
    /// Whether the applicant has changed something since.
    pub edited: bool,
}

/// Where the pre-approval of an exceptional host stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum PreApprovalRequest {
    /// Nobody has asked for it.
    NotAsked,
    /// The Commission has been asked.
    Asked {
        /// When (UTC).
        at: DateTime<Utc>,
        /// Why the Partnership asks.
        reason: String,
    },
    /// The Commission approved.
    Granted {
        /// When (UTC).
        at: DateTime<Utc>,
    },
    /// The Commission did not approve.
    Declined {
        /// When (UTC).
        at: DateTime<Utc>,
        /// Why not.
        reason: String,
    },
}

impl PreApprovalRequest {
    /// The answer, as the rules of eligibility look at it.
    pub fn answer(&self) -> PreApproval {
        match self {
            Self::NotAsked | Self::Asked { .. } => PreApproval::Open,
            Self::Granted { .. } => PreApproval::Granted,
            Self::Declined { .. } => PreApproval::Refused,
        }
    }
}

/// When and under which rulebook a registration was submitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Submission {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// The rulebook in force then; eligibility is decided under it.
    pub rulebook: String,
}

/// Whether a participant is still interested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Interest {
    /// When it last showed interest (UTC).
    pub shown_at: DateTime<Utc>,
    /// When it was asked, if it has not answered yet (UTC).
    pub asked_at: Option<DateTime<Utc>>,
}

/// How a registration ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = RegistrationEnding))]
pub struct Ending {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who ended it.
    pub by: Party,
    /// Why, as the applicant reads it.
    pub reason: Option<String>,
    /// Identifiers of the rules that were not met.
    pub findings: Vec<String>,
}

/// What is kept of a registration besides the form itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Identifier of the registration.
    pub id: Uuid,
    /// The organisation that registers.
    pub organisation: Uuid,
    /// The state.
    pub stage: Stage,
    /// Since when it is in the state, and until when it should be.
    pub due: Due,
    /// The Partnership in charge, from the submission on.
    pub assignment: Option<Assignment>,
    /// The last submission.
    pub submission: Option<Submission>,
    /// What has to be corrected, while on hold.
    pub hold: Option<Hold>,
    /// What is left of the Partnership's time, while its clock stands still.
    pub time_left: Option<Deadline>,
    /// The pre-approval by the Commission.
    pub pre_approval: PreApprovalRequest,
    /// The Partnership's decisions on open conditions.
    pub decisions: Vec<OfficerDecision>,
    /// When it was accepted (UTC).
    pub accepted_at: Option<DateTime<Utc>>,
    /// Whether the participant is still interested, from the acceptance on.
    pub interest: Option<Interest>,
    /// How it ended.
    pub ending: Option<Ending>,
}

impl Record {
    /// What people have decided so far, for the rules of eligibility.
    pub fn eligibility_facts(&self) -> EligibilityFacts {
        EligibilityFacts {
            pre_approval: self.pre_approval.answer(),
            decisions: self.decisions.clone(),
        }
    }
}
