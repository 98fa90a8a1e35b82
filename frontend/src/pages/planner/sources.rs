//! What the planner needs from the server: the rules in force and the holidays of the host.

use chrono::Datelike as _;
use clusterxchange_domain::building::calendar::Calendar;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::rulebook::Rulebook;

use crate::api::{ApiClient, ApiError, reference};
use crate::clock;

/// Years from now for which holidays are asked.
const YEARS_AHEAD: i32 = 4;

/// Rules and calendar for one pair of countries.
#[derive(Debug, Clone, PartialEq)]
pub struct Sources {
    /// The rules in force.
    pub rulebook: Rulebook,
    /// The public holidays of host and visitor.
    pub calendar: Calendar,
}

/// Loads the rules in force and the holidays of these countries.
pub async fn load(client: ApiClient, countries: Vec<CountryCode>) -> Result<Sources, ApiError> {
    let this_year = clock::today().year();
    let rulebook = reference::rulebook(&client).await?;
    let mut holidays = Vec::new();
    for country in countries {
        let years = this_year..=this_year + YEARS_AHEAD;
        holidays.extend(reference::holidays(&client, country, years).await?);
    }
    // An empty list is no calendar at all, and the server never sends one.
    let calendar =
        Calendar::from_holidays(holidays).map_err(|_| ApiError::Unreadable { status: 200 })?;
    Ok(Sources { rulebook, calendar })
}
