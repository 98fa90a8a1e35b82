//! The phase of the scheme that a case belongs to, by what lists say of it.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{exchange, proposal, registration, visit};
use crate::receipt::Room;

/// The phase of a case, from its kind and state as they are called on the wire; `None` for cases
/// that belong to no phase, and for states that this version does not know.
pub fn phase(kind: &str, state: &str) -> Option<Room> {
    match kind {
        "registration" => stage(state).map(registration::Stage::room),
        "proposal" => stage(state).map(proposal::Stage::room),
        "exchange" => stage(state).map(exchange::Stage::room),
        "visit" => stage(state).map(visit::Stage::room),
        _ => None,
    }
}

fn stage<S: DeserializeOwned>(state: &str) -> Option<S> {
    serde_json::from_value(Value::String(state.to_owned())).ok()
}

#[cfg(test)]
mod test {
    use super::*;

    #[test]
    fn a_case_goes_through_the_phases_in_their_order() {
        let way = [
            ("registration", "draft", Room::Registration),
            ("registration", "accepted", Room::Matching),
            ("proposal", "open", Room::Matching),
            ("exchange", "building", Room::Building),
            ("exchange", "fa_pending", Room::Building),
            ("exchange", "ready", Room::Execution),
            ("exchange", "completed", Room::Execution),
        ];
        for (kind, state, room) in way {
            assert_eq!(phase(kind, state), Some(room), "{kind} {state}");
        }
        assert!(way.is_sorted_by_key(|(_, _, room)| *room));
    }

    #[test]
    fn what_is_unknown_belongs_to_no_phase() {
        assert_eq!(phase("administration", "draft"), None);
        assert_eq!(phase("exchange", "no_such_state"), None);
    }
}
