//! A draft in the browser: it outlives a closed tab and an ended session.

use serde_json::Value;

use crate::kept;

fn key(place: &str) -> String {
    format!("clusterxchange.rulebook.{place}")
}

/// The draft that was left here, if there is one.
pub fn kept(place: &str) -> Option<Value> {
    kept::find(&key(place))
}

/// Keeps a draft.
pub fn remember(place: &str, tree: &Value) {
    kept::keep(&key(place), tree);
}

/// Drops a draft that was sent.
pub fn forget(place: &str) {
    kept::forget(&key(place));
}
