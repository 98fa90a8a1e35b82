use clusterxchange_domain::rulebook::{Rulebook, shipped};

use super::super::tree::{Leaf, LeafKind, parts};
use super::*;

fn read(pointer: &str, before: impl Into<Value>, text: &str) -> Result<Value, Fault> {
    Question::of(pointer, &before.into()).read(text)
}

fn leaves(tree: &Value) -> Vec<(Leaf, Value)> {
    let leaves = parts(tree).into_iter().flat_map(|(_, leaves)| leaves);
    leaves
        .filter_map(|leaf| match leaf.kind.clone() {
            LeafKind::Plain(value) | LeafKind::Sourced { value, .. } => Some((leaf, value)),
            LeafKind::Origin { .. } => None,
        })
        .collect()
}

fn trees() -> Vec<Value> {
    let books = shipped().unwrap().iter();
    books.map(|it| serde_json::to_value(it).unwrap()).collect()
}

/// Whether a rulebook may have a value there.
fn may_be(tree: &Value, leaf: &Leaf, value: Value) -> bool {
    let mut tree = tree.clone();
    super::super::tree::set(&mut tree, leaf, Some(value), "assumed", "a try");
    serde_json::from_value::<Rulebook>(tree).is_ok()
}

#[test]
fn no_value_of_a_shipped_rulebook_needs_the_notation_of_the_file() {
    for tree in trees() {
        for (leaf, value) in leaves(&tree) {
            let shape = Question::of(&leaf.pointer, &value).shape;
            assert_ne!(shape, Shape::Raw, "{}", leaf.pointer);
        }
    }
}

#[test]
fn every_text_that_is_a_number_or_a_day_is_typed_as_one() {
    for (leaf, value) in trees().iter().flat_map(leaves) {
        let Some(text) = value.as_str() else { continue };
        let shape = Question::of(&leaf.pointer, &value).shape;
        let is_amount = text.parse::<Decimal>().is_ok();
        assert_eq!(shape == Shape::Amount, is_amount, "{}", leaf.pointer);
        let is_day = text.parse::<NaiveDate>().is_ok();
        assert_eq!(shape == Shape::Day, is_day, "{}", leaf.pointer);
    }
}

#[test]
fn what_is_offered_is_what_a_rulebook_may_have_and_only_what_may_be_empty_is_optional() {
    for tree in trees() {
        for (leaf, value) in leaves(&tree) {
            let question = Question::of(&leaf.pointer, &value);
            let may_be_none = may_be(&tree, &leaf, Value::Null);
            assert_eq!(question.is_optional, may_be_none, "{}", leaf.pointer);
            if let Shape::OneOf(keys) = question.shape {
                for key in keys {
                    assert!(may_be(&tree, &leaf, json!(key)), "{}: {key}", leaf.pointer);
                }
                let other = may_be(&tree, &leaf, json!("something else"));
                assert!(!other, "{}", leaf.pointer);
            }
        }
    }
}

#[test]
fn numbers_say_what_is_wrong_with_them() {
    let days = "/stay/physical/max_months";
    assert_eq!(read(days, json!(1), " 2 "), Ok(json!(2)));
    assert_eq!(read(days, json!(1), "many"), Err(Fault::NoWhole));
    assert_eq!(read(days, json!(1), "-2"), Err(Fault::NoWhole));
    assert_eq!(read(days, json!(1), ""), Err(Fault::Missing));
    let rate = "/commitment/sampling/rate_percent";
    assert_eq!(read(rate, json!(10), "100"), Ok(json!(100)));
    assert_eq!(read(rate, json!(10), "101"), Err(Fault::NoPercent));
}

#[test]
fn an_amount_that_may_be_read_as_two_is_no_amount() {
    let read = |text| read("/lump_sum/absolute_ceiling", json!("1100"), text);
    assert_eq!(read("1100"), Ok(json!("1100")));
    assert_eq!(read("1100,50"), Ok(json!("1100.50")));
    for text in ["1,100", "1.100", "1,100.50", "-5", "much"] {
        assert_eq!(read(text), Err(Fault::NoAmount), "{text}");
    }
}

#[test]
fn days_texts_and_choices_are_read_as_what_they_are() {
    assert_eq!(read("/valid_to", Value::Null, " "), Ok(Value::Null));
    let first = read("/valid_from", json!("2026-01-01"), "2027-01-01");
    assert_eq!(first, Ok(json!("2027-01-01")));
    assert_eq!(
        read("/valid_from", json!("2026-01-01"), "soon"),
        Err(Fault::NoDay)
    );
    assert_eq!(read("/title", json!("Pilot"), ""), Err(Fault::Missing));
    assert_eq!(read("/example", json!(true), "false"), Ok(json!(false)));
    assert_eq!(read("/example", json!(true), ""), Err(Fault::Missing));
}

#[test]
fn a_list_has_a_line_for_each_entry_and_an_empty_one_is_missing() {
    let pointer = "/deadlines/report/value/reminders";
    let question = Question::of(pointer, &json!([3, 7]));
    assert_eq!(question.shape.write(&json!([3, 7])), "3\n7\n");
    assert_eq!(question.read("3\n10\n"), Ok(json!([3, 10])));
    assert_eq!(question.read(""), Ok(json!([])));
    assert_eq!(question.read("3\n\n"), Err(Fault::Missing));
    assert_eq!(question.read("3\nten\n"), Err(Fault::NoWhole));
    assert_eq!(Question::of(pointer, &json!([])), question);
}

#[test]
fn what_fits_none_is_typed_as_the_file_has_it() {
    let pointer = "/lump_sum/ceilings";
    assert_eq!(
        read(pointer, json!([]), "[{\"country\": \"PT\"}]"),
        Ok(json!([{"country": "PT"}]))
    );
    assert_eq!(read(pointer, json!([]), "[{"), Err(Fault::NoNotation));
    let question = Question::of(pointer, &json!({"a": [1]}));
    assert_eq!(
        question.read(&question.shape.write(&json!({"a": [1]}))),
        Ok(json!({"a": [1]}))
    );
}
