//! What the browser keeps of a registration until the server has it, by account and registration.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::draft::store;

/// What is kept: the form, and the version of the one that it began with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The form as it was typed.
    pub form: Value,
    /// The version that the server had then.
    pub version: String,
    /// Numbers that are none yet, by the pointer of their question.
    #[serde(default)]
    pub typed: BTreeMap<String, String>,
}

fn key(account: Uuid, registration: Uuid) -> String {
    store::key(account, &format!("registration.{registration}"))
}

/// What was kept on an earlier visit.
pub fn find(account: Uuid, registration: Uuid) -> Option<Kept> {
    store::find(&key(account, registration))
}

/// Keeps what is typed.
pub fn keep(account: Uuid, registration: Uuid, kept: &Kept) {
    store::keep(&key(account, registration), kept);
}

/// The server has everything.
pub fn forget(account: Uuid, registration: Uuid) {
    store::forget(&key(account, registration));
}
