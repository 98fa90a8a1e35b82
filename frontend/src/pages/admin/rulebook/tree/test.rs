use clusterxchange_domain::rulebook::{Rulebook, shipped};

use super::super::shape::Question;
use super::*;

fn tree() -> Value {
    serde_json::to_value(shipped().unwrap().last().unwrap()).unwrap()
}

fn leaf(tree: &Value, pointer: &str) -> Leaf {
    let leaves = parts(tree).into_iter().flat_map(|(_, leaves)| leaves);
    leaves
        .into_iter()
        .find(|leaf| leaf.pointer == pointer)
        .unwrap()
}

#[test]
fn every_value_of_a_rulebook_is_a_leaf_that_can_be_written_back_unchanged() {
    let tree = tree();
    let mut copy = tree.clone();
    for (_, leaves) in parts(&tree) {
        for leaf in leaves {
            let (value, grade, source) = match &leaf.kind {
                LeafKind::Plain(value) => (Some(value), "", ""),
                LeafKind::Sourced {
                    value,
                    grade,
                    source,
                } => (Some(value), grade.as_str(), source.as_str()),
                LeafKind::Origin { grade, source } => (None, grade.as_str(), source.as_str()),
            };
            let value = value.map(|value| {
                let question = Question::of(&leaf.pointer, value);
                question.read(&question.shape.write(value)).unwrap()
            });
            set(&mut copy, &leaf, value, grade, source);
        }
    }
    let before: Rulebook = serde_json::from_value(tree).unwrap();
    let after: Rulebook = serde_json::from_value(copy).unwrap();
    assert_eq!(before, after);
}

#[test]
fn a_changed_value_keeps_its_neighbours() {
    let mut changed = tree();
    let leaf = leaf(&changed, "/stay/physical/min_working_days");
    set(&mut changed, &leaf, Some(json!(4)), "assumed", "a try");
    let rulebook: Rulebook = serde_json::from_value(changed).unwrap();
    assert_eq!(rulebook.stay.physical.min_working_days.value, 4);
    assert_eq!(rulebook.stay.physical.min_working_days.source, "a try");
}

#[test]
fn entries_of_lists_are_named_added_and_removed() {
    let mut tree = tree();
    let first = tree
        .pointer("/lump_sum/ceilings/value/0/country")
        .cloned()
        .unwrap();
    let leaf = leaf(&tree, "/lump_sum/ceilings/value/0/amount");
    assert_eq!(leaf.path[1], first.as_str().unwrap());
    let count = |tree: &Value| {
        tree["lump_sum"]["ceilings"]["value"]
            .as_array()
            .unwrap()
            .len()
    };
    let before = count(&tree);
    copy(&mut tree, "/lump_sum/ceilings/value/0", "CH");
    assert_eq!(count(&tree), before + 1);
    assert_eq!(
        tree["lump_sum"]["ceilings"]["value"][before]["country"],
        "CH"
    );
    remove(&mut tree, "/lump_sum/ceilings/value/0");
    assert_eq!(count(&tree), before);
    let entry = entry_of(&tree, "/lump_sum/ceilings/value/3/amount");
    assert_eq!(entry.as_deref(), Some("/lump_sum/ceilings/value/3"));
    let country = entry_of(&tree, "/participation/countries/value/PT/from");
    assert_eq!(
        country.as_deref(),
        Some("/participation/countries/value/PT")
    );
    assert_eq!(entry_of(&tree, "/stay/physical/max_months"), None);
    assert!(serde_json::from_value::<Rulebook>(tree).is_ok());
}
