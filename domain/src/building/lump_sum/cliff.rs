//! What a little more or less would change: the cliffs near a plan.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{LumpSumInput, lump_sum};
use crate::rulebook::Rulebook;

/// What an alternative differs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Edge {
    /// The number of working days.
    WorkingDays,
    /// The distance.
    Distance,
    /// The longest stay that the scheme allows.
    LongestStay,
}

/// A length that a stay may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Length {
    /// Full working days at the host.
    pub working_days: u32,
    /// The last day of a stay of this length, where the calendar is known.
    pub ends_on: Option<NaiveDate>,
}

/// An alternative near the plan, with its amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Cliff {
    /// What differs.
    pub edge: Edge,
    /// The length of the stay.
    pub length: Length,
    /// The distance in kilometres, if known.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub distance_km: Option<Decimal>,
    /// The lump sum.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub amount: Decimal,
    /// Whether this is the plan itself.
    pub is_plan: bool,
}

/// The alternatives near a plan: each of the given lengths (shortest first, the last one being the
/// longest allowed), then the distance just below and just above the one that halves.
pub fn cliffs(input: &LumpSumInput, lengths: &[Length], rulebook: &Rulebook) -> Vec<Cliff> {
    let longest = lengths.last().map(|length| length.working_days);
    let by_days = lengths.iter().map(|&length| {
        let mut other = input.clone();
        other.working_days = length.working_days;
        let edge = if Some(length.working_days) == longest {
            Edge::LongestStay
        } else {
            Edge::WorkingDays
        };
        cliff(edge, length, &other, input, rulebook)
    });
    let full_from = Decimal::from(rulebook.lump_sum.full_from_km.value);
    let by_distance = [full_from - Decimal::ONE, full_from + Decimal::ONE].map(|km| {
        let mut other = input.clone();
        other.distance_override = None;
        other.distance_km = Some(km);
        let length = Length {
            working_days: input.working_days,
            ends_on: None,
        };
        cliff(Edge::Distance, length, &other, input, rulebook)
    });
    by_days.chain(by_distance).collect()
}

fn cliff(
    edge: Edge,
    length: Length,
    other: &LumpSumInput,
    plan: &LumpSumInput,
    rulebook: &Rulebook,
) -> Cliff {
    Cliff {
        edge,
        length,
        distance_km: other.effective_distance(),
        amount: lump_sum(other, rulebook).outcome.amount,
        is_plan: other.working_days == plan.working_days
            && other.effective_distance() == plan.effective_distance(),
    }
}
