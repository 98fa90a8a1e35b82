//! How well a visitor and a host fit: named parts that add up, seen from both sides.

mod parts;

use serde::{Deserialize, Serialize};

use super::profile::MatchProfile;
use crate::receipt::{Example, Finding, Grade, Receipt, Room, Rule};
use crate::reference::Role;
use crate::rulebook::Rulebook;

/// The score of a pair.
pub const MATCH_SCORE: Rule = Rule {
    id: "match-score",
    room: Room::Matching,
    title: "Score of a pair",
    sentence: "Sectors, ecosystems, activities, languages, preferred countries, periods and durations give points that add up to at most 100; the score is advice and forbids nothing.",
    grade: Grade::Assumed,
    source: "scheme FAQ: a score designates suitable counterparts, and any other can be chosen; a Partnership names profile and preferences; parts and points are ours",
    parameters: &[
        "matching.weights.sector",
        "matching.weights.ecosystem",
        "matching.weights.activity",
        "matching.weights.language",
        "matching.weights.country",
        "matching.weights.availability",
        "matching.weights.duration",
    ],
    examples: &[
        Example {
            given: "a visitor in textile and ICT, a host in textile only",
            then: "all 30 points for the sector: the share of the smaller set counts",
        },
        Example {
            given: "a visitor that looks for four activities, of which the host offers one",
            then: "5 of 20 points for the activities",
        },
        Example {
            given: "the visitor prefers the host's country, the host prefers others",
            then: "5 of 10 points for the countries",
        },
    ],
};

/// The label of a good score.
pub const SUITABLE: Rule = Rule {
    id: "suitable",
    room: Room::Matching,
    title: "Suitable",
    sentence: "A counterpart from a certain score on is labelled suitable; the label forbids nothing.",
    grade: Grade::Assumed,
    source: "scheme FAQ: the score designates suitable counterparts; the threshold is ours",
    parameters: &["matching.suitable_from"],
    examples: &[
        Example {
            given: "50 points",
            then: "suitable",
        },
        Example {
            given: "49 points",
            then: "no label; a proposal is possible all the same",
        },
    ],
};

/// What a part of the score is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ScorePartKind {
    /// Sectors in common.
    Sector,
    /// Industrial ecosystems in common.
    Ecosystem,
    /// Activities that the visitor looks for and the host offers.
    Activity,
    /// A working language in common.
    Language,
    /// Each side's country among those that the other prefers.
    Country,
    /// Periods that suit both.
    Availability,
    /// Durations that suit both.
    Duration,
}

/// A part of the score, as one side reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SideReason {
    /// Why there are so many points.
    pub reason: String,
    /// What this side could do for more points; absent where nothing is missing.
    pub raise: Option<String>,
}

/// A part of the score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ScorePart {
    /// What it is about.
    pub part: ScorePartKind,
    /// Points given.
    pub points: u32,
    /// Most points possible.
    pub out_of: u32,
    /// What both sides have in common, as ids, tags or country codes.
    pub shared: Vec<String>,
    /// As the visitor reads it.
    pub visitor: SideReason,
    /// As the host reads it.
    pub host: SideReason,
}

/// How well a visitor and a host fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Score {
    /// Version of the rulebook whose weights were applied.
    pub rulebook: String,
    /// Sum of the parts, at most 100.
    pub total: u32,
    /// Whether the total reaches the rulebook's threshold. A label; it forbids nothing.
    pub suitable: bool,
    /// The parts.
    pub parts: Vec<ScorePart>,
}

/// The score of a pair, with its parts.
pub fn score(visitor: &MatchProfile, host: &MatchProfile, rulebook: &Rulebook) -> Score {
    let parts = parts::all(visitor, host, rulebook);
    let total = parts.iter().map(|part| part.points).sum();
    Score {
        rulebook: rulebook.version.clone(),
        total,
        suitable: total >= rulebook.matching.suitable_from.value,
        parts,
    }
}

impl Score {
    /// The score as a receipt for one side: a finding per part and one for the label.
    pub fn receipt(&self, side: Role, rulebook: &Rulebook) -> Receipt {
        let mut receipt = Receipt::new(&self.rulebook);
        for part in &self.parts {
            receipt.push(
                part.finding(side)
                    .on_the_ground_of(rulebook.matching.weights_source.origin()),
            );
        }
        let from = &rulebook.matching.suitable_from;
        let reason = format!("{} points; suitable from {} on.", self.total, from.value);
        let label = if self.suitable {
            SUITABLE.holds(reason)
        } else {
            SUITABLE.warns(format!("{reason} A proposal is possible all the same."))
        };
        receipt.push(
            label
                .input("total", self.total)
                .on_the_ground_of(from.origin()),
        );
        receipt
    }
}

impl ScorePart {
    fn finding(&self, side: Role) -> Finding {
        let read = match side {
            Role::Visitor => &self.visitor,
            Role::Host => &self.host,
        };
        let finding = match &read.raise {
            None => MATCH_SCORE.holds(read.reason.clone()),
            Some(raise) => MATCH_SCORE.warns(format!("{} {raise}", read.reason)),
        };
        finding
            .input("part", self.part)
            .input("points", self.points)
            .input("out_of", self.out_of)
            .input("shared", &self.shared)
    }
}

#[cfg(test)]
mod test;
