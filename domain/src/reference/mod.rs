//! The facts that every rule refers to: countries, sectors, ecosystems, languages, activities.

mod country_code;

pub use country_code::{CountryCode, InvalidCountryCode};
