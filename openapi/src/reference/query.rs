//! What of the reference data is wanted.

use chrono::NaiveDate;
use clusterxchange_domain::reference::{CountryCode, SectorId};
use serde::{Deserialize, Serialize};

/// Which cluster organisations are wanted.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct ClusterQuery {
    /// Those of this country.
    pub country: Option<CountryCode>,
    /// Those whose name begins like this; accents and capitals do not matter.
    #[cfg_attr(feature = "server", param(min_length = 1, max_length = 100))]
    pub prefix: Option<String>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}

/// Which Partnerships are wanted.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct PartnershipQuery {
    /// `false`: those that take registrations now; `true`: those of the past; absent: both.
    pub historical: Option<bool>,
    /// Those that cover this sector.
    pub sector: Option<SectorId>,
    /// Those with a member in this country.
    pub country: Option<CountryCode>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}

/// Which towns are wanted.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct TownQuery {
    /// How some name of the town begins, in any language that it is known in; accents and capitals
    /// do not matter.
    #[cfg_attr(
        feature = "server",
        param(min_length = 1, max_length = 100, example = "wien")
    )]
    pub prefix: String,
    /// Towns of this country only.
    pub country: Option<CountryCode>,
    /// How many towns at most; 20 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u16>,
}

/// Which public holidays are wanted.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct HolidayQuery {
    /// The country.
    #[cfg_attr(feature = "server", param(example = "DE"))]
    pub country: CountryCode,
    /// The region (ISO 3166-2), whose own holidays are added to the nationwide ones.
    #[cfg_attr(
        feature = "server",
        param(min_length = 4, max_length = 6, example = "DE-BY")
    )]
    pub region: Option<String>,
    /// The first day.
    #[cfg_attr(feature = "server", param(example = "2026-01-01"))]
    pub from: NaiveDate,
    /// The last day, at most five years (1830 days) after the first.
    #[cfg_attr(feature = "server", param(example = "2026-12-31"))]
    pub to: NaiveDate,
}

/// Which version a rulebook is compared with.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct DifferenceQuery {
    /// The version that counts as the former one.
    #[cfg_attr(
        feature = "server",
        param(min_length = 1, max_length = 64, example = "pilot-2020.1")
    )]
    pub from: String,
}

/// Which rulebook applies.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct OnQuery {
    /// The day on which it is in force; today unless told.
    #[cfg_attr(feature = "server", param(example = "2026-11-22"))]
    pub on: Option<NaiveDate>,
}
