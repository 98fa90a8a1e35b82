//! The shapes that travel between server and portal.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A problem document (RFC 9457).
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Problem {
    /// A short name of the kind of problem.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// A stable code.
    pub code: String,
    /// What to do about it.
    pub detail: Option<String>,
    /// What is wrong with single fields.
    #[serde(default)]
    pub errors: Vec<FieldError>,
    /// Under which identifier the operator finds it.
    pub trace_id: Option<String>,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct FieldError {
    /// JSON Pointer of the field.
    pub pointer: String,
    /// What is wrong.
    pub detail: String,
}

/// An account to be opened.
#[derive(Debug, Clone, Serialize)]
pub struct NewAccount {
    /// Mail address.
    pub email: String,
    /// Password.
    pub password: String,
    /// Name of the person.
    pub name: String,
    /// Language for mails.
    pub locale: String,
}

/// Proof of an address.
#[derive(Debug, Clone, Serialize)]
pub struct AddressProof {
    /// The secret of the mail.
    pub token: String,
}

/// A session to be opened.
#[derive(Debug, Clone, Serialize)]
pub struct NewSession {
    /// Mail address.
    pub email: String,
    /// Password.
    pub password: String,
}

/// The access token of a session.
#[derive(Debug, Clone, Deserialize)]
pub struct SessionToken {
    /// The token.
    pub access_token: String,
}

/// The person of the session.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Me {
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: String,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Items<T> {
    /// The entries.
    pub items: Vec<T>,
    /// Where the next part begins.
    #[serde(default = "Option::default")]
    pub next: Option<String>,
}

/// A case of the person.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct CaseHead {
    /// Identifier.
    pub id: Uuid,
    /// Registration, proposal or exchange.
    pub kind: String,
    /// Name for people.
    pub title: String,
    /// State.
    pub state: String,
    /// Who has to do what next.
    pub waiting_on: Vec<WaitingOn>,
}

/// Someone who has to do something.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct WaitingOn {
    /// Who.
    pub party: String,
    /// What.
    pub action: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// By when.
    pub due: Option<DateTime<Utc>>,
}
