//! What one rule says about one case.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Audience, Counterfactual, Grade, Party, Source};

/// What a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Verdict {
    /// The rule is met.
    Holds,
    /// The rule is met, and there is something to know.
    Warns,
    /// Sources disagree or the rule leaves room: a person decides.
    Manual,
    /// The rule is not met.
    Fails,
}

impl Verdict {
    /// Whether the decision cannot be positive as long as this stands.
    pub fn stands_in_the_way(self) -> bool {
        matches!(self, Self::Manual | Self::Fails)
    }
}

/// What one rule says, from which inputs, and what would turn it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Finding {
    /// Identifier of the rule, for example `stay-minimum`; the rule has a page of this name.
    pub rule: String,
    /// What the rule says.
    pub verdict: Verdict,
    /// The reason in words, for the people of the case.
    pub reason: String,
    /// The sentence of the rulebook.
    pub sentence: String,
    /// Where the rule comes from.
    pub source: Source,
    /// The values that were used.
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    pub inputs: BTreeMap<String, Value>,
    /// What would turn the finding; present on each finding that stands in the way.
    pub counterfactual: Option<Counterfactual>,
    /// Who may read it; never sent to anyone else.
    pub audience: Audience,
}

impl Finding {
    /// Records a value that was used. What cannot be shown as JSON is left out.
    #[must_use]
    pub fn input(mut self, name: &str, value: impl Serialize) -> Self {
        if let Ok(value) = serde_json::to_value(value) {
            self.inputs.insert(name.to_owned(), value);
        }
        self
    }

    /// Names what would turn the finding.
    #[must_use]
    pub fn unless(mut self, counterfactual: Counterfactual) -> Self {
        self.counterfactual = Some(counterfactual);
        self
    }

    /// Limits who may read it.
    #[must_use]
    pub fn for_only(mut self, audience: Audience) -> Self {
        self.audience = audience;
        self
    }

    /// Replaces the source by the more precise one of the rulebook value that was used.
    #[must_use]
    pub fn on_the_ground_of(mut self, source: Source) -> Self {
        self.source = source;
        self
    }

    /// The finding as someone on `seats` may see it.
    #[must_use]
    pub fn seen_by(&self, seats: &[Party]) -> Self {
        if self.audience.admits(seats) {
            return self.clone();
        }
        Self {
            rule: "withheld".to_owned(),
            // Whoever may not read what the warning says cannot heed it.
            verdict: match self.verdict {
                Verdict::Warns => Verdict::Holds,
                verdict => verdict,
            },
            reason: withheld_reason(self.verdict).to_owned(),
            sentence: "This condition concerns another party; its details are not shown."
                .to_owned(),
            source: Source {
                grade: Grade::Official,
                reference: "data protection".to_owned(),
            },
            inputs: BTreeMap::new(),
            counterfactual: self.verdict.stands_in_the_way().then(|| {
                Counterfactual::nothing(
                    "Nothing on your side would change this; the party concerned has been told.",
                )
            }),
            audience: Audience::Everyone,
        }
    }
}

fn withheld_reason(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds | Verdict::Warns => "A condition of another party is met.",
        Verdict::Manual => "A condition of another party awaits a decision.",
        Verdict::Fails => "A condition of another party is not met.",
    }
}
