//! Two people changed the same thing: what each of them changed, and what to choose between.

use serde_json::Value;

/// A field that both changed, each differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// JSON Pointer to the field.
    pub pointer: String,
    /// What the reader made of it.
    pub mine: Value,
    /// What somebody else made of it.
    pub theirs: Value,
}

/// What comes of two changes of the same thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// Both changes together; where they differ, the reader's.
    pub value: Value,
    /// Where they differ.
    pub conflicts: Vec<Conflict>,
}

/// Puts two changes of `base` together. Lists are taken as a whole.
pub fn merge(base: &Value, mine: &Value, theirs: &Value) -> Merged {
    let mut conflicts = Vec::new();
    let value = join("", base, mine, theirs, &mut conflicts);
    Merged { value, conflicts }
}

fn join(
    pointer: &str,
    base: &Value,
    mine: &Value,
    theirs: &Value,
    conflicts: &mut Vec<Conflict>,
) -> Value {
    if mine == theirs || base == theirs {
        return mine.clone();
    }
    if base == mine {
        return theirs.clone();
    }
    if let (Value::Object(old), Value::Object(own), Value::Object(other)) = (base, mine, theirs) {
        let mut joined = own.clone();
        for key in other.keys().chain(own.keys()).chain(old.keys()) {
            let side =
                |side: &serde_json::Map<String, Value>| side.get(key).cloned().unwrap_or_default();
            let place = format!("{pointer}/{key}");
            if conflicts.iter().any(|known| known.pointer == place) {
                continue;
            }
            let value = join(&place, &side(old), &side(own), &side(other), conflicts);
            joined.insert(key.clone(), value);
        }
        return Value::Object(joined);
    }
    conflicts.push(Conflict {
        pointer: pointer.to_owned(),
        mine: mine.clone(),
        theirs: theirs.clone(),
    });
    mine.clone()
}

/// Puts a value at a pointer whose parents exist.
pub fn put(target: &mut Value, pointer: &str, value: Value) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        *target = value;
        return;
    };
    match target.pointer_mut(parent) {
        Some(Value::Object(fields)) => {
            fields.insert(key.to_owned(), value);
        }
        Some(Value::Array(items)) => {
            let place = key.parse().ok().and_then(|at: usize| items.get_mut(at));
            if let Some(place) = place {
                *place = value;
            }
        }
        Some(_) | None => {}
    }
}

#[cfg(test)]
mod test {
    use serde_json::json;

    use super::*;

    #[test]
    fn changes_of_different_fields_are_both_kept() {
        let base = json!({"name": "A", "profile": {"web": "x", "phone": null}});
        let mine = json!({"name": "A", "profile": {"web": "y", "phone": null}});
        let theirs = json!({"name": "A", "profile": {"web": "x", "phone": "1"}});
        let merged = merge(&base, &mine, &theirs);
        assert_eq!(
            merged.value,
            json!({"name": "A", "profile": {"web": "y", "phone": "1"}})
        );
        assert_eq!(merged.conflicts, []);
    }

    #[test]
    fn where_both_changed_the_same_field_the_reader_chooses() {
        let base = json!({"profile": {"web": "x"}});
        let merged = merge(
            &base,
            &json!({"profile": {"web": "y"}}),
            &json!({"profile": {"web": "z"}}),
        );
        assert_eq!(merged.value, json!({"profile": {"web": "y"}}));
        assert_eq!(merged.conflicts.len(), 1);
        assert_eq!(merged.conflicts[0].pointer, "/profile/web");
        let mut chosen = merged.value;
        put(
            &mut chosen,
            "/profile/web",
            merged.conflicts[0].theirs.clone(),
        );
        assert_eq!(chosen, json!({"profile": {"web": "z"}}));
    }

    #[test]
    fn the_same_change_twice_is_no_conflict() {
        let merged = merge(&json!({"a": 1}), &json!({"a": 2}), &json!({"a": 2}));
        assert_eq!(merged.conflicts, []);
    }
}
