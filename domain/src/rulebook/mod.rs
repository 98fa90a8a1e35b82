//! Rulebooks: everything that the scheme may change, as data.
//!
//! A rulebook is one immutable version of the rules of one programme phase. Each value says where
//! it comes from and how well founded it is. The shipped files are only the first content of a
//! server's rulebook table; rules get the parsed rulebook as an argument and name it in receipts.

mod bounds;
mod commitment;
mod deadlines;
mod difference;
mod matching;
mod money;
mod participation;
mod shipped;
mod sourced;
mod stay;

pub use bounds::{MAX_ITEMS, MAX_TEXT};
pub use commitment::{ClauseKind, ClauseOwner, CommitmentRules, Sampling};
pub use deadlines::{DayCount, Deadline, Deadlines, Retention};
pub use difference::{ValueChange, difference};
pub use matching::{MatchingRules, PartnershipChoice, Weights};
pub use money::{Ceiling, LumpSumRules};
pub use participation::{
    Access, CountryRule, ParticipantType, Participation, SmeClass, SmeThresholds, TypeRule,
};
pub use shipped::shipped;
pub use sourced::Sourced;
pub use stay::{PhysicalStay, StayRules, VirtualStay};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// One immutable version of the rules of a programme phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Rulebook {
    /// Unique name of the version, for example `pilot-2020.2`.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub version: String,
    /// Name for people.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub title: String,
    /// Programme phase that the version belongs to, for example `pilot`.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub phase: String,
    /// Whether this is an example made for fresh installations, not a rule set of the scheme.
    pub example: bool,
    /// First day in force.
    pub valid_from: NaiveDate,
    /// Last day in force; open if absent.
    pub valid_to: Option<NaiveDate>,
    /// What changed against the version before, in a sentence.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub change_note: String,
    /// Who may take part.
    pub participation: Participation,
    /// How long an exchange lasts.
    pub stay: StayRules,
    /// What a visitor gets.
    pub lump_sum: LumpSumRules,
    /// How counterparts are ranked and proposed.
    pub matching: MatchingRules,
    /// How a Partnership is found for an applicant.
    pub partnership_choice: PartnershipChoice,
    /// Clauses of the Commitment to Quality, and who checks it.
    pub commitment: CommitmentRules,
    /// How long each step may take.
    pub deadlines: Deadlines,
    /// How long files are kept.
    pub retention: Retention,
}

/// Why a rulebook text was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RulebookError {
    /// The text is not a rulebook; the parser's message names line and field.
    #[error("the rulebook cannot be read: {0}")]
    Syntax(String),
    /// The values contradict each other.
    #[error("{path}: {reason}")]
    Inconsistent {
        /// Path of the value, for example `stay.physical.min_working_days`.
        path: String,
        /// What is wrong, and what would be right.
        reason: String,
    },
}

impl Rulebook {
    /// Reads a rulebook from its file format (TOML) and checks that its values fit together.
    pub fn parse(text: &str) -> Result<Self, RulebookError> {
        let rulebook: Self =
            toml::from_str(text).map_err(|error| RulebookError::Syntax(error.to_string()))?;
        rulebook.check()?;
        Ok(rulebook)
    }

    /// Whether the version is in force on `day`.
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// Checks that the values fit together.
    pub fn check(&self) -> Result<(), RulebookError> {
        let wrong = |path: &str, reason: &str| {
            Err(RulebookError::Inconsistent {
                path: path.to_owned(),
                reason: reason.to_owned(),
            })
        };
        if self.valid_to.is_some_and(|last| last < self.valid_from) {
            return wrong("valid_to", "ends before it begins");
        }
        if self.matching.weights.total() != 100 {
            return wrong("matching.weights", "the weights have to add up to 100");
        }
        let stay = &self.stay;
        if stay.physical.min_working_days.value == 0 || stay.physical.max_months.value == 0 {
            return wrong("stay.physical", "minimum and maximum have to be at least 1");
        }
        if stay.virtual_stay.min_days.value > stay.virtual_stay.max_days.value {
            return wrong("stay.virtual_stay", "the minimum is above the maximum");
        }
        if self.commitment.sampling.rate_percent.value > 100 {
            return wrong("commitment.sampling.rate_percent", "a rate is at most 100");
        }
        bounds::check(self)?;
        self.lump_sum.check()
    }
}

/// The version in force on `day` among `versions`; the one that came into force last wins.
pub fn in_force(versions: &[Rulebook], day: NaiveDate) -> Option<&Rulebook> {
    versions
        .iter()
        .filter(|version| version.is_in_force(day))
        .max_by(|a, b| (a.valid_from, &a.version).cmp(&(b.valid_from, &b.version)))
}

#[cfg(test)]
mod test;
