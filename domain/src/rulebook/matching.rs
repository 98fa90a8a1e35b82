//! How counterparts are ranked and proposed, and how a Partnership is found.

use serde::{Deserialize, Serialize};

use super::Sourced;

/// Points of each part of the score; they add up to 100.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Weights {
    /// Sectors in common.
    pub sector: u32,
    /// Industrial ecosystems in common.
    pub ecosystem: u32,
    /// Activities offered and wanted.
    pub activity: u32,
    /// A working language in common.
    pub language: u32,
    /// Both wish for the other's country.
    pub country: u32,
    /// Periods that overlap.
    pub availability: u32,
    /// Durations that fit.
    pub duration: u32,
}

impl Weights {
    /// The sum of all parts.
    pub fn total(&self) -> u32 {
        self.sector
            + self.ecosystem
            + self.activity
            + self.language
            + self.country
            + self.availability
            + self.duration
    }
}

/// Ranking, proposals and their limits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct MatchingRules {
    /// Points per part of the score.
    pub weights: Weights,
    /// Where the weights come from.
    pub weights_source: Sourced<String>,
    /// Score from which a counterpart is labelled suitable. A label only: it forbids nothing.
    pub suitable_from: Sourced<u32>,
    /// Most proposals that an organisation may have open per role.
    pub open_proposals: Sourced<u32>,
    /// Most countries that an applicant may name as preferred.
    pub preferred_countries: Sourced<u32>,
    /// Months without sign-in after which a participant counts as low active.
    pub low_active_after_months: Sourced<u32>,
    /// Whether the single visit counts for the whole scheme rather than for one phase.
    pub once_in_the_scheme: Sourced<bool>,
}

/// Points of the automatic choice of a Partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PartnershipChoice {
    /// Share of the applicant's sectors that the Partnership covers.
    pub sector_overlap: Sourced<u32>,
    /// A member cluster in the applicant's country.
    pub member_in_country: Sourced<u32>,
    /// The applicant's own cluster is a member.
    pub own_cluster: Sourced<u32>,
}
