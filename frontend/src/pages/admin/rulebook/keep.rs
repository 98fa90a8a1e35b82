//! A draft in the browser: it outlives a closed tab and an ended session.

use gloo::storage::{LocalStorage, Storage as _};
use serde_json::Value;

fn key(place: &str) -> String {
    format!("clusterxchange.rulebook.{place}")
}

/// The draft that was left here, if there is one.
pub fn kept(place: &str) -> Option<Value> {
    LocalStorage::get(key(place)).ok()
}

/// Keeps a draft. A browser that keeps nothing costs no more than what it costs anyway.
pub fn remember(place: &str, tree: &Value) {
    let _kept = LocalStorage::set(key(place), tree);
}

/// Drops a draft that was sent.
pub fn forget(place: &str) {
    LocalStorage::delete(key(place));
}
