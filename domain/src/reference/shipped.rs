//! The reference tables that come with the program.

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{
    Activity, ActivityId, Cluster, ClusterId, Country, CountryCode, EcosystemId, Language,
    LanguageTag, Partnership, PartnershipId, Reference, ReferenceError, SectorId, VirtualPossible,
    file::{names, rows, words, yes_no},
};

impl Reference {
    /// The shipped tables: the first content of a fresh installation.
    pub fn shipped() -> Result<&'static Self, ReferenceError> {
        static SHIPPED: OnceLock<Result<Reference, ReferenceError>> = OnceLock::new();
        SHIPPED.get_or_init(read).as_ref().map_err(Clone::clone)
    }
}

/// One shipped file: its name for messages, and its text.
macro_rules! file {
    ($name:literal) => {
        rows($name, include_str!(concat!("../../data/", $name)))
    };
}

fn read() -> Result<Reference, ReferenceError> {
    let reference = Reference {
        countries: converted::<CountryRow, _>(file!("countries.csv")?),
        sectors: file!("sectors.csv")?,
        ecosystems: file!("ecosystems.csv")?,
        activities: converted::<ActivityRow, _>(file!("activities.csv")?),
        purposes: file!("purposes.csv")?,
        languages: converted::<LanguageRow, _>(file!("languages.csv")?),
        clusters: converted::<ClusterRow, _>(file!("clusters.csv")?),
        partnerships: converted::<PartnershipRow, _>(file!("partnerships.csv")?),
        memberships: file!("memberships.csv")?,
    };
    reference.check()?;
    Ok(reference)
}

fn converted<R: Into<T>, T>(rows: Vec<R>) -> Vec<T> {
    rows.into_iter().map(Into::into).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryRow {
    code: CountryCode,
    eu_style: String,
    name: String,
    #[serde(deserialize_with = "yes_no")]
    eu_member: bool,
    cosme_from: Option<NaiveDate>,
    note: Option<String>,
    capital: String,
    capital_town: u32,
}

impl From<CountryRow> for Country {
    fn from(row: CountryRow) -> Self {
        let CountryRow {
            code,
            eu_style,
            name,
            eu_member,
            cosme_from,
            note,
            capital,
            capital_town,
        } = row;
        Self {
            code,
            eu_style,
            name,
            eu_member,
            cosme_from,
            note,
            capital,
            capital_town,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActivityRow {
    id: ActivityId,
    name: String,
    description: String,
    virtual_possible: VirtualPossible,
    #[serde(deserialize_with = "words")]
    sources: Vec<String>,
}

impl From<ActivityRow> for Activity {
    fn from(row: ActivityRow) -> Self {
        let ActivityRow {
            id,
            name,
            description,
            virtual_possible,
            sources,
        } = row;
        Self {
            id,
            name,
            description,
            virtual_possible,
            sources,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageRow {
    tag: LanguageTag,
    name: String,
    endonym: String,
    #[serde(deserialize_with = "yes_no")]
    eu_official: bool,
    #[serde(deserialize_with = "words")]
    official_in: Vec<CountryCode>,
}

impl From<LanguageRow> for Language {
    fn from(row: LanguageRow) -> Self {
        let LanguageRow {
            tag,
            name,
            endonym,
            eu_official,
            official_in,
        } = row;
        Self {
            tag,
            name,
            endonym,
            eu_official,
            official_in,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClusterRow {
    id: ClusterId,
    name: String,
    #[serde(deserialize_with = "names")]
    aliases: Vec<String>,
    country: Option<CountryCode>,
    region: Option<String>,
    #[serde(deserialize_with = "yes_no")]
    eccp_profile: bool,
    #[serde(deserialize_with = "words")]
    sources: Vec<String>,
}

impl From<ClusterRow> for Cluster {
    fn from(row: ClusterRow) -> Self {
        let ClusterRow {
            id,
            name,
            aliases,
            country,
            region,
            eccp_profile,
            sources,
        } = row;
        Self {
            id,
            name,
            aliases,
            country,
            region,
            eccp_profile,
            sources,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnershipRow {
    id: PartnershipId,
    name: String,
    theme: Option<String>,
    #[serde(deserialize_with = "words")]
    sectors: Vec<SectorId>,
    #[serde(deserialize_with = "words")]
    ecosystems: Vec<EcosystemId>,
    phase: String,
    #[serde(deserialize_with = "words")]
    countries: Vec<CountryCode>,
    unnamed_members: Option<u32>,
    grant: Option<String>,
    web: Option<String>,
    #[serde(deserialize_with = "yes_no")]
    historical: bool,
    #[serde(deserialize_with = "words")]
    sources: Vec<String>,
}

impl From<PartnershipRow> for Partnership {
    fn from(row: PartnershipRow) -> Self {
        let PartnershipRow {
            id,
            name,
            theme,
            sectors,
            ecosystems,
            phase,
            countries,
            unnamed_members,
            grant,
            web,
            historical,
            sources,
        } = row;
        Self {
            id,
            name,
            theme,
            sectors,
            ecosystems,
            phase,
            countries,
            unnamed_members,
            grant,
            web,
            historical,
            sources,
        }
    }
}
