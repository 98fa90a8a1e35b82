//! What the score looks at about one organisation.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::reference::{ActivityId, CountryCode, EcosystemId, LanguageTag, SectorId};
use crate::registration::RegistrationForm;

/// What the score looks at about one organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MatchProfile {
    /// Country of registration.
    pub country: Option<CountryCode>,
    /// Sectors, as ids of the sector list.
    pub sectors: BTreeSet<SectorId>,
    /// Industrial ecosystems, as ids of the ecosystem list.
    pub ecosystems: BTreeSet<EcosystemId>,
    /// Activities it offers as a host.
    pub activities_offered: BTreeSet<ActivityId>,
    /// Activities it looks for as a visitor.
    pub activities_wanted: BTreeSet<ActivityId>,
    /// Working languages, as BCP 47 tags.
    pub languages: BTreeSet<LanguageTag>,
    /// Countries it prefers; empty means any.
    pub preferred_countries: BTreeSet<CountryCode>,
    /// Periods that suit, first and last day.
    pub availability: Vec<(NaiveDate, NaiveDate)>,
    /// Shortest exchange it wishes for, in working days.
    pub min_days: Option<u32>,
    /// Longest exchange it wishes for, in working days.
    pub max_days: Option<u32>,
}

impl From<&RegistrationForm> for MatchProfile {
    fn from(form: &RegistrationForm) -> Self {
        let periods = form.availability.iter();
        Self {
            country: form.organisation.country,
            sectors: form.organisation.sectors.iter().cloned().collect(),
            ecosystems: form.organisation.ecosystems.iter().cloned().collect(),
            activities_offered: form.activities_offered.iter().cloned().collect(),
            activities_wanted: form.activities_wanted.iter().cloned().collect(),
            languages: form.languages.iter().cloned().collect(),
            preferred_countries: form.preferred_countries.iter().copied().collect(),
            availability: periods
                .filter_map(|period| Some((period.from?, period.to?)))
                .collect(),
            min_days: form.preferred_duration.min_days,
            max_days: form.preferred_duration.max_days,
        }
    }
}

impl MatchProfile {
    /// The most days in a row that suit both.
    pub fn days_in_common(&self, other: &Self) -> u32 {
        let overlaps = self.availability.iter().flat_map(|mine| {
            other.availability.iter().map(|theirs| {
                let days = mine.1.min(theirs.1) - mine.0.max(theirs.0);
                u32::try_from(days.num_days() + 1).unwrap_or_default()
            })
        });
        overlaps.max().unwrap_or_default()
    }

    /// Whether periods of both overlap; unknown if a side names none.
    pub fn periods_overlap(&self, other: &Self) -> Option<bool> {
        let known = !self.availability.is_empty() && !other.availability.is_empty();
        known.then(|| self.days_in_common(other) > 0)
    }
}
