//! Messages in the thread of a case.

use chrono::{DateTime, Utc};
use clusterxchange_domain::receipt::Party;
use clusterxchange_domain::text::Reason;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A new message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewMessage {
    /// The text. All parties of the case can read it.
    pub text: Reason,
}

/// A message in the thread of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Message {
    /// Identifier.
    pub id: Uuid,
    /// When it was written (UTC).
    pub at: DateTime<Utc>,
    /// Name of who wrote it.
    pub author: String,
    /// The seat on which they wrote it.
    pub party: Party,
    /// Whether the reader wrote it.
    pub is_own: bool,
    /// The text.
    pub text: String,
}
