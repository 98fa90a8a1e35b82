//! What a visitor would get.

use chrono::NaiveDate;
use clusterxchange_domain::building::lump_sum::LumpSum;
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::reference::{CountryCode, Mode, Role};
use clusterxchange_domain::text::Text;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A stay whose lump sum is asked for. It has either a last day or a number of working days; where
/// both are sent, the number counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct LumpSumRequest {
    /// Whether the two meet in person; `physical` unless told.
    #[serde(default = "physical")]
    pub mode: Mode,
    /// For whom it is computed; `visitor` unless told.
    #[serde(default = "visitor")]
    pub role: Role,
    /// The host's country.
    pub host_country: CountryCode,
    /// The host's region (ISO 3166-2), if known; it may have holidays of its own.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "PT-20"))]
    pub host_region: Option<Text<4, 6>>,
    /// First full day at the host.
    #[cfg_attr(feature = "server", schema(example = "2026-05-04"))]
    pub starts_on: NaiveDate,
    /// Last full day at the host; its working days are counted in the host's calendar.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "2026-05-08"))]
    pub ends_on: Option<NaiveDate>,
    /// Full working days at the host.
    #[serde(default)]
    #[cfg_attr(
        feature = "server",
        schema(example = 5, maximum = 366),
        validate(range(max = 366))
    )]
    pub working_days: Option<u32>,
    /// Great-circle distance between the two organisations in kilometres, if known.
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(value_type = Option<String>, pattern = "^[0-9]{1,6}(\\.[0-9]{1,3})?$", example = "912.4"))]
    pub distance_km: Option<Decimal>,
}

fn physical() -> Mode {
    Mode::Physical
}

fn visitor() -> Role {
    Role::Visitor
}

/// The lump sum of a stay, and why it is what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LumpSumAnswer {
    /// Version of the rulebook that was applied.
    pub rulebook: String,
    /// The working days that were sent or counted.
    pub working_days: u32,
    /// The amount.
    pub lump_sum: LumpSum,
    /// Why.
    pub receipt: Receipt,
}
