//! What the planner is told.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::building::distance::{Coordinates, Place, distance_km};
use crate::building::lump_sum::{DistanceOverride, LumpSumInput};
use crate::building::stay::StayPlan;
use crate::reference::{CountryCode, Mode, Role};

/// Where one side is, as far as it is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PlannedPlace {
    /// The country.
    pub country: CountryCode,
    /// The region (ISO 3166-2), if known.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(max_length = 6, example = "PT-20"))]
    pub region: Option<String>,
    /// The point: the address, or else the town.
    #[serde(default)]
    pub coordinates: Option<Coordinates>,
}

impl From<Place> for PlannedPlace {
    fn from(place: Place) -> Self {
        let Place {
            country,
            region,
            coordinates,
        } = place;
        Self {
            country,
            region,
            coordinates: Some(coordinates),
        }
    }
}

/// An exchange to be planned. Dates and points may still be missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PlannerInput {
    /// Whether the visitor travels.
    pub mode: Mode,
    /// Where the visitor is at home.
    pub visitor: PlannedPlace,
    /// Where the host is.
    pub host: PlannedPlace,
    /// Physical: the first full day at the host.
    #[serde(default)]
    pub starts_on: Option<NaiveDate>,
    /// Physical: the last full day at the host.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// Virtual: the days of the exchange.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(max_items = 366))]
    pub exchange_days: Vec<NaiveDate>,
    /// Physical: the day of arrival.
    #[serde(default)]
    pub travel_out_on: Option<NaiveDate>,
    /// Physical: the day of departure.
    #[serde(default)]
    pub travel_back_on: Option<NaiveDate>,
    /// Fewest days that a Partnership in charge asks for.
    #[serde(default)]
    pub min_days_of_partnership: Option<u32>,
    /// A distance that the visitor's Partnership set by hand.
    #[serde(default)]
    pub distance_override: Option<DistanceOverride>,
}

impl PlannerInput {
    /// The part of it that the rules of duration read.
    pub fn stay_plan(&self) -> StayPlan {
        StayPlan {
            mode: self.mode,
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            exchange_days: self.exchange_days.clone(),
            travel_out_on: self.travel_out_on,
            travel_back_on: self.travel_back_on,
            host_country: self.host.country,
            host_region: self.host.region.clone(),
            visitor_country: self.visitor.country,
            min_days_of_partnership: self.min_days_of_partnership,
        }
    }

    /// The computed distance, if both points are known.
    pub fn distance_km(&self) -> Option<Decimal> {
        let point = |place: &PlannedPlace| {
            Some(Place {
                country: place.country,
                region: place.region.clone(),
                coordinates: place.coordinates?,
            })
        };
        distance_between(&point(&self.visitor)?, &point(&self.host)?)
    }

    pub(super) fn lump_sum_input(
        &self,
        starts_on: NaiveDate,
        working_days: u32,
        distance_km: Option<Decimal>,
    ) -> LumpSumInput {
        LumpSumInput {
            mode: self.mode,
            role: Role::Visitor,
            host_country: self.host.country,
            starts_on,
            working_days,
            distance_km,
            distance_override: self.distance_override.clone(),
        }
    }
}

/// The distance in kilometres, cut after the first decimal: rounding up could lift a distance over
/// the threshold of the lump sum.
pub fn distance_between(from: &Place, to: &Place) -> Option<Decimal> {
    let km = Decimal::from_f64_retain(distance_km(from, to))?;
    Some(km.trunc_with_scale(1))
}
