//! The rules of the scheme as sentences.

use clusterxchange_domain::receipt::{Example, Room, Rule, Source};
use serde::{Deserialize, Serialize};

/// One rule of the scheme. Findings of receipts name it by its identifier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RuleDetails {
    /// Stable identifier, for example `stay-minimum`.
    pub id: String,
    /// The phase that it belongs to.
    pub room: Room,
    /// Its name.
    pub title: String,
    /// The rule in one sentence.
    pub sentence: String,
    /// Where it comes from, and how well founded it is.
    pub source: Source,
    /// The rulebook values that it reads, as paths into the rulebook.
    pub parameters: Vec<String>,
    /// Worked examples.
    pub examples: Vec<RuleExample>,
}

/// A worked example of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RuleExample {
    /// The situation.
    pub given: String,
    /// What the rule says about it.
    pub then: String,
}

impl From<&Rule> for RuleDetails {
    fn from(rule: &Rule) -> Self {
        Self {
            id: rule.id.to_owned(),
            room: rule.room,
            title: rule.title.to_owned(),
            sentence: rule.sentence.to_owned(),
            source: rule.source(),
            parameters: rule.parameters.iter().map(|&it| it.to_owned()).collect(),
            examples: rule.examples.iter().map(RuleExample::from).collect(),
        }
    }
}

impl From<&Example> for RuleExample {
    fn from(example: &Example) -> Self {
        Self {
            given: example.given.to_owned(),
            then: example.then.to_owned(),
        }
    }
}
