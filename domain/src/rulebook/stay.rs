//! How long an exchange lasts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Sourced;

/// Durations of both modes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct StayRules {
    /// In the host's country.
    pub physical: PhysicalStay,
    /// At a distance.
    pub virtual_stay: VirtualStay,
}

/// A stay at the host's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PhysicalStay {
    /// Fewest full working days at the host, travel excluded. A Partnership may ask for more.
    pub min_working_days: Sourced<u32>,
    /// Longest stay in calendar months, travel excluded.
    pub max_months: Sourced<u32>,
}

/// An exchange at a distance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct VirtualStay {
    /// Whether virtual exchanges are possible.
    pub allowed: Sourced<bool>,
    /// Day by which a virtual exchange has to have ended, if there is one.
    pub ends_by: Option<Sourced<NaiveDate>>,
    /// Fewest exchange days.
    pub min_days: Sourced<u32>,
    /// Most exchange days: the working days of one month.
    pub max_days: Sourced<u32>,
    /// Calendar days per exchange day within which all of them lie: 7 means N days in N weeks.
    pub window_days_per_day: Sourced<u32>,
}
