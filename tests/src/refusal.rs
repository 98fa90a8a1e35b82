//! Refusals: what every receipt of one has to say, and what follows from what it says.

use clusterxchange_domain::receipt::{Counterfactual, Finding, Receipt, Verdict};
use clusterxchange_domain::rules;
use serde_json::Value;

use crate::Answer;

/// Checks the receipt of any refusal: something stands in the way, and each obstacle names a rule of
/// the list, in the rule's own words, the reason, where it comes from, and what would turn it.
///
/// # Panics
///
/// If something of that is missing.
pub fn check(problem: &Value) {
    let receipt = receipt(problem);
    assert!(
        receipt.obstacles().next().is_some(),
        "nothing stands in the way: {problem:#}"
    );
    for finding in receipt.obstacles() {
        let id = &finding.rule;
        if let Some(rule) = rules::find(id) {
            assert_eq!(finding.sentence, rule.sentence, "{id}");
        } else {
            assert_eq!(id, "withheld", "no such rule");
        }
        assert!(!finding.reason.trim().is_empty(), "{id} has no reason");
        assert!(!finding.source.reference.trim().is_empty(), "{id}");
        let way_out = finding.counterfactual.as_ref();
        let way_out = way_out.unwrap_or_else(|| panic!("{id} does not say what would turn it"));
        assert!(way_out.sentence().ends_with('.'), "{id}: {way_out:?}");
    }
}

fn receipt(holder: &Value) -> Receipt {
    serde_json::from_value(holder["receipt"].clone())
        .unwrap_or_else(|error| panic!("no receipt ({error}): {holder:#}"))
}

impl Answer {
    /// The finding of the rule that stood in the way.
    ///
    /// # Panics
    ///
    /// If the request was not refused, or not by this rule.
    #[track_caller]
    pub fn refused_for(&self, rule: &str) -> Finding {
        assert_eq!(
            self.status, 409,
            "{} answered {} {:#}",
            self.request, self.status, self.body
        );
        obstacle(&receipt(&self.body), rule)
    }

    /// The request as it would be accepted: with all changes that the receipt names.
    ///
    /// # Panics
    ///
    /// If one of the obstacles cannot be turned by a change.
    #[track_caller]
    pub fn corrected(&self, request: &Value) -> Value {
        corrected(&receipt(&self.body), request)
    }
}

/// The finding of a rule that stands in the way.
///
/// # Panics
///
/// If it does not.
#[track_caller]
pub fn obstacle(receipt: &Receipt, rule: &str) -> Finding {
    assert!(rules::find(rule).is_some(), "there is no rule {rule}");
    let found = receipt.obstacles().find(|finding| finding.rule == rule);
    let others = || receipt.obstacles().map(|it| &it.rule).collect::<Vec<_>>();
    let found = found.unwrap_or_else(|| panic!("{rule} is not among {:?}", others()));
    found.clone()
}

/// A request with all changes that a receipt names.
///
/// # Panics
///
/// If one of the obstacles cannot be turned by a change.
#[track_caller]
pub fn corrected(receipt: &Receipt, request: &Value) -> Value {
    let mut request = request.clone();
    for finding in receipt.obstacles() {
        finding.turns(&mut request);
    }
    request
}

/// What a finding says would turn it.
pub trait WayOut {
    /// Applies the change that would turn it.
    fn turns(&self, request: &mut Value);
    /// Something has to happen first; returns what, in words.
    fn asks_to_act(&self) -> &str;
    /// Nothing that the person can change would help.
    fn says_nothing_helps(&self);
}

impl WayOut for Finding {
    #[track_caller]
    fn turns(&self, request: &mut Value) {
        let change = self.counterfactual.as_ref().expect("a way out");
        assert!(
            change.apply(request),
            "{} is turned by {change:?}",
            self.rule
        );
    }

    #[track_caller]
    fn asks_to_act(&self) -> &str {
        match &self.counterfactual {
            Some(Counterfactual::Act { sentence }) => sentence,
            other => panic!("{} asks for nothing: {other:?}", self.rule),
        }
    }

    #[track_caller]
    fn says_nothing_helps(&self) {
        let other = &self.counterfactual;
        assert!(
            matches!(other, Some(Counterfactual::Nothing { .. })),
            "{}: {other:?}",
            self.rule
        );
    }
}

/// Whether the rule does not stand in the way of a decision any more.
pub fn is_turned(receipt: &Receipt, rule: &str) -> bool {
    let mut findings = receipt.findings.iter().filter(|it| it.rule == rule);
    findings.all(|finding| finding.verdict < Verdict::Manual)
}
