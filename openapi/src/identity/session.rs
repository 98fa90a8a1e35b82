//! Signing in.

use chrono::{DateTime, Utc};
use clusterxchange_domain::text::Text;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Signing in with address and password.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewSession {
    /// E-mail address of the account.
    #[cfg_attr(feature = "server", schema(example = "ana@example.org"))]
    pub email: Text<3, 254>,
    /// Its password.
    #[cfg_attr(feature = "server", schema(example = "correct horse battery"))]
    pub password: Text<1, 200>,
}

/// A signed-in session. The refresh token travels in an HttpOnly cookie, never in a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Session {
    /// Access token for `Authorization: Bearer`; keep it in memory only.
    pub access_token: String,
    /// Always `Bearer`.
    pub token_type: String,
    /// Seconds until the access token expires; refresh before that.
    #[cfg_attr(feature = "server", schema(minimum = 1))]
    pub expires_in: u32,
}

/// A sign-in that is still open on some device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OpenSession {
    /// Identifier.
    pub id: Uuid,
    /// When it began (UTC).
    pub created_at: DateTime<Utc>,
    /// When it was refreshed last (UTC).
    pub last_used_at: DateTime<Utc>,
    /// What the browser called itself.
    pub user_agent: Option<String>,
    /// Whether it is the session of this request.
    pub is_current: bool,
}
