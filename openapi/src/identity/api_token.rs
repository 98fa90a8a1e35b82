//! Tokens for an organisation's or a Partnership's own systems.

use chrono::{DateTime, Utc};
use clusterxchange_domain::text::Name;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What an API token may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum Scope {
    /// Read what the owner may read.
    Read,
    /// Write in the registration phase.
    Registration,
    /// Write in the matching phase.
    Matching,
    /// Write in the building phase.
    Building,
    /// Write in the execution phase.
    Execution,
}

/// What an API token belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum TokenOwner {
    /// An organisation.
    Organisation {
        /// The organisation.
        organisation_id: Uuid,
    },
    /// A Partnership.
    Partnership {
        /// The Partnership.
        partnership_id: Name,
    },
}

/// A new API token.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewApiToken {
    /// What it is for, so that people recognise it in the list.
    #[cfg_attr(feature = "server", schema(example = "Nightly import"))]
    pub name: Name,
    /// What it belongs to: something that the reader acts for.
    pub owner: TokenOwner,
    /// What it may be used for.
    #[cfg_attr(
        feature = "server",
        validate(length(min = 1, max = 5)),
        schema(min_items = 1, max_items = 5)
    )]
    pub scopes: Vec<Scope>,
    /// After how many days it expires.
    #[cfg_attr(
        feature = "server",
        validate(range(min = 1, max = 365)),
        schema(minimum = 1, maximum = 365, example = 90)
    )]
    pub expires_in_days: u16,
}

/// An API token as its owner reads it, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ApiToken {
    /// Identifier.
    pub id: Uuid,
    /// What it is for.
    pub name: String,
    /// What it belongs to.
    pub owner: TokenOwner,
    /// The account that issued it; requests act in its name.
    pub issued_by: Uuid,
    /// What it may be used for.
    pub scopes: Vec<Scope>,
    /// When it was issued (UTC).
    pub created_at: DateTime<Utc>,
    /// Until when it works (UTC).
    pub expires_at: DateTime<Utc>,
    /// When it was revoked (UTC).
    pub revoked_at: Option<DateTime<Utc>>,
    /// When it was used last (UTC), to the minute.
    pub last_used_at: Option<DateTime<Utc>>,
}

/// A token that was just issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct IssuedApiToken {
    /// The token.
    pub token: ApiToken,
    /// The secret for `Authorization: Bearer`. It is shown this once and kept nowhere.
    #[cfg_attr(feature = "server", schema(pattern = "^cxc_[A-Za-z0-9_-]{43}$"))]
    pub secret: String,
}
