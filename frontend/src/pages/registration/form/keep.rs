//! What the browser keeps of a registration until the server has it, by account and registration.

use gloo::storage::{LocalStorage, Storage as _};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

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
    LocalStorage::get(name(account, registration)).ok()
}

/// Keeps what is typed.
pub fn keep(account: Uuid, registration: Uuid, kept: &Kept) {
    // A browser that keeps nothing leaves all to the server, which has it a moment later.
    let _kept = LocalStorage::set(name(account, registration), kept);
}

/// The server has everything.
pub fn forget(account: Uuid, registration: Uuid) {
    LocalStorage::delete(name(account, registration));
}
