//! Organisations with their members, and invitations.

use chrono::{DateTime, Utc};
use clusterxchange_domain::text::{Name, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::account::{Account, Membership, Password};

/// An organisation with those who act for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OrganisationDetails {
    /// Identifier.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Country in which it is registered, once known.
    pub country: Option<String>,
    /// Since when it is known (UTC).
    pub created_at: DateTime<Utc>,
    /// Those who act for it, who joined first comes first.
    pub members: Vec<Member>,
}

/// Someone who acts for an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Member {
    /// The account.
    pub account_id: Uuid,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Since when (UTC).
    pub since: DateTime<Utc>,
}

/// An invitation to act for an organisation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewColleague {
    /// E-mail address; a message with a link is sent there.
    #[cfg_attr(
        feature = "server",
        validate(
            email(message = "is not an e-mail address"),
            length(max = 254, message = "is longer than 254 characters")
        )
    )]
    #[cfg_attr(feature = "server", schema(value_type = String, format = "email", min_length = 3, max_length = 254, example = "rui@example.org"))]
    pub email: String,
    /// The colleague's name.
    #[cfg_attr(feature = "server", schema(example = "Rui Example"))]
    pub name: Name,
}

/// What a member of staff is to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum StaffRole {
    /// Officer of a Partnership.
    Officer {
        /// The Partnership.
        partnership_id: Name,
    },
    /// Member of the Support Office.
    SupportOffice {},
    /// Member of the Commission services.
    Commission {},
}

/// An invitation to become staff.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewStaff {
    /// E-mail address; a message with a link is sent there.
    #[cfg_attr(
        feature = "server",
        validate(
            email(message = "is not an e-mail address"),
            length(max = 254, message = "is longer than 254 characters")
        )
    )]
    #[cfg_attr(feature = "server", schema(value_type = String, format = "email", min_length = 3, max_length = 254, example = "olga@example.org"))]
    pub email: String,
    /// Name.
    #[cfg_attr(feature = "server", schema(example = "Olga Example"))]
    pub name: Name,
    /// What they are to be.
    pub role: StaffRole,
}

/// An invitation to act for an organisation or to become staff, as the invited person reads it
/// without an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RoleInvitation {
    /// Name of the person who is invited.
    pub name: String,
    /// The address to which the invitation was sent.
    pub email: String,
    /// Name of the person who invites, as long as it is known.
    pub inviter: Option<String>,
    /// The role that comes with accepting.
    pub membership: Membership,
    /// Until when it can be accepted (UTC).
    pub expires_at: DateTime<Utc>,
    /// Whether the address has an account, which then gets the role; else accepting makes one.
    pub has_account: bool,
}

/// Accepting an invitation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct InvitationAcceptance {
    /// The secret, as it stands in the link.
    pub token: Text<20, 200>,
    /// A password, if the invited address has no account yet: accepting makes one.
    pub password: Option<Password>,
    /// The name as others will read it, if it is not the one in the invitation.
    pub name: Option<Name>,
}

/// An invitation that was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AcceptedInvitation {
    /// The account.
    pub account: Account,
    /// Its new role.
    pub membership: Membership,
    /// Whether the account was made by accepting.
    pub is_new: bool,
}
