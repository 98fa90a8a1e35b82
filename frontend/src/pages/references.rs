//! Lists that forms offer and pages name: sectors, ecosystems, activities, languages, countries. The server
//! names them in English; texts and the browser name them in the reader's language.

use std::cell::OnceCell;
use std::fmt;

use serde::Serialize;
use serde_json::{Value, json};

use crate::api::{ApiClient, ApiError, reference};
use crate::i18n::{Texts, format};

/// An entry of a list: how it is sent, and its name.
pub type Entry = (Value, String);

/// One of the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The scheme's sectors.
    Sectors,
    /// The industrial ecosystems.
    Ecosystems,
    /// What the two may do together.
    Activities,
    /// Working languages.
    Languages,
    /// Participating countries.
    Countries,
    /// All countries.
    World,
}

/// All lists: each entry as it is sent, and its name in the reader's language.
#[derive(Clone, PartialEq)]
pub struct References {
    texts: Texts,
    sectors: Vec<Entry>,
    ecosystems: Vec<Entry>,
    activities: Vec<Entry>,
    languages: Vec<Entry>,
    countries: Vec<Entry>,
    /// Named when it is asked for: few pages do.
    world: OnceCell<Vec<Entry>>,
}

/// Without the texts, which are no part of what is listed.
impl fmt::Debug for References {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("References")
    }
}

impl References {
    /// Asks for all lists at once; browsers keep them.
    pub async fn load(client: ApiClient, texts: Texts) -> Result<Self, ApiError> {
        let lists = reference::lists(&client).await?;
        let said = |kind: &'static str| {
            let texts = texts.clone();
            move |id: &str, name: String| texts.find(&format!("{kind}-{id}")).unwrap_or(name)
        };
        let (sector, ecosystem, activity) = (
            said("listed-sector"),
            said("listed-ecosystem"),
            said("listed-activity"),
        );
        let mut references = Self {
            sectors: named(lists.sectors, |it| {
                (json!(it.id), sector(it.id.as_str(), it.name))
            }),
            ecosystems: named(lists.ecosystems, |it| {
                (json!(it.id), ecosystem(it.id.as_str(), it.name))
            }),
            activities: named(lists.activities, |it| {
                (json!(it.id), activity(it.id.as_str(), it.name))
            }),
            languages: named(lists.languages, |it| {
                let tag = it.tag.as_str();
                (json!(it.tag), format::language_in_a_list(&texts, tag))
            }),
            countries: named(lists.countries, |it| {
                let code = it.code.as_str();
                (json!(it.code), format::country(&texts, code))
            }),
            world: OnceCell::new(),
            texts,
        };
        references.sort();
        Ok(references)
    }

    /// Puts the names into the order of the reader's language; activities stay in the scheme's.
    fn sort(&mut self) {
        for list in [
            &mut self.sectors,
            &mut self.ecosystems,
            &mut self.languages,
            &mut self.countries,
        ] {
            list.sort_by(|(_, one), (_, other)| format::compare(&self.texts, one, other));
        }
    }

    /// The entries of a list.
    pub fn of(&self, list: List) -> &[Entry] {
        match list {
            List::Sectors => &self.sectors,
            List::Ecosystems => &self.ecosystems,
            List::Activities => &self.activities,
            List::Languages => &self.languages,
            List::Countries => &self.countries,
            List::World => self.world.get_or_init(|| world(&self.texts)),
        }
    }

    /// The name of an entry; the entry itself where it is no longer listed.
    pub fn name(&self, list: List, entry: &impl Serialize) -> String {
        let entry = json!(entry);
        let known = self.of(list).iter().find(|(value, _)| *value == entry);
        known.map_or_else(
            || entry.as_str().unwrap_or_default().to_owned(),
            |(_, name)| name.clone(),
        )
    }

    /// The names of some entries, in their order.
    pub fn names<T: Serialize>(&self, list: List, entries: &[T]) -> Vec<String> {
        entries.iter().map(|entry| self.name(list, entry)).collect()
    }
}

/// Codes that ISO 3166 has withdrawn. Browsers still name them, some after the country that came of it.
const WITHDRAWN: [&str; 25] = [
    "AN", "BU", "CS", "CT", "DD", "DY", "FQ", "FX", "HV", "JT", "MI", "NH", "NQ", "NT", "PC", "PU",
    "PZ", "RH", "SU", "TP", "VD", "WK", "YD", "YU", "ZR",
];

/// Codes that are no countries, but groups of countries, parts of them, or other names for them.
const RESERVED: [&str; 10] = ["AC", "CP", "DG", "EA", "EU", "EZ", "IC", "TA", "UK", "UN"];

/// Whether a code may be that of a country. Those from QM on are no countries, but groups and private
/// ones; Kosovo has one of them.
fn is_current(code: &str) -> bool {
    let is_private =
        ("QM"..="QZ").contains(&code) || code == "ZZ" || code.starts_with('X') && code != "XK";
    !is_private && !WITHDRAWN.contains(&code) && !RESERVED.contains(&code)
}

/// All countries that the browser knows by name, each of them once.
pub fn world(texts: &Texts) -> Vec<Entry> {
    let letters = || (b'A'..=b'Z').map(char::from);
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let mut found: Vec<Entry> = codes
        .filter(|code| is_current(code))
        .map(|code| {
            let name = format::country(texts, &code);
            (Value::String(code), name)
        })
        .filter(|(code, name)| code.as_str() != Some(name))
        .collect();
    found.sort_by(|(_, one), (_, other)| format::compare(texts, one, other));
    found.dedup_by(|(_, other), (_, one)| other == one);
    found
}

fn named<T>(items: Vec<T>, name: impl Fn(T) -> Entry) -> Vec<Entry> {
    items.into_iter().map(name).collect()
}

#[cfg(test)]
mod test {
    use std::collections::BTreeSet;

    use clusterxchange_domain::reference::Reference;

    use super::is_current;
    use crate::i18n::Texts;
    use crate::i18n::test::{ids, languages, shipped};

    /// The texts that name the entries of the shipped lists.
    fn wanted() -> BTreeSet<String> {
        let reference = Reference::shipped().unwrap();
        let sectors = reference.sectors.iter();
        let ecosystems = reference.ecosystems.iter();
        let activities = reference.activities.iter();
        let sectors = sectors.map(|it| format!("listed-sector-{}", it.id));
        let ecosystems = ecosystems.map(|it| format!("listed-ecosystem-{}", it.id));
        let activities = activities.map(|it| format!("listed-activity-{}", it.id));
        sectors.chain(ecosystems).chain(activities).collect()
    }

    #[test]
    fn what_lists_offer_has_its_name_in_every_language_and_nothing_else_has_one() {
        for language in languages().into_iter().filter(|name| name != "en") {
            let sources = shipped(&language);
            let named = sources.iter().flat_map(|source| ids(source));
            let named: BTreeSet<_> = named.filter(|id| id.starts_with("listed-")).collect();
            assert_eq!(named, wanted(), "{language}");
        }
    }

    #[test]
    fn a_list_is_named_in_the_readers_language() {
        let named = Texts::load("pt").find("listed-sector-water");
        assert_eq!(named.as_deref(), Some("Água"));
    }

    #[test]
    fn a_country_that_is_no_more_is_not_offered() {
        for code in ["DD", "FX", "DY", "YU", "CS", "SU", "QU", "EU", "XA", "ZZ"] {
            assert!(!is_current(code), "{code}");
        }
        let takes_part = &Reference::shipped().unwrap().countries;
        assert!(takes_part.iter().all(|it| is_current(it.code.as_str())));
        assert!(["BJ", "RS", "VN", "XK", "ZW"].into_iter().all(is_current));
    }
}
