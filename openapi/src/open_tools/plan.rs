//! Planning an exchange.

use chrono::NaiveDate;
use clusterxchange_domain::building::Coordinates;
use clusterxchange_domain::building::lump_sum::DistanceOverride;
use clusterxchange_domain::building::planner::{Plan, PlannedPlace};
use clusterxchange_domain::reference::{CountryCode, Mode};
use clusterxchange_domain::text::Text;
use serde::{Deserialize, Serialize};

/// Where one side is: a town of the list by its number, or a country with what else is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PlanSide {
    /// Number of a town, as `GET /towns` gives it.
    #[cfg_attr(feature = "server", schema(example = 2_267_057))]
    pub town_id: Option<u32>,
    /// The country; that of the town unless told.
    pub country: Option<CountryCode>,
    /// The region (ISO 3166-2); that of the town unless told.
    pub region: Option<Text<4, 6>>,
    /// The point; that of the town unless told.
    pub coordinates: Option<Coordinates>,
}

/// An exchange to be planned. Dates may still be missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct PlanRequest {
    /// Whether the visitor travels.
    pub mode: Mode,
    /// Where the visitor is at home.
    pub visitor: PlanSide,
    /// Where the host is.
    pub host: PlanSide,
    /// Physical: the first full day at the host.
    #[serde(default)]
    pub starts_on: Option<NaiveDate>,
    /// Physical: the last full day at the host.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// Virtual: the days of the exchange.
    #[serde(default)]
    #[cfg_attr(
        feature = "server",
        validate(length(max = 366)),
        schema(max_items = 366)
    )]
    pub exchange_days: Vec<NaiveDate>,
    /// Physical: the day of arrival.
    #[serde(default)]
    pub travel_out_on: Option<NaiveDate>,
    /// Physical: the day of departure.
    #[serde(default)]
    pub travel_back_on: Option<NaiveDate>,
    /// Fewest days that a Partnership in charge asks for.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(range(max = 31)), schema(maximum = 31))]
    pub min_days_of_partnership: Option<u32>,
    /// A distance that the visitor's Partnership set by hand.
    #[serde(default)]
    pub distance_override: Option<DistanceOverride>,
}

/// What a plan amounts to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PlanAnswer {
    /// Version of the rulebook that was applied.
    pub rulebook: String,
    /// Where the visitor is at home, as it was understood.
    pub visitor: PlannedPlace,
    /// Where the host is, as it was understood.
    pub host: PlannedPlace,
    /// Verdict, figures, lump sum, cliffs and calendar.
    pub plan: Plan,
}
