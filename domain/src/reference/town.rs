//! Towns, and the form in which their names are searched.

use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    CountryCode, ReferenceError,
    file::{names, rows},
};

/// A town of a participating country. The server keeps them in a table: there are too many for a
/// browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Town {
    /// The GeoNames number.
    pub id: u32,
    /// The name, mostly the one used in English.
    pub name: String,
    /// The country.
    pub country: CountryCode,
    /// The region (ISO 3166-2), where regional public holidays or the like make it matter.
    pub region: Option<String>,
    /// Latitude in degrees, north positive.
    #[cfg_attr(feature = "schema", schema(minimum = -90, maximum = 90))]
    pub latitude: f64,
    /// Longitude in degrees, east positive.
    #[cfg_attr(feature = "schema", schema(minimum = -180, maximum = 180))]
    pub longitude: f64,
}

/// A town with what a search needs.
#[derive(Clone, Debug, PartialEq)]
pub struct GazetteerEntry {
    /// The town.
    pub town: Town,
    /// How many people live there: the larger of two equal names comes first.
    pub population: u32,
    /// Keys of its name and of its other names (Wien, Bécs), see [`search_key`].
    pub keys: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TownRow {
    geoname_id: u32,
    name: String,
    country: CountryCode,
    region: Option<String>,
    lat: f64,
    lon: f64,
    population: u32,
    #[serde(deserialize_with = "names")]
    other_keys: Vec<String>,
}

/// Reads the gazetteer's file.
pub fn parse_gazetteer(text: &str) -> Result<Vec<GazetteerEntry>, ReferenceError> {
    Ok(rows::<TownRow>("towns.csv", text)?
        .into_iter()
        .map(Into::into)
        .collect())
}

impl From<TownRow> for GazetteerEntry {
    fn from(row: TownRow) -> Self {
        let TownRow {
            geoname_id,
            name,
            country,
            region,
            lat,
            lon,
            population,
            other_keys,
        } = row;
        let keys = std::iter::once(search_key(&name))
            .chain(other_keys)
            .collect();
        let town = Town {
            id: geoname_id,
            name,
            country,
            region,
            latitude: lat,
            longitude: lon,
        };
        Self {
            town,
            population,
            keys,
        }
    }
}

/// The form in which names are compared: lower case, without diacritics, words parted by one space.
///
/// A town is found when one of its keys begins with the key of what a person typed, so
/// "saint etienne" finds Saint-Étienne and "lodz" finds Łódź.
pub fn search_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text
        .to_lowercase()
        .nfd()
        .filter(|letter| !is_combining_mark(*letter))
    {
        if let Some(plain) = without_decomposition(letter) {
            key.push_str(plain);
        } else if letter.is_alphanumeric() {
            key.push(letter);
        } else if !key.ends_with(' ') && !key.is_empty() {
            key.push(' ');
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// Letters that Unicode does not split into a letter and a mark, but that people type as plain ones.
fn without_decomposition(letter: char) -> Option<&'static str> {
    match letter {
        'ß' => Some("ss"),
        'æ' => Some("ae"),
        'œ' => Some("oe"),
        'ø' => Some("o"),
        'ł' => Some("l"),
        'đ' | 'ð' => Some("d"),
        'þ' => Some("th"),
        'ħ' => Some("h"),
        'ŋ' => Some("n"),
        'ŧ' => Some("t"),
        'ı' => Some("i"),
        'ς' => Some("σ"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_found_as_people_type_them() {
        for (name, key) in [
            ("Łódź", "lodz"),
            ("Saint-Étienne", "saint etienne"),
            ("L’Aquila", "l aquila"),
            ("Gießen", "giessen"),
            ("İzmir", "izmir"),
            ("Şanlıurfa", "sanliurfa"),
            ("Ærøskøbing", "aeroskobing"),
            ("Đakovo", "dakovo"),
            ("Αθήνα", "αθηνα"),
            ("Πύργος", "πυργοσ"),
            ("  Frankfurt (Oder) ", "frankfurt oder"),
            ("Иваново-Кијев", "иваново кијев"),
        ] {
            assert_eq!(search_key(name), key, "{name}");
        }
    }

    #[test]
    fn an_entry_knows_its_town_by_all_its_names() {
        let text = "# source\ngeoname_id,name,country,region,lat,lon,population,other_keys\n\
                    2761369,Vienna,AT,AT-9,48.2085,16.3721,1691468,becs|wien\n";
        let entries = parse_gazetteer(text).unwrap();
        assert_eq!(entries[0].keys, ["vienna", "becs", "wien"]);
        assert_eq!(entries[0].town.region.as_deref(), Some("AT-9"));
    }

    #[test]
    fn a_row_with_a_wrong_country_names_its_file() {
        let text = "geoname_id,name,country,region,lat,lon,population,other_keys\n\
                    1,X,aut,,0,0,1,\n";
        let message = parse_gazetteer(text).unwrap_err().to_string();
        assert!(message.starts_with("towns.csv"), "{message}");
    }

    proptest! {
        #[test]
        fn a_key_is_its_own_key(text in ".{0,40}") {
            let key = search_key(&text);
            prop_assert_eq!(search_key(&key), key);
        }
    }
}
