use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::CountryCode;

/// A country that takes part in at least one phase; the rulebooks say in which, and from when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Country {
    /// ISO 3166-1 alpha-2, and XK for Kosovo*.
    pub code: CountryCode,
    /// The code as older EU texts show it: EL for Greece, UK for the United Kingdom.
    #[cfg_attr(feature = "schema", schema(pattern = "^[A-Z]{2}$"))]
    pub eu_style: String,
    /// The name in English.
    pub name: String,
    /// Whether it is a Member State of the EU.
    pub eu_member: bool,
    /// First day in the COSME programme, where a date is known.
    pub cosme_from: Option<NaiveDate>,
    /// The footnote to print with the name.
    pub note: Option<String>,
    /// The capital's name in English.
    pub capital: String,
    /// The capital's GeoNames number.
    pub capital_town: u32,
}
