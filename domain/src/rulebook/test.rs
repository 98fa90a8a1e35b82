use serde_json::Value;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn version_on(text: &str) -> Option<&'static str> {
    in_force(shipped().unwrap(), day(text)).map(|rulebook| rulebook.version.as_str())
}

#[test]
fn each_shipped_rulebook_begins_the_day_after_the_one_before_ends() {
    let rulebooks = shipped().unwrap();
    for pair in rulebooks.windows(2) {
        let next_day = pair[0].valid_to.unwrap().succ_opt().unwrap();
        assert_eq!(next_day, pair[1].valid_from, "{}", pair[1].version);
    }
    assert_eq!(rulebooks.last().unwrap().valid_to, None);
}

#[test]
fn the_version_in_force_depends_on_the_day() {
    for (on, version) in [
        ("2020-02-02", None),
        ("2020-02-03", Some("pilot-2020.1")),
        ("2020-12-31", Some("pilot-2020.1")),
        ("2021-01-01", Some("pilot-2020.2")),
        ("2022-01-31", Some("pilot-2020.2")),
        ("2022-02-01", Some("second-2022.1")),
        ("2024-02-29", Some("second-2022.1")),
        ("2024-03-01", Some("open-2026.1")),
        ("2032-12-31", Some("open-2026.1")),
    ] {
        assert_eq!(version_on(on), version, "{on}");
    }
}

#[test]
fn only_the_open_rulebook_is_an_example() {
    for rulebook in shipped().unwrap() {
        assert_eq!(rulebook.example, rulebook.version == "open-2026.1");
    }
}

#[test]
fn every_graded_value_names_its_source() {
    fn visit(path: &str, value: &Value, seen: &mut usize) {
        match value {
            Value::Object(fields) => {
                if fields.contains_key("grade") && fields.contains_key("value") {
                    let source = fields["source"].as_str().unwrap();
                    assert!(!source.trim().is_empty(), "{path}");
                    *seen += 1;
                }
                for (name, field) in fields {
                    visit(&format!("{path}.{name}"), field, seen);
                }
            }
            Value::Array(entries) => entries.iter().for_each(|entry| visit(path, entry, seen)),
            _ => {}
        }
    }
    for rulebook in shipped().unwrap() {
        let mut seen = 0;
        let tree = serde_json::to_value(rulebook).unwrap();
        visit(&rulebook.version, &tree, &mut seen);
        assert!(seen > 40, "{}: {seen}", rulebook.version);
    }
}

#[test]
fn the_kingdom_takes_part_in_the_pilot_alone() {
    let kingdom = crate::reference::CountryCode::parse("UK").unwrap();
    for rulebook in shipped().unwrap() {
        assert_eq!(
            rulebook
                .participation
                .has_country(&kingdom, rulebook.valid_from),
            rulebook.phase == "pilot"
        );
    }
}

#[test]
fn every_participating_country_but_the_kingdom_has_an_amount() {
    for rulebook in shipped().unwrap() {
        for country in rulebook.participation.countries.value.keys() {
            let amount = rulebook.lump_sum.ceiling(country, rulebook.valid_from);
            assert_eq!(amount.is_none(), country.as_str() == "GB", "{country}");
        }
    }
}

#[test]
fn every_shipped_rulebook_can_be_read() {
    assert!(!shipped().unwrap().is_empty());
}

#[test]
fn a_rulebook_survives_the_way_through_json() {
    for rulebook in shipped().unwrap() {
        let json = serde_json::to_string(rulebook).unwrap();
        assert_eq!(&serde_json::from_str::<Rulebook>(&json).unwrap(), rulebook);
    }
}

#[test]
fn weights_that_do_not_add_up_are_refused_with_their_path() {
    let text =
        include_str!("../../rulebooks/pilot-2020.1.toml").replace("sector = 30", "sector = 31");
    let error = Rulebook::parse(&text).unwrap_err();
    assert!(
        matches!(error, RulebookError::Inconsistent { ref path, .. } if path == "matching.weights")
    );
}

#[test]
fn an_unknown_value_is_refused() {
    let text = format!(
        "surprise = 1\n{}",
        include_str!("../../rulebooks/pilot-2020.1.toml")
    );
    assert!(matches!(
        Rulebook::parse(&text),
        Err(RulebookError::Syntax(_))
    ));
}
