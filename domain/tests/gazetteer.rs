//! The shipped gazetteer against the shipped reference tables.

use std::collections::{BTreeMap, BTreeSet};

use clusterxchange_domain::{
    building::{Place, distance_km},
    reference::{GazetteerEntry, Reference, ReferenceError, parse_gazetteer, search_key},
};

const TOWNS: &str = include_str!("../../migrations/data/towns.csv");

fn towns() -> Result<Vec<GazetteerEntry>, ReferenceError> {
    parse_gazetteer(TOWNS)
}

fn largest<'a>(towns: &'a [GazetteerEntry], typed: &str) -> Option<&'a GazetteerEntry> {
    let prefix = search_key(typed);
    towns
        .iter()
        .filter(|entry| entry.keys.iter().any(|key| key.starts_with(&prefix)))
        .max_by_key(|entry| entry.population)
}

#[test]
fn every_town_has_a_number_of_its_own_a_known_country_and_a_point_on_the_earth() {
    let reference = Reference::shipped().unwrap();
    let mut numbers = BTreeSet::new();
    for entry in towns().unwrap() {
        assert!(numbers.insert(entry.town.id), "{entry:?}");
        assert!(reference.country(entry.town.country).is_some(), "{entry:?}");
        assert!(Place::try_from(&entry.town).is_ok(), "{entry:?}");
        let country = entry.town.country.as_str();
        assert!(
            entry
                .town
                .region
                .is_none_or(|region| region.starts_with(country))
        );
    }
}

#[test]
fn every_country_has_its_capital() {
    let by_number: BTreeMap<_, _> = towns()
        .unwrap()
        .into_iter()
        .map(|entry| (entry.town.id, entry.town))
        .collect();
    for country in &Reference::shipped().unwrap().countries {
        let capital = &by_number[&country.capital_town];
        assert_eq!(
            (capital.country, &capital.name),
            (country.code, &country.capital)
        );
    }
}

#[test]
fn the_files_keys_are_those_of_this_crate() {
    for entry in towns().unwrap() {
        for key in &entry.keys {
            assert!(!key.is_empty() && *key == search_key(key), "{entry:?}");
        }
    }
}

#[test]
fn a_town_is_found_by_its_names_in_several_languages() {
    let towns = towns().unwrap();
    for (typed, name) in [
        ("wien", "Vienna"),
        ("Bécs", "Vienna"),
        ("MÜNCHEN", "Munich"),
        ("Praha", "Prague"),
        ("Αθήνα", "Athens"),
        ("Київ", "Kyiv"),
        ("Երևան", "Yerevan"),
        ("lodz", "Łódź"),
        ("Prishtinë", "Pristina"),
    ] {
        assert_eq!(largest(&towns, typed).unwrap().town.name, name, "{typed}");
    }
}

#[test]
fn towns_know_the_regions_of_regional_holidays() {
    let towns = towns().unwrap();
    for (name, region) in [
        ("Munich", "DE-BY"),
        ("Strasbourg", "FR-67"),
        ("Bolzano", "IT-BZ"),
        ("Funchal", "PT-30"),
        ("Edinburgh", "GB-SCT"),
        ("Mariehamn", "FI-01"),
        ("Banja Luka", "BA-SRP"),
    ] {
        assert_eq!(
            largest(&towns, name).unwrap().town.region.as_deref(),
            Some(region),
            "{name}"
        );
    }
}

#[test]
fn towns_are_as_far_apart_as_on_a_map() {
    let towns = towns().unwrap();
    let place = |name| Place::try_from(&largest(&towns, name).unwrap().town).unwrap();
    for (from, to, kilometres) in [("Lisbon", "Porto", 274.0), ("Vienna", "Bratislava", 55.0)] {
        let computed = distance_km(&place(from), &place(to));
        assert!(
            (computed - kilometres).abs() < 3.0,
            "{from}-{to}: {computed}"
        );
    }
}
