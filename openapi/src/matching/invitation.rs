//! Invitations of a counterpart that is known from elsewhere.

use chrono::{DateTime, Utc};
use clusterxchange_domain::reference::{CountryCode, Mode, Role};
use clusterxchange_domain::text::{Name, Reason};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A new invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewInvitation {
    /// The sender's registration.
    pub registration_id: Uuid,
    /// The sender's role; the invited organisation is asked to take the other one.
    #[serde(rename = "as")]
    pub role: Role,
    /// E-mail address of the person who is invited.
    #[cfg_attr(
        feature = "server",
        validate(
            email(message = "is not an e-mail address"),
            length(max = 254, message = "is longer than 254 characters")
        )
    )]
    #[cfg_attr(feature = "server", schema(value_type = String, format = "email", min_length = 3, max_length = 254, example = "bo@example.org"))]
    pub email: String,
    /// Name of the person who is invited.
    pub name: Name,
    /// Physical or virtual.
    pub mode: Mode,
    /// What the sender has in mind; it stands in the mail.
    pub message: Reason,
}

/// An invitation, as the person who was invited reads it without an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Invitation {
    /// The organisation that invites.
    pub organisation: String,
    /// Country in which it is registered.
    pub country: Option<CountryCode>,
    /// The role of the organisation that invites.
    pub inviting_role: Role,
    /// The role that the invited organisation is asked to register for.
    pub invited_role: Role,
    /// Name of the person who is invited.
    pub name: String,
    /// Physical or virtual.
    pub mode: Mode,
    /// What the inviting side has in mind.
    pub message: String,
    /// State of the proposal, as in its state table; `invited` while it can be taken over.
    pub state: String,
    /// The state in words.
    pub state_label: String,
    /// Until when it can be taken over (UTC).
    pub open_until: Option<DateTime<Utc>>,
}

/// Who takes an invitation over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct InvitationClaim {
    /// The accepted registration of the invited organisation.
    pub registration_id: Uuid,
}
