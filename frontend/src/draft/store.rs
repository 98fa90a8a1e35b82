//! The drafts as the browser holds them.

use gloo::storage::{LocalStorage, Storage as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// The name under which a draft is kept.
pub fn key(account: Uuid, name: &str) -> String {
    format!("{}{name}", prefix(account))
}

fn prefix(account: Uuid) -> String {
    format!("clusterxchange.draft.{account}.")
}

/// What was kept.
pub fn find<T: DeserializeOwned>(key: &str) -> Option<T> {
    LocalStorage::get(key).ok()
}

/// Keeps what is typed.
pub fn keep(key: &str, value: &impl Serialize) {
    // A browser that keeps nothing leaves the form as it is; only its closing would lose it.
    let _kept = LocalStorage::set(key, value);
}

/// It was sent, or thrown away.
pub fn forget(key: &str) {
    LocalStorage::delete(key);
}

/// Whether something is kept under this name.
pub fn has(account: Uuid, name: &str) -> bool {
    let kept = LocalStorage::raw().get_item(&key(account, name));
    matches!(kept, Ok(Some(_)))
}

/// The names of all drafts of an account.
pub fn all(account: Uuid) -> Vec<String> {
    let storage = LocalStorage::raw();
    let count = storage.length().unwrap_or_default();
    let start = prefix(account);
    (0..count)
        .filter_map(|place| storage.key(place).ok().flatten())
        .filter(|key| key.starts_with(&start))
        .collect()
}

/// Throws all drafts of an account away.
pub fn clear(account: Uuid) {
    for key in all(account) {
        forget(&key);
    }
}
