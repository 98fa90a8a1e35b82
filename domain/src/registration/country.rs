//! Participating countries.

use chrono::NaiveDate;

use super::input::EligibilityInput;
use crate::receipt::{Counterfactual, Example, Finding, Grade, Room, Rule};
use crate::reference::CountryCode;
use crate::rulebook::Rulebook;

/// The organisation's country takes part in the scheme.
pub const COUNTRY_PARTICIPATES: Rule = Rule {
    id: "country-participates",
    room: Room::Registration,
    title: "Participating country",
    sentence: "The organisation is registered in a country that takes part in the programme on the day it registers.",
    grade: Grade::Official,
    source: "scheme FAQ: all participants come from countries participating in the COSME programme",
    parameters: &["participation.countries"],
    examples: &[
        Example {
            given: "an organisation registered in Portugal",
            then: "met",
        },
        Example {
            given: "an organisation registered in Norway",
            then: "not met: Norway is not on the list, although a sibling scheme has an amount for it",
        },
        Example {
            given: "an organisation registered in the United Kingdom, in the pilot",
            then: "met, with a warning; not met in the second phase",
        },
        Example {
            given: "an organisation registered in Kosovo*",
            then: "met; the note on its status is shown",
        },
    ],
};

/// Looks at the organisation's country on the day `on`.
pub fn country_participates(
    input: &EligibilityInput,
    on: NaiveDate,
    rulebook: &Rulebook,
) -> Finding {
    let countries = &rulebook.participation.countries;
    let Some(country) = input.organisation.country else {
        let finding = COUNTRY_PARTICIPATES
            .fails("It is not said in which country the organisation is registered.");
        return with_way_out(
            finding,
            input,
            on,
            rulebook,
            "Say in which country the organisation is registered.",
        );
    };
    let finding = if rulebook.participation.has_country(&country, on) {
        let warning = countries
            .value
            .get(&country)
            .and_then(|rule| rule.warning.as_ref());
        match warning {
            Some(warning) => COUNTRY_PARTICIPATES.warns(warning.clone()),
            None => COUNTRY_PARTICIPATES.holds(format!("{country} takes part.")),
        }
    } else {
        let reason = match countries.value.get(&country) {
            Some(_) => format!("{country} does not take part on {on}."),
            None => format!("{country} does not take part under this rulebook."),
        };
        let advice = "The country of registration decides; only a participating country can be accepted. The Support Office knows when the list changes.";
        with_way_out(
            COUNTRY_PARTICIPATES.fails(reason),
            input,
            on,
            rulebook,
            advice,
        )
    };
    finding
        .input("country", country)
        .input("on", on)
        .on_the_ground_of(countries.origin())
}

/// Names the establishment through which the organisation could take part, or gives `advice`.
fn with_way_out(
    finding: Finding,
    input: &EligibilityInput,
    on: NaiveDate,
    rulebook: &Rulebook,
    advice: &str,
) -> Finding {
    finding.unless(match seat(input, on, rulebook) {
        Some(country) => Counterfactual::change(
            "/organisation/country",
            country.as_str(),
            format!("Would be met through the establishment registered in {country}."),
        ),
        None if input.organisation.country.is_none() => Counterfactual::act(advice),
        None => Counterfactual::nothing(advice),
    })
}

/// The participating country in which the organisation should be registered: where the person is
/// based, else the registered one, else the first establishment's.
pub(super) fn seat(
    input: &EligibilityInput,
    on: NaiveDate,
    rulebook: &Rulebook,
) -> Option<CountryCode> {
    let own = participating(input, on, rulebook);
    let based = input.representative.based_in;
    based
        .filter(|country| own.contains(country))
        .or_else(|| own.first().copied())
}

/// Participating countries in which the organisation is registered, its seat first, each once.
pub(super) fn participating(
    input: &EligibilityInput,
    on: NaiveDate,
    rulebook: &Rulebook,
) -> Vec<CountryCode> {
    let mut countries = Vec::new();
    let establishments = input.establishments.iter().filter_map(|it| it.country);
    for country in input.organisation.country.into_iter().chain(establishments) {
        if rulebook.participation.has_country(&country, on) && !countries.contains(&country) {
            countries.push(country);
        }
    }
    countries
}
