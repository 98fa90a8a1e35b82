//! When, where and how an exchange takes place, and what it is worth.

use chrono::NaiveDate;
use clusterxchange_domain::building::lump_sum::{DistanceOverride, LumpSum};
use clusterxchange_domain::building::stay::StayFigures;
use clusterxchange_domain::receipt::{Decided, Party, Receipt};
use clusterxchange_domain::reference::{ActivityId, CountryCode, Mode};
use clusterxchange_domain::text::{Line, Reason};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::money::Amount;

/// The plan of an exchange. Everything but the mode may be missing while it is being built.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct PlanInput {
    /// In person or at a distance.
    pub mode: Mode,
    /// In person: the first full day at the host, travel excluded.
    #[serde(default)]
    pub starts_on: Option<NaiveDate>,
    /// In person: the last full day at the host, travel excluded.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// At a distance: the days of the exchange, in any order.
    #[serde(default)]
    #[cfg_attr(
        feature = "server",
        validate(length(max = 100)),
        schema(max_items = 100)
    )]
    pub exchange_days: Vec<NaiveDate>,
    /// In person: the day of arrival, which does not count.
    #[serde(default)]
    pub travel_out_on: Option<NaiveDate>,
    /// In person: the day of departure, which does not count.
    #[serde(default)]
    pub travel_back_on: Option<NaiveDate>,
    /// Where the stay takes place, if not in the town of the host: a number of the town list, in
    /// the host's country. It decides which regional holidays count.
    #[serde(default)]
    #[cfg_attr(
        feature = "server",
        validate(range(max = 2_000_000_000)),
        schema(maximum = 2_000_000_000)
    )]
    pub host_town_id: Option<u32>,
    /// Where the stay takes place, in words: address, building, platform of a virtual exchange.
    #[serde(default)]
    pub host_place: Line,
    /// What the two want to do, as ids of the activity list.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(length(max = 20)), schema(max_items = 20))]
    pub activities: Vec<ActivityId>,
}

/// The plan as it stands, with what the rules say about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PlanDetails {
    /// What was entered.
    pub entered: PlanInput,
    /// Who changed it last.
    pub edited_by: Option<Party>,
    /// The host's country, whose calendar counts.
    pub host_country: CountryCode,
    /// The region of the stay (ISO 3166-2), if known; it may have holidays of its own.
    pub host_region: Option<String>,
    /// The visitor's country.
    pub visitor_country: CountryCode,
    /// Fewest days that a Partnership in charge asks for, if more than the scheme.
    pub min_days_of_partnership: Option<u32>,
    /// Whether the dates are accepted, what they amount to, and what would be accepted instead.
    pub stay: Decided<StayFigures>,
    /// The receipt of the change that was just made, if one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// A distance set by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct DistanceInput {
    /// The distance in kilometres.
    pub km: Amount,
    /// Why the computed distance does not fit.
    pub reason: Reason,
}

/// The distance between the two organisations, and how it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct DistanceDetails {
    /// The computed distance in kilometres, if both places are known.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "912.4"))]
    pub km: Option<Decimal>,
    /// How it was computed.
    pub method: String,
    /// The distance that the visitor's Partnership set instead, with its reason.
    pub set_by_hand: Option<DistanceOverride>,
}

/// The lump sum for the plan as it stands. Only the visitor's side reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LumpSumDetails {
    /// The amount, and how it comes about.
    pub computed: Decided<LumpSum>,
    /// The distance that went into it.
    pub distance: DistanceDetails,
}
