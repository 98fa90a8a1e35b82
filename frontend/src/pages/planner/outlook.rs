//! What follows from the answers, by the rules of the domain.

use chrono::NaiveDate;
use clusterxchange_domain::building::calendar::Calendar;
use clusterxchange_domain::building::distance::{Place, distance_km};
use clusterxchange_domain::building::lump_sum::{
    Cliff, Length, LumpSum, LumpSumInput, cliffs, lump_sum,
};
use clusterxchange_domain::building::stay::{StayFigures, StayPlan, assess_stay};
use clusterxchange_domain::matching::{
    DIFFERENT_COUNTRIES, PairCircumstances, PairInput, PairParty, VisitorHistory, assess_pair,
};
use clusterxchange_domain::receipt::{Decided, Finding};
use clusterxchange_domain::reference::{Role, Town};
use clusterxchange_domain::rulebook::Rulebook;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::draft::Draft;

/// Everything there is to say about a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// Dates and duration.
    pub stay: Decided<StayFigures>,
    /// How far the two are apart.
    pub distance_km: Option<Decimal>,
    /// The lump sum, once there is a first day.
    pub money: Option<Money>,
}

/// The lump sum and what would change it.
#[derive(Debug, Clone, PartialEq)]
pub struct Money {
    /// What the visitor gets.
    pub lump_sum: Decided<LumpSum>,
    /// What a little more or less would give.
    pub cliffs: Vec<Cliff>,
}

/// Assesses the answers, once both towns are known.
pub fn outlook(
    draft: &Draft,
    rulebook: &Rulebook,
    calendar: &Calendar,
    today: NaiveDate,
) -> Option<Outlook> {
    let plan = draft.plan()?;
    let mut stay = assess_stay(&plan, rulebook, calendar, Some(today));
    stay.receipt.findings.extend(two_countries(&plan, rulebook));
    let distance_km = distance(draft.visitor.as_ref()?, draft.host.as_ref()?);
    let money = stay.outcome.first_day.map(|first_day| {
        let input = LumpSumInput {
            mode: plan.mode,
            role: Role::Visitor,
            host_country: plan.host_country,
            starts_on: first_day,
            working_days: stay.outcome.working_days,
            distance_km,
            distance_override: None,
        };
        let lengths = lengths(&plan, &stay.outcome, rulebook, calendar);
        Money {
            lump_sum: lump_sum(&input, rulebook),
            cliffs: cliffs(&input, &lengths, rulebook),
        }
    });
    Some(Outlook {
        stay,
        distance_km,
        money,
    })
}

/// What the rules of matching say about two organisations in these countries, if nothing else
/// stands between them.
fn two_countries(plan: &StayPlan, rulebook: &Rulebook) -> Option<Finding> {
    let party = |number, country, role| PairParty {
        organisation_id: Uuid::from_u128(number),
        country,
        accepted_roles: vec![role],
    };
    let pair = PairInput {
        mode: plan.mode,
        visitor: party(1, plan.visitor_country, Role::Visitor),
        host: party(2, plan.host_country, Role::Host),
        history: VisitorHistory::default(),
        circumstances: PairCircumstances::default(),
    };
    let receipt = assess_pair(&pair, rulebook);
    receipt.finding(&DIFFERENT_COUNTRIES).cloned()
}

/// The distance in kilometres, cut after the first decimal so that rounding never lifts a distance
/// over a threshold.
fn distance(from: &Town, to: &Town) -> Option<Decimal> {
    let (from, to) = (Place::try_from(from).ok()?, Place::try_from(to).ok()?);
    let km = Decimal::try_from(distance_km(&from, &to)).ok()?;
    Some(km.trunc_with_scale(1))
}

/// The lengths worth comparing: the shortest, both sides of the threshold, the plan, the longest.
fn lengths(
    plan: &StayPlan,
    figures: &StayFigures,
    rulebook: &Rulebook,
    calendar: &Calendar,
) -> Vec<Length> {
    let (Some(start), Some(latest)) = (plan.starts_on, figures.latest_end) else {
        return Vec::new();
    };
    let region = plan.host_region.as_deref();
    let Ok(days) = calendar.working_days(plan.host_country, region, start..=latest) else {
        return Vec::new();
    };
    let longest = u32::try_from(days.len()).unwrap_or(u32::MAX);
    let threshold = rulebook.lump_sum.full_from_working_days.value;
    let mut counts = vec![
        figures.min_days,
        threshold.saturating_sub(1),
        threshold,
        figures.working_days,
        longest,
    ];
    counts.sort_unstable();
    counts.dedup();
    counts
        .into_iter()
        .filter(|count| (figures.min_days..=longest).contains(count))
        .map(|working_days| Length {
            working_days,
            ends_on: last_of(&days, working_days),
        })
        .collect()
}

fn last_of(days: &[NaiveDate], count: u32) -> Option<NaiveDate> {
    let index = usize::try_from(count).ok()?.checked_sub(1)?;
    days.get(index).copied()
}

#[cfg(test)]
mod test {
    use clusterxchange_domain::rulebook::shipped;

    use super::super::draft::Edit;
    use super::super::draft::test::{across_a_holiday, day, town};
    use super::*;

    fn look(draft: &Draft) -> Outlook {
        let rulebooks = shipped().unwrap();
        let open = rulebooks.iter().find(|book| book.example).unwrap();
        let calendar = Calendar::nationwide().unwrap();
        outlook(draft, open, calendar, day("2027-01-01")).unwrap()
    }

    fn amount(outlook: &Outlook) -> Decimal {
        outlook.money.as_ref().unwrap().lump_sum.outcome.amount
    }

    #[test]
    fn a_public_holiday_among_five_weekdays_halves_the_lump_sum() {
        let outlook = look(&across_a_holiday());
        assert_eq!(outlook.stay.outcome.working_days, 4);
        assert_eq!(amount(&outlook), Decimal::from(390));
    }

    #[test]
    fn one_working_day_more_brings_the_full_lump_sum() {
        let longer = across_a_holiday().after(Edit::EndsOn(Some(day("2027-06-14"))));
        let outlook = look(&longer);
        assert_eq!(outlook.stay.outcome.working_days, 5);
        assert_eq!(amount(&outlook), Decimal::from(780));
    }

    #[test]
    fn neighbours_get_half() {
        let longer = across_a_holiday()
            .after(Edit::EndsOn(Some(day("2027-06-14"))))
            .after(Edit::Visitor(Some(town("Vigo", "ES", 42.2406, -8.7207))));
        let outlook = look(&longer);
        assert!(outlook.distance_km.unwrap() < Decimal::from(200));
        assert_eq!(amount(&outlook), Decimal::from(390));
    }

    #[test]
    fn the_alternatives_lie_on_both_sides_of_the_threshold() {
        let money = look(&across_a_holiday()).money.unwrap();
        let full = money
            .cliffs
            .iter()
            .find(|cliff| cliff.length.working_days == 5);
        let full = full.unwrap();
        assert_eq!(full.amount, Decimal::from(780));
        assert_eq!(full.length.ends_on, Some(day("2027-06-14")));
        assert!(money.cliffs.iter().any(|cliff| cliff.is_plan));
    }

    #[test]
    fn two_towns_of_one_country_are_no_pair() {
        let national =
            across_a_holiday().after(Edit::Visitor(Some(town("Braga", "PT", 41.5, -8.4))));
        let receipt = look(&national).stay.receipt;
        assert!(
            receipt
                .obstacles()
                .any(|finding| finding.rule == DIFFERENT_COUNTRIES.id)
        );
    }

    #[test]
    fn a_plan_without_dates_has_no_lump_sum_yet() {
        let undated = across_a_holiday().after(Edit::StartsOn(None));
        assert_eq!(look(&undated).money, None);
    }
}
