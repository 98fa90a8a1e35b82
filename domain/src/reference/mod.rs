//! The facts that every rule refers to: countries, sectors, ecosystems, languages, activities.

mod country_code;
mod mode;
mod role;

pub use country_code::{CountryCode, InvalidCountryCode};
pub use mode::Mode;
pub use role::Role;
