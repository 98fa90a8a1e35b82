//! Lists that grow entry by entry: what is being written counts as soon as it is complete, whether it was
//! added to the list or not, so that nobody loses the last one.

use serde_json::Value;

/// The entries that stand in the list: all but the one that is still being written.
pub fn listed(value: &Value, open: Option<&Value>) -> Vec<Value> {
    let mut entries = value.as_array().cloned().unwrap_or_default();
    let place = entries.iter().rposition(|entry| Some(entry) == open);
    if let Some(place) = place {
        entries.remove(place);
    }
    entries
}

/// The whole answer: what stands in the list, and what is being written.
pub fn whole(listed: &[Value], open: Option<Value>) -> Value {
    Value::Array(listed.iter().cloned().chain(open).collect())
}

/// The list without one of its entries.
pub fn without(listed: &[Value], index: usize) -> Vec<Value> {
    let others = listed.iter().enumerate().filter(|(at, _)| *at != index);
    others.map(|(_, entry)| entry.clone()).collect()
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_being_written_is_part_of_the_answer_but_not_yet_of_the_list() {
        let answer = whole(&[json!("a"), json!("b")], Some(json!("c")));
        assert_eq!(answer, json!(["a", "b", "c"]));
        assert_eq!(listed(&answer, Some(&json!("c"))), ["a", "b"]);
        assert_eq!(listed(&answer, None).len(), 3);
        assert_eq!(
            whole(&without(&[json!("a"), json!("b")], 0), Some(json!("c"))),
            json!(["b", "c"])
        );
    }
}
