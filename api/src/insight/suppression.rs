//! Leaving out numbers that are so small that people might be recognised.

use std::collections::BTreeMap;

use clusterxchange_contract::insight::Count;

/// Smallest number that is shown.
pub const SHOWN_FROM: u64 = 5;

/// The numbers without those below [`SHOWN_FROM`]. If a single one would be left out, it could be
/// computed from a total that another breakdown gives; so the next smallest goes with it.
pub fn suppressed(numbers: &BTreeMap<String, u64>) -> BTreeMap<String, Count> {
    let mut order: Vec<(&String, u64)> = numbers.iter().map(|(k, v)| (k, *v)).collect();
    order.sort_by_key(|(key, value)| (*value, (*key).clone()));
    let small = order
        .iter()
        .filter(|(_, value)| *value < SHOWN_FROM)
        .count();
    let hidden = if small == 1 { 2 } else { small };
    order
        .into_iter()
        .enumerate()
        .map(|(index, (key, value))| {
            let is_hidden = index < hidden;
            let count = Count {
                value: (!is_hidden).then_some(value),
                suppressed: is_hidden,
            };
            (key.clone(), count)
        })
        .collect()
}

#[cfg(test)]
mod test {
    use super::*;

    fn hidden(numbers: &[(&str, u64)]) -> Vec<String> {
        let numbers = numbers.iter().map(|(k, v)| ((*k).to_owned(), *v)).collect();
        suppressed(&numbers)
            .into_iter()
            .filter(|(_, count)| count.suppressed && count.value.is_none())
            .map(|(key, _)| key)
            .collect()
    }

    #[test]
    fn numbers_below_five_are_left_out() {
        assert_eq!(hidden(&[("a", 4), ("b", 1), ("c", 5)]), ["a", "b"]);
        assert!(hidden(&[("a", 5), ("b", 100)]).is_empty());
        assert!(hidden(&[]).is_empty());
    }

    #[test]
    fn a_single_one_takes_the_next_smallest_with_it() {
        assert_eq!(hidden(&[("a", 4), ("b", 90), ("c", 20)]), ["a", "c"]);
        assert_eq!(hidden(&[("a", 4)]), ["a"]);
    }
}
