//! Names of public holidays, which the calendar has in English.

use clusterxchange_contract::words::Phrases as _;

use crate::i18n::Texts;

/// What the calendar adds to the name of a day off that takes the place of a holiday on a free day.
const OBSERVED: &str = " (observed)";

/// What stands between two holidays on one day.
const AND: &str = "; ";

/// The name of a public holiday in the reader's language; in English where there is none in it.
pub fn holiday(texts: &Texts, english: &str) -> String {
    let each = |english: &str| match english.strip_suffix(OBSERVED) {
        Some(name) => {
            let name = named(texts, name)?;
            texts.phrase("holiday-observed", &[("name", &name)])
        }
        None => named(texts, english),
    };
    // English speaks for itself.
    if texts.language() == "en" {
        return english.to_owned();
    }
    let names: Option<Vec<_>> = english.split(AND).map(each).collect();
    names.map_or_else(|| english.to_owned(), |names| names.join(AND))
}

fn named(texts: &Texts, english: &str) -> Option<String> {
    let words = english.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    texts.find(&format!("holiday-{}", words.join("-").to_ascii_lowercase()))
}

#[cfg(test)]
mod test {
    use std::collections::BTreeSet;

    use clusterxchange_domain::building::calendar::Calendar;

    use super::*;
    use crate::i18n::test::languages;

    #[test]
    fn every_holiday_of_the_calendar_has_a_name_in_every_language() {
        let holidays = Calendar::complete().unwrap().holidays();
        let names: BTreeSet<_> = holidays
            .flat_map(|holiday| holiday.name.split(AND))
            .map(|name| name.strip_suffix(OBSERVED).unwrap_or(name))
            .collect();
        for language in languages().into_iter().filter(|name| name != "en") {
            let texts = Texts::load(&language);
            let missing: Vec<_> = names
                .iter()
                .filter(|name| named(&texts, name).is_none())
                .collect();
            assert!(missing.is_empty(), "{language} lacks {missing:?}");
        }
    }

    #[test]
    fn a_day_off_in_the_place_of_a_holiday_says_so() {
        let texts = Texts::load("de");
        assert_eq!(holiday(&texts, "Good Friday"), "Karfreitag");
        assert_eq!(
            holiday(&texts, "All Saints' Day (observed)"),
            "Allerheiligen (Ersatztag)"
        );
        assert_eq!(
            holiday(&texts, "All Saints' Day; Good Friday"),
            "Allerheiligen; Karfreitag"
        );
        assert_eq!(holiday(&texts, "The Day of Nobody"), "The Day of Nobody");
        assert_eq!(holiday(&Texts::load("en"), "Good Friday"), "Good Friday");
    }
}
