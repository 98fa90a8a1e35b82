//! What the planner needs from the server: the rules in force and the holidays of the host.

use chrono::Datelike as _;
use clusterxchange_domain::building::calendar::Calendar;
use clusterxchange_domain::building::stay::StayPlan;
use clusterxchange_domain::reference::CountryCode;
use clusterxchange_domain::rulebook::Rulebook;

use crate::api::{ApiClient, ApiError, reference};
use crate::clock;

/// Years from the first day of the plan for which holidays are asked: longer than any stay, and than
/// any stay that the rules may propose instead.
const YEARS_AHEAD: i32 = 2;

/// A country, and the region of a stay in it.
pub type Region = (CountryCode, Option<String>);

/// Rules and calendar for one pair of countries.
#[derive(Debug, Clone, PartialEq)]
pub struct Sources {
    /// The rules in force.
    pub rulebook: Rulebook,
    /// The public holidays of host and visitor.
    pub calendar: Calendar,
}

/// What is asked: the regions of host and visitor, and the first year of the plan.
pub fn question(plan: &StayPlan) -> (Vec<Region>, i32) {
    let first = plan
        .starts_on
        .into_iter()
        // Somebody who is still typing may end before the beginning.
        .chain(plan.ends_on)
        .chain(plan.travel_out_on)
        .chain(plan.exchange_days.iter().copied())
        .min()
        .unwrap_or_else(clock::today);
    let host = (plan.host_country, plan.host_region.clone());
    (vec![host, (plan.visitor_country, None)], first.year())
}

/// Loads the rules in force and the holidays of these regions.
pub async fn load(
    client: ApiClient,
    (regions, year): (Vec<Region>, i32),
) -> Result<Sources, ApiError> {
    let rulebook = reference::rulebook(&client).await?;
    let mut holidays = Vec::new();
    for (country, region) in regions {
        let years = year..=year + YEARS_AHEAD;
        holidays.extend(reference::holidays(&client, country, region.as_deref(), years).await?);
    }
    // An empty list is no calendar at all, and the server never sends one.
    let calendar =
        Calendar::from_holidays(holidays).map_err(|_| ApiError::Unreadable { status: 200 })?;
    Ok(Sources { rulebook, calendar })
}
