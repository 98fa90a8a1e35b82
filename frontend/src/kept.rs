//! What the browser keeps between visits, as JSON under a name. A browser may keep nothing; that costs its
//! owner only what a first visit costs.

use serde::Serialize;
use serde::de::DeserializeOwned;
use web_sys::Storage;

/// What was kept on an earlier visit, if it can still be read.
pub fn find<T: DeserializeOwned>(name: &str) -> Option<T> {
    let kept = storage()?.get_item(name).ok()??;
    // Read as answers of the server are, so that a type brings its reader once.
    serde_json::from_slice(kept.as_bytes()).ok()
}

/// Keeps something in place of what was kept before.
pub fn keep(name: &str, value: &impl Serialize) {
    if let (Some(storage), Ok(value)) = (storage(), serde_json::to_value(value)) {
        // A full storage is like none.
        let _kept = storage.set_item(name, &value.to_string());
    }
}

/// Removes it.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        // What is not there need not go.
        let _gone = storage.remove_item(name);
    }
}

/// The names of all that begins like this.
pub fn names(start: &str) -> Vec<String> {
    let Some(storage) = storage() else {
        return Vec::new();
    };
    let count = storage.length().unwrap_or_default();
    (0..count)
        .filter_map(|place| storage.key(place).ok().flatten())
        .filter(|name| name.starts_with(start))
        .collect()
}

fn storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok()?
}
