//! Hashes of the chain.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::store::event;

/// What stands before the first event of a case.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Hash of an event: SHA-256 over its canonical JSON (keys sorted, no white space), which contains
/// the hash of the event before.
pub fn event_hash(event: &event::Model) -> String {
    let canonical = json!({
        "action": event.action,
        "actor": event.actor,
        "at": event.at.timestamp_millis(),
        "audience": event.audience,
        "case": event.case_id,
        "facts": event.facts,
        "from": event.from_state,
        "kind": event.case_kind,
        "previous": event.previous_hash,
        "rulebook": event.rulebook,
        "seats": event.seats,
        "sequence": event.sequence,
        "to": event.to_state,
    });
    hash(&canonical)
}

/// Salted hash of a personal value.
pub fn value_hash(salt: &str, value: &Value) -> String {
    hash(&json!([salt, value]))
}

/// SHA-256 of canonical JSON. `serde_json` keeps the keys of objects sorted.
pub fn hash(value: &Value) -> String {
    hex::encode(Sha256::digest(value.to_string()))
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn the_order_of_keys_does_not_change_a_hash() {
        let a: Value = serde_json::from_str(r#"{"b": 1, "a": {"d": 2, "c": 3}}"#).unwrap();
        let b: Value = serde_json::from_str(r#"{"a": {"c": 3, "d": 2}, "b": 1}"#).unwrap();
        assert_eq!(hash(&a), hash(&b));
    }
}
