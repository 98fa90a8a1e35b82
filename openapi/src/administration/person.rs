//! People and their roles.

use chrono::{DateTime, Utc};
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::reference::PartnershipId;
use clusterxchange_domain::text::Text;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::identity::Membership;

/// A role of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PersonRole {
    /// Identifier of the role, to take it away.
    pub id: Uuid,
    /// The role.
    pub membership: Membership,
    /// Since when (UTC).
    pub since: DateTime<Utc>,
    /// Why it cannot be taken away now, because nobody else would be left; where one person is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<Receipt>,
}

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Person {
    /// Identifier of the account.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Whether the address has been verified.
    pub is_verified: bool,
    /// When the account was made (UTC).
    pub created_at: DateTime<Utc>,
    /// Last sign-in (UTC).
    pub last_seen_at: Option<DateTime<Utc>>,
    /// Roles, the oldest first.
    pub roles: Vec<PersonRole>,
    /// Why the last action was taken, in the answer to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// A role of staff. Roles in organisations come by invitation from there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "role", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum NewRole {
    /// Officer of a Partnership.
    PartnershipOfficer {
        /// The Partnership.
        partnership_id: PartnershipId,
    },
    /// Member of the Support Office.
    SupportOffice {},
    /// Member of the Commission services.
    Commission {},
}

/// A kind of role, to filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum RoleKind {
    /// Acts for an organisation.
    Organisation,
    /// Officer of a Partnership.
    Partnership,
    /// Member of the Support Office.
    SupportOffice,
    /// Member of the Commission services.
    Commission,
}

impl RoleKind {
    /// The role as it is stored.
    pub fn key(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Partnership => "partnership",
            Self::SupportOffice => "support_office",
            Self::Commission => "commission",
        }
    }
}

/// Which people are wanted.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct PeopleQuery {
    /// Those whose name or mail address contains this.
    #[cfg_attr(feature = "server", param(value_type = String, required = false, min_length = 1, max_length = 100, pattern = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$"))]
    pub text: Option<Text<1, 100>>,
    /// Those with this kind of role.
    #[cfg_attr(feature = "server", param(inline))]
    pub role: Option<RoleKind>,
    /// Officers of this Partnership.
    pub partnership_id: Option<PartnershipId>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
