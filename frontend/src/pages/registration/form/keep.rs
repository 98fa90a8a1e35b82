//! What the browser keeps of a registration until the server has it, by account and registration.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::kept;

/// What is kept: the form, and the version of the one that it began with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The form as it was typed.
    pub form: Value,
    /// The version that the server had then.
    pub version: String,
}

fn name(account: Uuid, registration: Uuid) -> String {
    format!("clusterxchange.registration.{account}.{registration}")
}

/// What was kept on an earlier visit.
pub fn find(account: Uuid, registration: Uuid) -> Option<Kept> {
    kept::find(&name(account, registration))
}

/// Keeps what is typed.
pub fn keep(account: Uuid, registration: Uuid, kept: &Kept) {
    // A browser that keeps nothing leaves all to the server, which has it a moment later.
    kept::keep(&name(account, registration), kept);
}

/// The server has everything.
pub fn forget(account: Uuid, registration: Uuid) {
    kept::forget(&name(account, registration));
}
