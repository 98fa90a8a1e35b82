//! The law that every counterfactual obeys, for the tests of this room.

use serde::{Serialize, de::DeserializeOwned};

use crate::receipt::{Counterfactual, Finding, Receipt, Verdict};

/// Checks that each obstacle names a way out, and that each change that is named turns its finding
/// when it is applied to the request.
pub(super) fn every_change_turns_its_finding<T: Serialize + DeserializeOwned>(
    request: &T,
    assess: impl Fn(&T) -> Receipt,
) {
    for finding in assess(request).findings {
        match &finding.counterfactual {
            None => assert!(!finding.verdict.stands_in_the_way(), "{finding:?}"),
            Some(change @ Counterfactual::Change { .. }) => {
                let changed = applied(request, [change]);
                assert_turned(&finding, &assess(&changed));
            }
            Some(Counterfactual::Act { sentence } | Counterfactual::Nothing { sentence }) => {
                assert!(sentence.ends_with('.'), "{sentence}");
            }
        }
    }
}

/// Checks that applying all changes together leaves no obstacle, if each obstacle names one.
pub(super) fn all_changes_turn_the_decision<T: Serialize + DeserializeOwned>(
    request: &T,
    assess: impl Fn(&T) -> Receipt,
) {
    let receipt = assess(request);
    let ways: Vec<_> = receipt
        .obstacles()
        .filter_map(|finding| finding.counterfactual.as_ref())
        .collect();
    let all_are_changes = ways
        .iter()
        .all(|way| matches!(way, Counterfactual::Change { .. }));
    if all_are_changes {
        let after = assess(&applied(request, ways));
        let left: Vec<_> = after.obstacles().collect();
        assert!(left.is_empty(), "still in the way: {left:#?}");
    }
}

fn applied<'a, T: Serialize + DeserializeOwned>(
    request: &T,
    changes: impl IntoIterator<Item = &'a Counterfactual>,
) -> T {
    let mut json = serde_json::to_value(request).unwrap();
    for change in changes {
        assert!(change.apply(&mut json), "{change:?} has no place in {json}");
    }
    serde_json::from_value(json).unwrap()
}

fn assert_turned(before: &Finding, after: &Receipt) {
    let now = after
        .findings
        .iter()
        .filter(|finding| finding.rule == before.rule)
        .map(|finding| finding.verdict)
        .max();
    let turned = match before.verdict {
        Verdict::Fails | Verdict::Manual => now.is_none_or(|verdict| !verdict.stands_in_the_way()),
        Verdict::Warns | Verdict::Holds => now.is_none_or(|verdict| verdict == Verdict::Holds),
    };
    assert!(turned, "{before:#?} became {now:?}");
}
