//! The planner: one call for browser and server, from towns and dates to verdicts, lump sum, cliffs
//! and a calendar.

mod alternatives;
mod calendar;
mod input;

pub use calendar::{DayCell, DayUse};
pub use input::{PlannedPlace, PlannerInput, distance_between};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::calendar::Calendar;
use super::lump_sum::{Cliff, LumpSum, cliffs, lump_sum};
use super::stay::{StayFigures, assess_stay};
use crate::matching::pair::DIFFERENT_COUNTRIES;
use crate::matching::{PairCircumstances, PairInput, PairParty, VisitorHistory, assess_pair};
use crate::receipt::{Decided, Finding, Verdict};
use crate::reference::{CountryCode, Role};
use crate::rulebook::Rulebook;

/// Everything there is to say about a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Plan {
    /// Whether the dates are accepted, and what they amount to.
    pub stay: Decided<StayFigures>,
    /// The distance in kilometres, if both points are known.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, example = "912.4"))]
    pub distance_km: Option<Decimal>,
    /// The lump sum, once the plan has a first day.
    pub lump_sum: Option<Decided<LumpSum>>,
    /// What a little more or less would change.
    pub cliffs: Vec<Cliff>,
    /// The days from the way out to the way back.
    pub calendar: Vec<DayCell>,
    /// Whether the exchange can take place as planned: the worst finding about countries and dates.
    /// The lump sum does not decide on that.
    pub verdict: Verdict,
}

/// Plans an exchange. `today` is the day of planning, if plans for the past are to be refused.
///
/// The changes that findings name point into [`PlannerInput`].
pub fn plan(
    input: &PlannerInput,
    rulebook: &Rulebook,
    calendar: &Calendar,
    today: Option<NaiveDate>,
) -> Plan {
    let stay_plan = input.stay_plan();
    let mut stay = assess_stay(&stay_plan, rulebook, calendar, today);
    stay.receipt.findings.extend(two_countries(input, rulebook));
    let verdict = stay.receipt.findings.iter().map(|finding| finding.verdict);
    let verdict = verdict.max().unwrap_or(Verdict::Holds);
    let distance_km = input.distance_km();
    let money = stay
        .outcome
        .first_day
        .map(|first_day| input.lump_sum_input(first_day, stay.outcome.working_days, distance_km));
    let lengths = alternatives::lengths(&stay_plan, &stay.outcome, rulebook, calendar);
    Plan {
        lump_sum: money.as_ref().map(|money| {
            let decided = lump_sum(money, rulebook);
            alternatives::in_terms_of_dates(decided, &lengths)
        }),
        cliffs: money.map_or_else(Vec::new, |money| cliffs(&money, &lengths, rulebook)),
        calendar: calendar::cells(&stay_plan, &stay.outcome, calendar),
        distance_km,
        verdict,
        stay,
    }
}

/// What the pair rules say about two organisations in these countries, if nothing else stands
/// between them.
fn two_countries(input: &PlannerInput, rulebook: &Rulebook) -> Option<Finding> {
    let party = |number, country: CountryCode, role| PairParty {
        organisation_id: Uuid::from_u128(number),
        country,
        accepted_roles: vec![role],
    };
    let pair = PairInput {
        mode: input.mode,
        visitor: party(1, input.visitor.country, Role::Visitor),
        host: party(2, input.host.country, Role::Host),
        history: VisitorHistory::default(),
        circumstances: PairCircumstances::default(),
    };
    let receipt = assess_pair(&pair, rulebook);
    receipt.finding(&DIFFERENT_COUNTRIES).cloned()
}

#[cfg(test)]
mod test;
