//! Statistics: every number with its definition.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A number that may be too small to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Count {
    /// The number; absent where it is suppressed.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub value: Option<u64>,
    /// Whether it was left out because it, or another one that it could be computed from, is
    /// below five: so few might be recognised.
    pub suppressed: bool,
}

/// An amount that may concern too few to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AmountFigure {
    /// The amount; absent where it is suppressed.
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, example = "15600"))]
    pub value: Option<Decimal>,
    /// ISO 4217 code.
    #[cfg_attr(feature = "server", schema(example = "EUR"))]
    pub currency: String,
    /// Whether it was left out because it concerns fewer than five exchanges.
    pub suppressed: bool,
}

/// Numbers of one kind, by the values of one property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Breakdown {
    /// What is counted, and by what.
    pub definition: String,
    /// The numbers, by value.
    pub values: BTreeMap<String, Count>,
}

/// An amount with its definition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct BudgetFigure {
    /// What is added up.
    pub definition: String,
    /// The sum.
    pub amount: AmountFigure,
}

/// Open statistics of the scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Statistics {
    /// The moment of counting (UTC).
    pub at: DateTime<Utc>,
    /// What is left out, and why.
    pub suppression: String,
    /// Registrations.
    pub registrations: RegistrationStatistics,
    /// Exchanges.
    pub exchanges: ExchangeStatistics,
    /// Money.
    pub budget: BudgetStatistics,
}

/// Registrations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RegistrationStatistics {
    /// By state.
    pub by_state: Breakdown,
    /// By role.
    pub by_role: Breakdown,
    /// By country.
    pub by_country: Breakdown,
}

/// Exchanges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ExchangeStatistics {
    /// By state.
    pub by_state: Breakdown,
    /// By mode.
    pub by_mode: Breakdown,
    /// By the host's country.
    pub by_host_country: Breakdown,
    /// By the visitor's Partnership.
    pub by_partnership: Breakdown,
}

/// Money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct BudgetStatistics {
    /// Promised in Financial Agreements.
    pub committed: BudgetFigure,
    /// Paid to visitors.
    pub paid: BudgetFigure,
}

/// How far a Partnership has come. Only for those who run the scheme, so nothing is suppressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PartnershipInsight {
    /// The Partnership.
    pub partnership_id: String,
    /// Its name.
    pub name: String,
    /// Exchanges that it undertook to carry out.
    pub target: Option<u32>,
    /// Its own minimum stay in working days.
    pub min_days: Option<u32>,
    /// Exchanges that are done, counted for the visitor's Partnership.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub done: u64,
    /// Exchanges that are under way, from the first draft to the end of the stay.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub under_way: u64,
    /// Done out of a hundred of the target, rounded down; absent without a target.
    pub percent_of_target: Option<u32>,
    /// Registrations in its charge, by state.
    pub registrations: BTreeMap<String, u64>,
    /// Exchanges of its visitors, by state.
    pub exchanges: BTreeMap<String, u64>,
    /// Promised in Financial Agreements of its visitors.
    #[cfg_attr(feature = "server", schema(value_type = String, example = "15600"))]
    pub committed: Decimal,
    /// Paid to its visitors.
    #[cfg_attr(feature = "server", schema(value_type = String, example = "7800"))]
    pub paid: Decimal,
}

/// How far the scheme has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SchemeInsight {
    /// The moment of counting (UTC).
    pub at: DateTime<Utc>,
    /// Sum of the targets of all Partnerships that take registrations.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub target: u64,
    /// Exchanges that are done, each counted once, for the visitor's Partnership.
    #[cfg_attr(feature = "server", schema(minimum = 0))]
    pub done: u64,
    /// The Partnerships that take registrations, by name.
    pub partnerships: Vec<PartnershipInsight>,
}
