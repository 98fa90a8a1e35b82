use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::reference::CountryCode;

/// A public holiday: one day in one country, or in one region of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Holiday {
    /// The country.
    pub country: CountryCode,
    /// The region (ISO 3166-2), absent where the whole country has the holiday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(example = "DE-BY"))]
    pub region: Option<String>,
    /// The day.
    pub date: NaiveDate,
    /// Its name in English.
    #[cfg_attr(feature = "schema", schema(example = "Epiphany"))]
    pub name: String,
    /// Whether the date is settled.
    pub certainty: Certainty,
}

/// Whether the date of a public holiday is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Certainty {
    /// The law in force fixes it.
    Confirmed,
    /// It follows the moon, or is decided nearer the day, and may still move.
    Estimated,
}

/// What a day is in a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum DayKind {
    /// A working day.
    Working,
    /// A Saturday or a Sunday.
    Weekend,
    /// A public holiday between Monday and Friday.
    Holiday {
        /// Its name in English.
        name: String,
        /// Whether its date is settled.
        certainty: Certainty,
    },
}
