//! Everything that is held about a person, and its erasure.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::receipt::{Party, Receipt};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::account::Me;
use super::api_token::ApiToken;
use super::session::OpenSession;
use crate::case::{CaseHead, CaseKind};
use crate::execution::alumni::OwnAlumnus;
use crate::notification::Notification;

/// Everything that is held about the reader's account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnData {
    /// When this was put together (UTC).
    pub at: DateTime<Utc>,
    /// Account and roles.
    pub me: Me,
    /// The name under which the account stands in the ledger.
    pub pseudonym: Uuid,
    /// Open sign-ins.
    pub sessions: Vec<OpenSession>,
    /// API tokens that the account has issued.
    pub api_tokens: Vec<ApiToken>,
    /// Registrations that the account has written.
    pub registrations: Vec<OwnRegistration>,
    /// Files that the account has sent.
    pub uploads: Vec<OwnUpload>,
    /// Messages that the account has written, in cases and to its contact points.
    pub messages: Vec<OwnMessage>,
    /// Notifications.
    pub notifications: Vec<Notification>,
    /// Membership of the alumni network.
    pub alumni: Option<OwnAlumnus>,
    /// Proposals and exchanges that the account has a part in.
    pub cases: Vec<CaseHead>,
    /// What the account did, as the ledger has it.
    pub events: Vec<OwnEvent>,
}

/// A registration that the account has written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnRegistration {
    /// Identifier.
    pub id: Uuid,
    /// The organisation.
    pub organisation_id: Uuid,
    /// State.
    pub state: String,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
    /// Everything that was filled in.
    #[cfg_attr(feature = "server", schema(value_type = Object))]
    pub form: serde_json::Value,
}

/// A file that the account has sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnUpload {
    /// Identifier.
    pub id: Uuid,
    /// What it is for.
    pub purpose: String,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its content (hex).
    pub sha256: String,
    /// When it was sent (UTC).
    pub at: DateTime<Utc>,
}

/// A message that the account has written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnMessage {
    /// Kind of the case, or `help`.
    pub kind: String,
    /// The case or thread.
    pub case_id: Uuid,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// The text.
    pub text: String,
}

/// Something that the account did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnEvent {
    /// Kind of the case.
    pub kind: CaseKind,
    /// The case.
    pub case_id: Uuid,
    /// Number of the event in the case.
    pub sequence: i64,
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// What was done.
    pub action: String,
    /// The seats on which it was done.
    pub seats: Vec<Party>,
    /// What else was recorded, personal values included.
    #[cfg_attr(feature = "server", schema(value_type = Object))]
    pub details: serde_json::Value,
}

/// What was erased, and what has to be kept for some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Erasure {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// What was erased, in words.
    pub erased: Vec<String>,
    /// Files that have to be kept; what stands about the person in them is erased afterwards.
    pub kept: Vec<KeptFile>,
    /// The decision with its reasons.
    pub receipt: Receipt,
}

/// A file that has to be kept for some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct KeptFile {
    /// The exchange.
    pub exchange_id: Uuid,
    /// Until when it is kept.
    pub until: NaiveDate,
}
