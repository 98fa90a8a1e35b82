//! Lists that forms offer and pages name: sectors, ecosystems, activities, languages, countries.

use clusterxchange_domain::reference::{Activity, Country, Ecosystem, Language, Sector};
use futures_util::try_join;
use serde::Serialize;
use serde_json::{Value, json};

use crate::api::{ApiClient, ApiError, reference};
use crate::i18n::{Texts, format};

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

/// All lists: each entry as it is sent, and its name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct References {
    sectors: Vec<(Value, String)>,
    ecosystems: Vec<(Value, String)>,
    activities: Vec<(Value, String)>,
    languages: Vec<(Value, String)>,
    countries: Vec<(Value, String)>,
    world: Vec<(Value, String)>,
}

impl References {
    /// Asks for all lists at once; browsers keep them.
    pub async fn load(client: ApiClient, texts: Texts) -> Result<Self, ApiError> {
        let (sectors, ecosystems, activities, languages, countries) = try_join!(
            reference::list::<Sector>(&client, "sectors"),
            reference::list::<Ecosystem>(&client, "ecosystems"),
            reference::list::<Activity>(&client, "activities"),
            reference::list::<Language>(&client, "languages"),
            reference::list::<Country>(&client, "countries"),
        )?;
        let mut countries = named(countries, |country| {
            (
                json!(country.code),
                format::country(&texts, country.code.as_str()),
            )
        });
        let mut sectors = named(sectors, |it| (value(&it.id), it.name));
        let mut languages = named(languages, |it| (value(&it.tag), it.name));
        for list in [&mut countries, &mut sectors, &mut languages] {
            list.sort_by(|(_, one), (_, other)| format::compare(&texts, one, other));
        }
        Ok(Self {
            sectors,
            ecosystems: named(ecosystems, |it| (value(&it.id), it.name)),
            activities: named(activities, |it| (value(&it.id), it.name)),
            languages,
            countries,
            world: world(&texts),
        })
    }

    /// The entries of a list.
    pub fn of(&self, list: List) -> &[(Value, String)] {
        match list {
            List::Sectors => &self.sectors,
            List::Ecosystems => &self.ecosystems,
            List::Activities => &self.activities,
            List::Languages => &self.languages,
            List::Countries => &self.countries,
            List::World => &self.world,
        }
    }

    /// The name of an entry; the entry itself where it is no longer listed.
    pub fn name(&self, list: List, entry: &Value) -> String {
        let known = self.of(list).iter().find(|(value, _)| value == entry);
        known.map_or_else(
            || entry.as_str().unwrap_or_default().to_owned(),
            |(_, name)| name.clone(),
        )
    }
}

/// All countries that the browser knows by name. The codes from QM on are no countries, but groups and
/// private ones; Kosovo has one of them.
pub fn world(texts: &Texts) -> Vec<(Value, String)> {
    let letters = || (b'A'..=b'Z').map(char::from);
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let is_private = |code: &str| {
        let group = matches!(
            code,
            "EU" | "EZ" | "UN" | "UK" | "AC" | "CP" | "DG" | "EA" | "IC" | "TA"
        );
        group
            || ("QM"..="QZ").contains(&code)
            || code == "ZZ"
            || code.starts_with('X') && code != "XK"
    };
    let mut found: Vec<(Value, String)> = codes
        .filter(|code| !is_private(code))
        .map(|code| {
            let name = format::country(texts, &code);
            (Value::String(code), name)
        })
        .filter(|(code, name)| code.as_str() != Some(name))
        .collect();
    found.sort_by(|(_, one), (_, other)| one.cmp(other));
    found
}

fn named<T>(items: Vec<T>, name: impl Fn(T) -> (Value, String)) -> Vec<(Value, String)> {
    items.into_iter().map(name).collect()
}

fn value(id: &impl Serialize) -> Value {
    json!(id)
}
