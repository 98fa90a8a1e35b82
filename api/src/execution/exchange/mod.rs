//! Exchanges from the first day of the stay on.

mod bank_account;
mod endpoints;
mod evidence;
mod money;
mod report;

pub use endpoints::configure;
