//! Receipts: what a decision was, and why.
//!
//! No rule of this crate returns a bare `bool`. It returns a [`Decided`] outcome with the
//! [`Finding`]s that led to it; a failing finding names the nearest change that would turn it.

mod audience;
mod counterfactual;
mod finding;
mod rule;

pub use audience::{Audience, Party};
pub use counterfactual::{Change, Counterfactual};
pub use finding::{Finding, Verdict};
pub use rule::{Example, Grade, Room, Rule, Source};

use serde::{Deserialize, Serialize};

/// The findings behind one decision, and the rulebook it was taken under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Receipt {
    /// Version of the rulebook that was applied, for example `pilot-2020.2`.
    pub rulebook: String,
    /// One finding per rule that was looked at, in the order in which they were applied.
    pub findings: Vec<Finding>,
}

impl Receipt {
    /// An empty receipt under `rulebook`.
    pub fn new(rulebook: impl Into<String>) -> Self {
        Self {
            rulebook: rulebook.into(),
            findings: Vec::new(),
        }
    }

    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// The same receipt with `finding` added.
    #[must_use]
    pub fn with(mut self, finding: Finding) -> Self {
        self.push(finding);
        self
    }

    /// Takes over all findings of another receipt.
    pub fn extend(&mut self, other: Self) {
        self.findings.extend(other.findings);
    }

    /// Whether no finding fails and none asks for a person's decision.
    pub fn holds(&self) -> bool {
        self.findings
            .iter()
            .all(|finding| !finding.verdict.stands_in_the_way())
    }

    /// Whether some finding fails outright.
    pub fn fails(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.verdict == Verdict::Fails)
    }

    /// Whether nothing fails, but a person has to decide.
    pub fn needs_a_person(&self) -> bool {
        !self.fails()
            && self
                .findings
                .iter()
                .any(|finding| finding.verdict == Verdict::Manual)
    }

    /// The findings that stand in the way.
    pub fn obstacles(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|finding| finding.verdict.stands_in_the_way())
    }

    /// The finding of one rule, if the rule was looked at.
    pub fn finding(&self, rule: &Rule) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule == rule.id)
    }

    /// What a reader sitting on `seats` may see: findings meant for others keep their verdict and
    /// lose everything else.
    #[must_use]
    pub fn seen_by(&self, seats: &[Party]) -> Self {
        Self {
            rulebook: self.rulebook.clone(),
            findings: self
                .findings
                .iter()
                .map(|finding| finding.seen_by(seats))
                .collect(),
        }
    }
}

/// An outcome together with its receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Decided<T> {
    /// What was decided.
    pub outcome: T,
    /// Why.
    pub receipt: Receipt,
}

impl<T> Decided<T> {
    /// Pairs an outcome with its receipt.
    pub fn new(outcome: T, receipt: Receipt) -> Self {
        Self { outcome, receipt }
    }

    /// Applies a function to the outcome and keeps the receipt.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Decided<U> {
        Decided {
            outcome: f(self.outcome),
            receipt: self.receipt,
        }
    }
}

#[cfg(test)]
mod test;
