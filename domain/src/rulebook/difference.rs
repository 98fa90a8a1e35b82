//! What differs between two versions of a rulebook, value by value.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Rulebook;

/// One value that differs between two rulebooks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ValueChange {
    /// Path of the value, for example `stay.physical.min_working_days.value`. Entries of a list are
    /// named by their key where they have one, for example `lump_sum.ceilings.value.PT.amount`.
    pub path: String,
    /// The value in the first version; null if it has none.
    pub before: Option<Value>,
    /// The value in the second version; null if it has none.
    pub after: Option<Value>,
}

/// All values that differ between two rulebooks, in the order of their paths.
///
/// A rulebook is always JSON; should it ever not be, both sides count as empty.
pub fn difference(before: &Rulebook, after: &Rulebook) -> Vec<ValueChange> {
    let tree = |rulebook| serde_json::to_value(rulebook).unwrap_or_default();
    let mut changes = Vec::new();
    compare("", &tree(before), &tree(after), &mut changes);
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    changes
}

/// Fields that name the entries of the rulebook's lists.
const KEYS: [&str; 4] = ["key", "country", "class", "participant_type"];

fn compare(path: &str, before: &Value, after: &Value, changes: &mut Vec<ValueChange>) {
    match (before, after) {
        _ if before == after => {}
        (Value::Object(old), Value::Object(new)) => compare_fields(path, old, new, changes),
        (Value::Array(old), Value::Array(new)) => {
            let key = KEYS.iter().find(|key| names(old, key) && names(new, key));
            compare_fields(path, &entries(old, key), &entries(new, key), changes);
        }
        _ => changes.push(ValueChange {
            path: path.to_owned(),
            before: Some(before.clone()).filter(|value| !value.is_null()),
            after: Some(after.clone()).filter(|value| !value.is_null()),
        }),
    }
}

fn compare_fields(
    path: &str,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    changes: &mut Vec<ValueChange>,
) {
    let fields: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for field in fields {
        let place = if path.is_empty() {
            field.clone()
        } else {
            format!("{path}.{field}")
        };
        let value = |side: &Map<String, Value>| side.get(field).cloned().unwrap_or_default();
        compare(&place, &value(before), &value(after), changes);
    }
}

/// Whether `key` names each entry, and each differently.
fn names(entries: &[Value], key: &str) -> bool {
    let names: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| entry.get(key)?.as_str())
        .collect();
    names.len() == entries.len()
}

fn entries(list: &[Value], key: Option<&&str>) -> Map<String, Value> {
    let name = |(position, entry): (usize, &Value)| {
        let named = key.and_then(|key| entry.get(*key)?.as_str());
        let name = named.map_or_else(|| position.to_string(), str::to_owned);
        (name, entry.clone())
    };
    list.iter()
        .enumerate()
        .map(name)
        .collect::<BTreeMap<_, _>>()
        .into_iter()
        .collect()
}

#[cfg(test)]
mod test {
    use super::*;
    use crate::rulebook::shipped;

    #[test]
    fn a_rulebook_does_not_differ_from_itself() {
        for rulebook in shipped().unwrap() {
            assert_eq!(difference(rulebook, rulebook), []);
        }
    }

    #[test]
    fn the_second_version_of_the_pilot_drops_the_end_of_virtual_exchanges() {
        let [first, second, ..] = shipped().unwrap() else {
            panic!("two versions of the pilot are shipped");
        };
        let changes = difference(first, second);
        let paths: Vec<&str> = changes.iter().map(|change| change.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "change_note",
                "stay.virtual_stay.allowed.source",
                "stay.virtual_stay.ends_by",
                "title",
                "valid_from",
                "valid_to",
                "version"
            ]
        );
        assert!(changes[2].before.is_some() && changes[2].after.is_none());
    }

    #[test]
    fn entries_of_lists_are_named_by_their_key() {
        let first = &shipped().unwrap()[0];
        let mut second = first.clone();
        second.lump_sum.ceilings.value[0].amount += rust_decimal::Decimal::ONE;
        second.commitment.clauses.remove(1);
        let paths: Vec<String> = difference(first, &second)
            .into_iter()
            .map(|change| change.path)
            .collect();
        assert_eq!(
            paths,
            [
                "commitment.clauses.exchange_type",
                "lump_sum.ceilings.value.AL.amount"
            ]
        );
    }
}
