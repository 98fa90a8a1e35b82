//! Public holidays.

use actix_web::get;
use actix_web::web::{Data, Query};
use clusterxchange_contract::page::Page;
use clusterxchange_contract::reference::HolidayQuery;
use clusterxchange_domain::building::calendar::{Holiday, OutOfRange};

use crate::app::App;
use crate::http::{ApiError, Keep, Public, PublicProblems};

/// Five years: a planner asks once for all that a person may plan.
const MAX_DAYS: i64 = 1830;

/// List public holidays
///
/// Nationwide ones, and those of the region if one is given, in the order of their dates. A period
/// outside the years that the calendar covers is refused, never answered with an empty list.
#[utoipa::path(
    tag = "reference",
    params(HolidayQuery),
    responses((status = 200, description = "All public holidays of the period; one page.", body = Page<Holiday>), PublicProblems),
    security(()),
)]
#[get("/holidays")]
pub async fn list_holidays(app: Data<App>, query: Query<HolidayQuery>) -> Result<Public, ApiError> {
    let HolidayQuery {
        country,
        region,
        from,
        to,
    } = query.into_inner();
    let days = (to - from).num_days();
    if !(0..=MAX_DAYS).contains(&days) {
        let detail = format!("has to lie 0 to {MAX_DAYS} days after the first day");
        return Err(ApiError::field("?to", detail));
    }
    let region = region.as_deref();
    if region.is_some_and(|it| !it.starts_with(&format!("{country}-"))) {
        return Err(ApiError::field(
            "?region",
            format!("is not a region of {country}"),
        ));
    }
    let outside = |error: OutOfRange| match error {
        OutOfRange::Date { date, .. } if date > from => ApiError::field("?to", error.to_string()),
        OutOfRange::Date { .. } => ApiError::field("?from", error.to_string()),
        OutOfRange::Country { .. } => ApiError::field("?country", error.to_string()),
    };
    let mut items: Vec<Holiday> = Vec::new();
    for date in from.iter_days().take_while(|date| *date <= to) {
        let holiday = app.calendar.holiday_on(country, region, date);
        items.extend(holiday.map_err(outside)?.cloned());
    }
    Public::ok(&Page { items, next: None }, 1, Keep::Minutes)
}
