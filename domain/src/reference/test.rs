use std::collections::BTreeSet;

use super::*;

fn shipped() -> &'static Reference {
    Reference::shipped().unwrap()
}

fn pilot() -> impl Iterator<Item = &'static Partnership> {
    shipped()
        .partnerships
        .iter()
        .filter(|partnership| partnership.phase == "pilot")
}

fn code(text: &str) -> CountryCode {
    CountryCode::parse(text).unwrap()
}

#[test]
fn the_tables_have_their_known_sizes() {
    let reference = shipped();
    assert_eq!(reference.countries.len(), 39);
    assert_eq!(
        reference
            .countries
            .iter()
            .filter(|country| country.eu_member)
            .count(),
        27
    );
    assert_eq!(reference.sectors.len(), 20);
    assert_eq!(reference.ecosystems.len(), 14);
    assert_eq!(
        reference
            .languages
            .iter()
            .filter(|language| language.eu_official)
            .count(),
        24
    );
    assert_eq!(pilot().count(), 12);
    assert_eq!(reference.partnerships.len(), 20);
}

#[test]
fn the_twelve_pilot_partnerships_have_sixty_three_members() {
    let members: usize = pilot()
        .map(|partnership| {
            let unnamed = partnership.unnamed_members.unwrap();
            shipped().members_of(&partnership.id).count() + usize::try_from(unnamed).unwrap()
        })
        .sum();
    assert_eq!(members, 63);
}

#[test]
fn the_twelve_pilot_partnerships_touch_twenty_one_countries_and_every_sector() {
    let countries: BTreeSet<_> = pilot()
        .flat_map(|partnership| partnership.countries.iter())
        .collect();
    assert_eq!(countries.len(), 21);
    let sectors: BTreeSet<_> = pilot()
        .flat_map(|partnership| partnership.sectors.iter())
        .collect();
    assert_eq!(sectors.len(), 20);
}

#[test]
fn a_partnership_counts_the_countries_of_its_members() {
    let reference = shipped();
    for partnership in &reference.partnerships {
        for membership in reference.members_of(&partnership.id) {
            let country = reference.cluster(&membership.cluster).unwrap().country;
            if let Some(country) = country {
                assert!(partnership.countries.contains(&country), "{membership:?}");
            }
        }
        let coordinators = reference
            .members_of(&partnership.id)
            .filter(|membership| membership.role == MembershipRole::Coordinator);
        assert!(coordinators.count() <= 1, "{}", partnership.name);
    }
}

#[test]
fn a_historical_cluster_belongs_to_a_partnership() {
    for cluster in &shipped().clusters {
        let belongs = shipped()
            .memberships
            .iter()
            .any(|member| member.cluster == cluster.id);
        assert!(belongs && cluster.eccp_profile, "{}", cluster.name);
    }
}

#[test]
fn every_country_has_an_official_language() {
    for country in &shipped().countries {
        assert!(
            shipped().languages_of(country.code).count() > 0,
            "{}",
            country.name
        );
    }
}

#[test]
fn eu_style_codes_are_those_of_the_code_type() {
    for country in &shipped().countries {
        assert_eq!(country.eu_style, country.code.eu_style());
    }
}

#[test]
fn kosovo_has_its_footnote_and_countries_outside_are_unknown() {
    let kosovo = shipped().country(code("XK")).unwrap();
    let note = kosovo.note.as_deref().unwrap();
    assert!(kosovo.name.ends_with('*') && note.starts_with('*'));
    assert!(note.contains("1244/1999") && note.contains("International Court of Justice"));
    for outside in ["NO", "LI", "CH", "US"] {
        assert_eq!(shipped().country(code(outside)), None);
    }
}

#[test]
fn agreements_with_third_countries_have_their_dates() {
    let from = |text| {
        shipped()
            .country(code(text))
            .unwrap()
            .cosme_from
            .map(|day| day.to_string())
    };
    assert_eq!(from("MD").as_deref(), Some("2015-04-07"));
    assert_eq!(from("TR").as_deref(), Some("2014-12-22"));
    assert_eq!(from("RS"), None);
}

#[test]
fn activities_say_whether_they_work_at_a_distance() {
    let possible = |id| {
        let id = ActivityId::parse(id).unwrap();
        shipped().activity(&id).unwrap().virtual_possible
    };
    assert_eq!(possible("market-research"), VirtualPossible::Yes);
    assert_eq!(possible("team-and-group-training"), VirtualPossible::Partly);
    assert_eq!(possible("job-shadowing"), VirtualPossible::No);
}

#[test]
fn a_repeated_id_is_found() {
    let mut reference = shipped().clone();
    reference.sectors.push(reference.sectors[0].clone());
    let found = reference.check().unwrap_err();
    assert_eq!(
        found,
        Inconsistency::Duplicate {
            table: "sectors",
            id: "water".into()
        }
    );
}

#[test]
fn a_name_of_something_that_does_not_exist_is_found() {
    let mut reference = shipped().clone();
    reference
        .sectors
        .retain(|sector| sector.id.as_str() != "sport");
    let message = reference.check().unwrap_err().to_string();
    assert_eq!(
        message,
        "partnerships: smartsports4goodlife names sport, which does not exist"
    );
}

#[test]
fn the_tables_travel_as_json() {
    let text = serde_json::to_string(shipped()).unwrap();
    let back: Reference = serde_json::from_str(&text).unwrap();
    assert_eq!(&back, shipped());
}
