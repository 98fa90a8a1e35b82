//! The open tools: load the rulebook, ask the domain, answer.

use chrono::NaiveDate;
use clusterxchange_contract::open_tools::{
    EligibilityAnswer, LumpSumAnswer, LumpSumRequest, PlanAnswer, PlanRequest, PlanSide,
};
use clusterxchange_domain::building::Coordinates;
use clusterxchange_domain::building::calendar::OutOfRange;
use clusterxchange_domain::building::lump_sum::{LumpSumInput, lump_sum as compute};
use clusterxchange_domain::building::planner::{self, PlannedPlace, PlannerInput};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::reference::Town;
use clusterxchange_domain::registration::{
    EligibilityFacts, EligibilityInput, RoleEligibility, assess_roles,
};
use rust_decimal::Decimal;

use crate::app::App;
use crate::http::ApiError;
use crate::reference::endpoints::rulebook_on;
use crate::reference::town;
use crate::registration::cluster::apply_list;

/// Everything that is sent is about the one who asks.
const SEATS: [Party; 3] = [Party::Applicant, Party::Visitor, Party::Host];

/// Half of the way around the earth: no distance is longer.
const MAX_KM: u32 = 20_038;

/// Whether an organisation may take part in the roles that it asks about.
pub async fn check_eligibility(
    app: &App,
    on: Option<NaiveDate>,
    mut input: EligibilityInput,
) -> Result<EligibilityAnswer, ApiError> {
    let rulebook = rulebook_on(app, on).await?;
    let on = on.unwrap_or_else(|| app.clock.today());
    if input.roles.is_empty() {
        return Err(ApiError::field(
            "/roles",
            "has to name visitor, host or both",
        ));
    }
    apply_list(&app.db, &mut input.memberships).await?;
    let roles = assess_roles(&input, on, &rulebook, &EligibilityFacts::default());
    Ok(EligibilityAnswer {
        on,
        rulebook: rulebook.version,
        roles: roles
            .into_iter()
            .map(|role| RoleEligibility {
                receipt: shown(&role.receipt),
                ..role
            })
            .collect(),
    })
}

/// What a visitor would get.
pub async fn lump_sum(
    app: &App,
    on: Option<NaiveDate>,
    request: &LumpSumRequest,
) -> Result<LumpSumAnswer, ApiError> {
    let rulebook = rulebook_on(app, on).await?;
    let distance = request.distance_km;
    if distance.is_some_and(|km| km < Decimal::ZERO || km > Decimal::from(MAX_KM)) {
        let detail = format!("has to be between 0 and {MAX_KM}");
        return Err(ApiError::field("/distance_km", detail));
    }
    let working_days = working_days(app, request)?;
    let input = LumpSumInput {
        mode: request.mode,
        role: request.role,
        host_country: request.host_country,
        starts_on: request.starts_on,
        working_days,
        distance_km: distance,
        distance_override: None,
    };
    let decided = compute(&input, &rulebook);
    Ok(LumpSumAnswer {
        rulebook: rulebook.version,
        working_days,
        lump_sum: decided.outcome,
        receipt: shown(&decided.receipt),
    })
}

fn working_days(app: &App, request: &LumpSumRequest) -> Result<u32, ApiError> {
    let ends_on = match (request.working_days, request.ends_on) {
        (Some(days), _) => return Ok(days),
        (None, Some(ends_on)) => ends_on,
        (None, None) => {
            let detail = "send the last day, or the number of working days";
            return Err(ApiError::field("/ends_on", detail));
        }
    };
    if ends_on < request.starts_on {
        return Err(ApiError::field("/ends_on", "lies before the first day"));
    }
    let region = request.host_region.as_ref().map(AsRef::as_ref);
    let period = request.starts_on..=ends_on;
    let days = app
        .calendar
        .working_days(request.host_country, region, period)
        .map_err(|error| {
            let pointer = match error {
                OutOfRange::Country { .. } => "/host_country",
                OutOfRange::Date { date, .. } if date == ends_on => "/ends_on",
                OutOfRange::Date { .. } => "/starts_on",
            };
            ApiError::field(pointer, error.to_string())
        })?;
    Ok(u32::try_from(days.len()).unwrap_or(u32::MAX))
}

/// Plans an exchange between two places.
pub async fn plan(
    app: &App,
    on: Option<NaiveDate>,
    request: PlanRequest,
) -> Result<PlanAnswer, ApiError> {
    let rulebook = rulebook_on(app, on).await?;
    let today = on.unwrap_or_else(|| app.clock.today());
    let input = PlannerInput {
        mode: request.mode,
        visitor: place(app, "/visitor", request.visitor).await?,
        host: place(app, "/host", request.host).await?,
        starts_on: request.starts_on,
        ends_on: request.ends_on,
        exchange_days: request.exchange_days,
        travel_out_on: request.travel_out_on,
        travel_back_on: request.travel_back_on,
        min_days_of_partnership: request.min_days_of_partnership,
        distance_override: request.distance_override,
    };
    let mut plan = planner::plan(&input, &rulebook, app.calendar, Some(today));
    plan.stay.receipt = shown(&plan.stay.receipt);
    if let Some(money) = &mut plan.lump_sum {
        money.receipt = shown(&money.receipt);
    }
    Ok(PlanAnswer {
        rulebook: rulebook.version,
        visitor: input.visitor,
        host: input.host,
        plan,
    })
}

async fn place(app: &App, pointer: &str, side: PlanSide) -> Result<PlannedPlace, ApiError> {
    let town = match side.town_id {
        None => None,
        Some(id) => {
            let town = town::find(&app.db, id).await?;
            let unknown =
                || ApiError::field(format!("{pointer}/town_id"), "is not a town of the list");
            Some(town.ok_or_else(unknown)?)
        }
    };
    let country = side.country.or(town.as_ref().map(|town| town.country));
    let country =
        country.ok_or_else(|| ApiError::field(pointer, "has to name a country or a town"))?;
    if town.as_ref().is_some_and(|town| town.country != country) {
        let detail = "is not the country of the town";
        return Err(ApiError::field(format!("{pointer}/country"), detail));
    }
    let region = side
        .region
        .map(clusterxchange_domain::text::Text::into_string);
    Ok(PlannedPlace {
        country,
        region: region.or(town.as_ref().and_then(|town| town.region.clone())),
        coordinates: side.coordinates.or(town.as_ref().and_then(point)),
    })
}

fn point(town: &Town) -> Option<Coordinates> {
    Coordinates::new(town.latitude, town.longitude).ok()
}

fn shown(receipt: &Receipt) -> Receipt {
    receipt.seen_by(&SEATS)
}
