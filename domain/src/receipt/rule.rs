//! Rules: the sentences that findings refer to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Audience, Finding, Verdict};

/// The room of the house (and phase of the scheme) that a rule belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Room {
    /// Who may take part, and which Partnership is in charge.
    Registration,
    /// Who goes with whom.
    Matching,
    /// The plan, the commitment and the agreement.
    Building,
    /// The exchange itself, report and payment.
    Execution,
    /// Rulebooks, reference data, people and roles.
    Administration,
}

/// How well founded a value or rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Grade {
    /// Said by the scheme itself or by law.
    Official,
    /// Said by a Partnership or another party close to the scheme.
    Reported,
    /// Not said anywhere that is still public: our assumption, open to correction.
    Assumed,
}

/// Where a value or rule comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Source {
    /// How well founded it is.
    pub grade: Grade,
    /// The text it comes from, or the reason for the assumption.
    pub reference: String,
}

/// A worked example of a rule, shown on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The situation.
    pub given: &'static str,
    /// What the rule says about it.
    pub then: &'static str,
}

/// One rule of the scheme, with the sentence that people read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable identifier, kebab-case, also the name of its page.
    pub id: &'static str,
    /// Where it belongs.
    pub room: Room,
    /// Its name for people.
    pub title: &'static str,
    /// The rule in one sentence.
    pub sentence: &'static str,
    /// How well founded it is.
    pub grade: Grade,
    /// Where it comes from.
    pub source: &'static str,
    /// The rulebook values it reads, as paths into the rulebook file.
    pub parameters: &'static [&'static str],
    /// Worked examples.
    pub examples: &'static [Example],
}

impl Rule {
    /// The rule is met, because of `reason`.
    pub fn holds(&self, reason: impl Into<String>) -> Finding {
        self.finding(Verdict::Holds, reason)
    }

    /// The rule is met, but `reason` is worth knowing.
    pub fn warns(&self, reason: impl Into<String>) -> Finding {
        self.finding(Verdict::Warns, reason)
    }

    /// A person has to decide, because of `reason`.
    pub fn asks(&self, reason: impl Into<String>) -> Finding {
        self.finding(Verdict::Manual, reason)
    }

    /// The rule is not met, because of `reason`.
    pub fn fails(&self, reason: impl Into<String>) -> Finding {
        self.finding(Verdict::Fails, reason)
    }

    /// The rule's own source.
    pub fn source(&self) -> Source {
        Source {
            grade: self.grade,
            reference: self.source.to_owned(),
        }
    }

    fn finding(&self, verdict: Verdict, reason: impl Into<String>) -> Finding {
        Finding {
            rule: self.id.to_owned(),
            verdict,
            reason: reason.into(),
            sentence: self.sentence.to_owned(),
            source: self.source(),
            inputs: BTreeMap::new(),
            counterfactual: None,
            audience: Audience::Everyone,
        }
    }
}
