//! All reference tables together, with their lookups.

use serde::{Deserialize, Serialize};

use super::{
    Activity, ActivityId, Cluster, ClusterId, Country, CountryCode, Ecosystem, EcosystemId,
    Language, LanguageTag, Membership, Partnership, PartnershipId, Purpose, PurposeId, Sector,
    SectorId,
};

/// All reference tables but the towns, each in the order in which it is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Reference {
    /// Countries, by English name.
    pub countries: Vec<Country>,
    /// Sectors, in the scheme's order.
    pub sectors: Vec<Sector>,
    /// Industrial ecosystems.
    pub ecosystems: Vec<Ecosystem>,
    /// Activities of an action plan.
    pub activities: Vec<Activity>,
    /// Purposes of an exchange.
    pub purposes: Vec<Purpose>,
    /// Languages, by tag.
    pub languages: Vec<Language>,
    /// Cluster organisations.
    pub clusters: Vec<Cluster>,
    /// Partnerships, phase by phase.
    pub partnerships: Vec<Partnership>,
    /// Which organisation belongs to which Partnership.
    pub memberships: Vec<Membership>,
}

impl Reference {
    /// The country of a code, if it takes part in any phase.
    pub fn country(&self, code: CountryCode) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }

    /// The sector of an id.
    pub fn sector(&self, id: &SectorId) -> Option<&Sector> {
        self.sectors.iter().find(|sector| sector.id == *id)
    }

    /// The ecosystem of an id.
    pub fn ecosystem(&self, id: &EcosystemId) -> Option<&Ecosystem> {
        self.ecosystems.iter().find(|ecosystem| ecosystem.id == *id)
    }

    /// The activity of an id.
    pub fn activity(&self, id: &ActivityId) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id == *id)
    }

    /// The purpose of an id.
    pub fn purpose(&self, id: &PurposeId) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == *id)
    }

    /// The language of a tag.
    pub fn language(&self, tag: &LanguageTag) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == *tag)
    }

    /// The languages that are official in a country.
    pub fn languages_of(&self, code: CountryCode) -> impl Iterator<Item = &Language> {
        self.languages
            .iter()
            .filter(move |language| language.official_in.contains(&code))
    }

    /// The cluster organisation of an id.
    pub fn cluster(&self, id: &ClusterId) -> Option<&Cluster> {
        self.clusters.iter().find(|cluster| cluster.id == *id)
    }

    /// The Partnership of an id.
    pub fn partnership(&self, id: &PartnershipId) -> Option<&Partnership> {
        self.partnerships
            .iter()
            .find(|partnership| partnership.id == *id)
    }

    /// The known members of a Partnership, its coordinator first.
    pub fn members_of(&self, id: &PartnershipId) -> impl Iterator<Item = &Membership> {
        self.memberships
            .iter()
            .filter(move |membership| membership.partnership == *id)
    }
}
