//! What goes into the computation, and what comes out.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::reference::{CountryCode, Mode, Role};

/// A distance that the visitor's Partnership set by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DistanceOverride {
    /// The distance in kilometres.
    #[cfg_attr(feature = "schema", schema(value_type = String, max_length = 20, example = "214"))]
    pub km: Decimal,
    /// Why the computed distance does not fit.
    #[cfg_attr(feature = "schema", schema(min_length = 1, max_length = 4000))]
    pub reason: String,
}

/// Everything that the lump sum depends on, besides the rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LumpSumInput {
    /// Whether the two meet in person.
    pub mode: Mode,
    /// For whom the lump sum is computed.
    pub role: Role,
    /// The host's country.
    pub host_country: CountryCode,
    /// First day of the stay.
    pub starts_on: NaiveDate,
    /// Full working days at the host, travel excluded.
    pub working_days: u32,
    /// Great-circle distance between the two organisations in kilometres, if known.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, example = "912"))]
    pub distance_km: Option<Decimal>,
    /// A distance set by hand, which then counts instead of the computed one.
    #[serde(default)]
    pub distance_override: Option<DistanceOverride>,
}

impl LumpSumInput {
    /// The distance that counts: the one set by hand, else the computed one.
    pub fn effective_distance(&self) -> Option<Decimal> {
        self.distance_override
            .as_ref()
            .map(|by_hand| by_hand.km)
            .or(self.distance_km)
    }

    pub(super) fn distance_pointer(&self) -> &'static str {
        if self.distance_override.is_some() {
            "/distance_override/km"
        } else {
            "/distance_km"
        }
    }
}

/// Why a lump sum is not the full ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum LumpSumReason {
    /// Nothing: hosts are not paid.
    HostReceivesNothing,
    /// Nothing: the exchange is virtual.
    VirtualExchange,
    /// Nothing yet: the rulebook has no amount for the country.
    NoAmountKnown,
    /// Nothing: the stay is shorter than the scheme's minimum.
    BelowMinimumStay,
    /// Half: the stay has few working days.
    ShortStay,
    /// Half: the two organisations are close to each other.
    ShortDistance,
    /// Half for now: the distance is not known.
    DistanceUnknown,
}

/// The lump sum of one visitor for one exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LumpSum {
    /// The most that a Financial Agreement may name.
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "390"))]
    pub amount: Decimal,
    /// ISO 4217 code.
    #[cfg_attr(feature = "schema", schema(example = "EUR"))]
    pub currency: String,
    /// The ceiling of the host's country; zero where there is none.
    #[cfg_attr(feature = "schema", schema(value_type = String, example = "780"))]
    pub full_amount: Decimal,
    /// Whether the ceiling was halved.
    pub halved: bool,
    /// Why it is not the full ceiling; empty if it is.
    pub reasons: Vec<LumpSumReason>,
}
