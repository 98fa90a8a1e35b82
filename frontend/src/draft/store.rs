//! The drafts as the browser holds them: by account, so that nobody finds what another one typed.

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::kept;

/// The name under which a draft is kept.
pub fn key(account: Uuid, name: &str) -> String {
    format!("{}{name}", prefix(account))
}

fn prefix(account: Uuid) -> String {
    format!("clusterxchange.draft.{account}.")
}

/// What was kept.
pub fn find<T: DeserializeOwned>(key: &str) -> Option<T> {
    kept::find(key)
}

/// Keeps what is typed. A browser that keeps nothing leaves the form as it is; only its closing would
/// lose it.
pub fn keep(key: &str, value: &impl Serialize) {
    kept::keep(key, value);
}

/// It was sent, or thrown away.
pub fn forget(key: &str) {
    kept::forget(key);
}

/// It was sent, with everything that was begun within it: under its name, a colon, and more.
pub fn forget_all(account: Uuid, name: &str) {
    let key = key(account, name);
    forget(&key);
    for inner in kept::names(&format!("{key}:")) {
        forget(&inner);
    }
}

/// Whether something is kept under this name, or was begun within it; not under a longer name that only
/// begins like it.
pub fn has(account: Uuid, name: &str) -> bool {
    let key = key(account, name);
    let begun = kept::names(&key);
    let mut behind = begun.iter().filter_map(|found| found.strip_prefix(&key));
    behind.any(|rest| rest.is_empty() || rest.starts_with([':', '.']))
}

/// The names of all drafts of an account.
pub fn all(account: Uuid) -> Vec<String> {
    kept::names(&prefix(account))
}

/// Throws all drafts of an account away.
pub fn clear(account: Uuid) {
    for key in all(account) {
        forget(&key);
    }
}
