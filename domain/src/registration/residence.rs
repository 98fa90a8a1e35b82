//! Permanent residence, and representatives from countries that do not take part.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::country::{participating, seat};
use super::input::EligibilityInput;
use crate::receipt::{Audience, Counterfactual, Example, Finding, Grade, Party, Room, Rule};
use crate::reference::CountryCode;
use crate::rulebook::Rulebook;

/// Several establishments: the one where the person is based counts.
pub const PERMANENT_RESIDENCE: Rule = Rule {
    id: "permanent-residence",
    room: Room::Registration,
    title: "Permanent residence",
    sentence: "Permanent residence is where the organisation is registered; of several establishments in participating countries, the one in the country where the person is based counts.",
    grade: Grade::Official,
    source: "participation page of the scheme",
    parameters: &["participation.countries"],
    examples: &[
        Example {
            given: "registered in Italy only, the person living in Switzerland",
            then: "met: the registration counts, not the home",
        },
        Example {
            given: "registered in Italy and Spain, the person working in Spain, Italy entered",
            then: "not met; met with Spain",
        },
    ],
};

/// Nationals of countries that do not take part.
pub const THIRD_COUNTRY_NATIONAL: Rule = Rule {
    id: "third-country-national",
    room: Room::Registration,
    title: "Nationals of other countries",
    sentence: "A representative who is not a national of a participating country has lived long enough in one with a residence permit and has started, or intends to start, a business in one.",
    grade: Grade::Official,
    source: "participation page of the scheme",
    parameters: &[
        "participation.third_country_days",
        "participation.countries",
    ],
    examples: &[
        Example {
            given: "a national of France",
            then: "met, wherever the person lives",
        },
        Example {
            given: "a national of Brazil, 183 days in Portugal with a permit, with a business there",
            then: "met",
        },
        Example {
            given: "the same with 182 days",
            then: "not met; met with 183 days",
        },
        Example {
            given: "the same without a business or the intention to start one",
            then: "not met",
        },
    ],
};

/// Looks at the seat of an organisation with establishments in several participating countries.
pub fn permanent_residence(
    input: &EligibilityInput,
    on: NaiveDate,
    rulebook: &Rulebook,
) -> Finding {
    let countries = participating(input, on, rulebook);
    let registered = input.organisation.country;
    let based = input.representative.based_in;
    let finding = match (countries.as_slice(), based, seat(input, on, rulebook)) {
        ([] | [_], _, _) => PERMANENT_RESIDENCE.holds("The country of registration counts; there is no choice to make."),
        (_, None, Some(seat)) => PERMANENT_RESIDENCE
            .fails("There are establishments in several participating countries, and it is not said where the person is based.")
            .unless(based_at(seat, registered)),
        (_, Some(based), Some(seat)) if seat == based && registered != Some(seat) => PERMANENT_RESIDENCE
            .fails(format!("The person is based in {based}, where the organisation has an establishment, but another country is entered as its seat."))
            .unless(Counterfactual::change(
                "/organisation/country",
                seat.as_str(),
                format!("Would be met with {seat} as the country of registration."),
            )),
        (_, Some(based), _) if registered != Some(based) => PERMANENT_RESIDENCE.holds(format!(
            "No establishment in {based}, where the person is based, takes part: the country of registration counts."
        )),
        _ => PERMANENT_RESIDENCE.holds("The establishment where the person is based is entered as the seat."),
    };
    finding
        .input("country", registered)
        .input("participating_establishments", countries)
        .input("based_in", based)
        .for_only(Audience::subject(Party::Applicant))
}

/// The person based at `seat`, and the organisation registered there.
fn based_at(seat: CountryCode, registered: Option<CountryCode>) -> Counterfactual {
    let change = |pointer: &str| (pointer.to_owned(), json!(seat));
    let mut changes = vec![change("/representative/based_in")];
    if registered != Some(seat) {
        changes.push(change("/organisation/country"));
    }
    Counterfactual::changes(
        changes,
        format!(
            "Would be met if the person were based in {seat}, and the organisation registered there."
        ),
    )
}

/// Looks at the nationality of the representative and, for third countries, at the conditions.
pub fn third_country_national(
    input: &EligibilityInput,
    on: NaiveDate,
    rulebook: &Rulebook,
) -> Finding {
    let person = &input.representative;
    let days = &rulebook.participation.third_country_days;
    let takes_part = |country: &CountryCode| rulebook.participation.has_country(country, on);
    let changes = conditions(input, on, rulebook);
    let finding = match person.nationality {
        Some(country) if takes_part(&country) => {
            THIRD_COUNTRY_NATIONAL.holds("The representative is a national of a participating country.")
        }
        _ if changes.is_empty() => THIRD_COUNTRY_NATIONAL.holds(
            "The representative has lived long enough in a participating country, with a permit, and has or plans a business there.",
        ),
        None => THIRD_COUNTRY_NATIONAL
            .fails("The nationality of the representative is not said.")
            .unless(Counterfactual::act("Say the nationality of the representative.")),
        Some(country) => THIRD_COUNTRY_NATIONAL
            .fails(format!("{country} does not take part, and not all conditions for its nationals are met."))
            .unless(Counterfactual::changes(
                changes,
                format!(
                    "Would be met with {} days in a participating country, a residence permit there and a business started or intended.",
                    days.value
                ),
            )),
    };
    finding
        .input("nationality", person.nationality)
        .input("resident_country", person.resident_country)
        .input("days", person.days_in_participating_country)
        .input("days_needed", days.value)
        .input("has_residence_permit", person.has_residence_permit)
        .input(
            "business_started_or_intended",
            person.business_started_or_intended,
        )
        .on_the_ground_of(days.origin())
        .for_only(Audience::subject(Party::Applicant))
}

/// The values that a third-country national would have to have and has not.
fn conditions(
    input: &EligibilityInput,
    on: NaiveDate,
    rulebook: &Rulebook,
) -> Vec<(String, Value)> {
    let person = &input.representative;
    let participation = &rulebook.participation;
    let takes_part = |country: &CountryCode| participation.has_country(country, on);
    let mut changes = Vec::new();
    let mut need =
        |field: &str, value: Value| changes.push((format!("/representative/{field}"), value));
    if !person
        .resident_country
        .is_some_and(|country| takes_part(&country))
    {
        let any = participation
            .countries
            .value
            .keys()
            .copied()
            .find(takes_part);
        let home = seat(input, on, rulebook).or(any);
        need("resident_country", json!(home));
    }
    if person.days_in_participating_country < Some(participation.third_country_days.value) {
        need(
            "days_in_participating_country",
            json!(participation.third_country_days.value),
        );
    }
    if person.has_residence_permit != Some(true) {
        need("has_residence_permit", json!(true));
    }
    if person.business_started_or_intended != Some(true) {
        need("business_started_or_intended", json!(true));
    }
    changes
}
