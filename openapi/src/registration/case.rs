//! Registrations as they are read and begun.

use chrono::{DateTime, Utc};
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::reference::{CountryCode, PartnershipId, Role};
use clusterxchange_domain::registration::partnership_choice::RankedPartnership;
use clusterxchange_domain::registration::{OfficerDecision, RegistrationForm, RoleEligibility};
use clusterxchange_domain::rulebook::ParticipantType;
use clusterxchange_domain::workflow::Waiting;
use clusterxchange_domain::workflow::registration::{
    Ending, Hold, Interest, PreApprovalRequest, Stage,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::choice::PartnershipInCharge;
use crate::case::Standing;

/// The beginning of a registration.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewRegistration {
    /// The roles to register for; they can be changed in the draft.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(max_items = 2))]
    #[cfg_attr(
        feature = "server",
        validate(length(max = 2, message = "has at most 2 entries"))
    )]
    pub roles: Vec<Role>,
    /// An organisation that the account belongs to. Left out, a new organisation is made, and the
    /// account becomes its first member.
    pub organisation_id: Option<Uuid>,
}

/// A registration, as its applicant, its Partnership, the Support Office and the Commission read
/// it. Nobody else can: it holds turnover, residence and curriculum vitae.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RegistrationDetails {
    /// Identifier.
    pub id: Uuid,
    /// The organisation that registers.
    pub organisation_id: Uuid,
    /// Where the registration stands, and what the reader may do.
    pub standing: Standing,
    /// What the applicant has filled in.
    pub form: RegistrationForm,
    /// What is still missing to submit; one finding per field, its pointer among the inputs.
    pub completeness: Receipt,
    /// Whether the organisation is eligible, for each role that it registers for. After the
    /// submission: as of the submission, with what officers and Commission have decided.
    pub eligibility: Vec<RoleEligibility>,
    /// The Partnership in charge, from the submission on.
    pub partnership: Option<PartnershipInCharge>,
    /// The Partnerships that would suit best, the best first; `GET …/partnerships` has all.
    pub suggested_partnerships: Vec<RankedPartnership>,
    /// What has to be corrected, while the registration is on hold.
    pub hold: Option<Hold>,
    /// The pre-approval of an exceptional host by the Commission.
    pub pre_approval: PreApprovalRequest,
    /// What the Partnership has decided where a rule left it to a person.
    pub decisions: Vec<OfficerDecision>,
    /// Whether the participant is still interested, once accepted.
    pub interest: Option<Interest>,
    /// How the registration ended, if it did.
    #[cfg_attr(feature = "server", schema(inline))]
    pub ending: Option<Ending>,
    /// Version of the rulebook that is applied: that of the submission, before that the one in
    /// force.
    pub rulebook: String,
    /// When it was begun (UTC).
    pub created_at: DateTime<Utc>,
    /// When it was submitted last (UTC).
    pub submitted_at: Option<DateTime<Utc>>,
    /// When it was accepted (UTC).
    pub accepted_at: Option<DateTime<Utc>>,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
    /// What the rules said about the action that this answers; absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// A registration in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RegistrationHead {
    /// Identifier.
    pub id: Uuid,
    /// The organisation that registers.
    pub organisation_id: Uuid,
    /// Its name.
    pub organisation_name: String,
    /// Its country, if it is known.
    pub country: Option<CountryCode>,
    /// What kind of organisation it is, if it says so.
    pub participant_type: Option<ParticipantType>,
    /// The roles that it registers for.
    pub roles: Vec<Role>,
    /// The Partnership in charge, from the submission on.
    pub partnership_id: Option<PartnershipId>,
    /// State, as in the state table.
    #[cfg_attr(feature = "server", schema(value_type = String, example = "submitted"))]
    pub state: Stage,
    /// The state in words.
    pub state_label: String,
    /// When it was submitted last (UTC).
    pub submitted_at: Option<DateTime<Utc>>,
    /// Who is waited for.
    pub waiting_on: Vec<Waiting>,
    /// Whether the time of the Partnership stands still, because others have to act first.
    pub is_clock_stopped: bool,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
}

/// Which registrations are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct RegistrationQuery {
    /// Only those in this state.
    #[cfg_attr(feature = "server", param(inline))]
    pub state: Option<Stage>,
    /// Only those of this Partnership.
    pub partnership_id: Option<PartnershipId>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
