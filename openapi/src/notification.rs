//! Notifications in the portal.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::case::CaseKind;

/// A piece of news.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Notification {
    /// Identifier.
    pub id: Uuid,
    /// Kind of the case that it is about; absent for help.
    pub kind: Option<CaseKind>,
    /// The case or thread that it is about.
    pub case_id: Uuid,
    /// What was done: an action of the case's state table, `open` or `open_in_visit` for an exchange
    /// that begins without a proposal, `message` for a message, `remind` for a reminder,
    /// `propose_rulebook` for a rulebook that waits for a second person; for help `ask` or `answer`.
    pub action: String,
    /// The line that tells the case from others; absent for help.
    pub title: Option<String>,
    /// State of the case after it, where it is a step of the state table; `proposed` for a rulebook.
    pub state: Option<String>,
    /// Name of who wrote, for messages and help, or of who proposes a rulebook.
    pub author: Option<String>,
    /// The news in words (English).
    pub text: String,
    /// Path of the portal's page that shows it.
    pub path: String,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// When it was read (UTC).
    pub read_at: Option<DateTime<Utc>>,
}

/// Which notifications are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct NotificationQuery {
    /// `true` for unread ones only, `false` for read ones only.
    #[cfg_attr(feature = "server", param(inline))]
    pub unread: Option<bool>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
