use serde::{Deserialize, Serialize};

use super::{CountryCode, EcosystemId, SectorId, id::reference_id};

reference_id!(
    /// The stable id of a Partnership in the reference data.
    PartnershipId,
    "blues"
);

reference_id!(
    /// The stable id of a cluster organisation in the reference data.
    ClusterId,
    "nanoprogress"
);

/// A Partnership of cluster organisations that carried the scheme in one of its phases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Partnership {
    /// The stable id.
    pub id: PartnershipId,
    /// The short name.
    pub name: String,
    /// What it was about, in a few words, where known.
    pub theme: Option<String>,
    /// The scheme's sectors that the theme covers.
    pub sectors: Vec<SectorId>,
    /// The industrial ecosystems that it names.
    pub ecosystems: Vec<EcosystemId>,
    /// The phase that it carried, for example `pilot`.
    pub phase: String,
    /// Countries of all its members, as far as known.
    pub countries: Vec<CountryCode>,
    /// How many members no source names; absent where the number of members is not known.
    pub unnamed_members: Option<u32>,
    /// The number of its EU grant, where known.
    pub grant: Option<String>,
    /// Its own web address, where known.
    pub web: Option<String>,
    /// Whether it is part of the scheme's history, without accounts or cases.
    pub historical: bool,
    /// Pages that these facts come from.
    pub sources: Vec<String>,
}

/// A cluster organisation, or another member of a Partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Cluster {
    /// The stable id.
    pub id: ClusterId,
    /// The name.
    pub name: String,
    /// Other names that it is known by.
    pub aliases: Vec<String>,
    /// Its country, where a source names one.
    pub country: Option<CountryCode>,
    /// Its region (ISO 3166-2), where its name says it.
    pub region: Option<String>,
    /// Whether it has a profile on the European Cluster Collaboration Platform.
    pub eccp_profile: bool,
    /// Pages that these facts come from.
    pub sources: Vec<String>,
}

/// An organisation's place in a Partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = PartnershipMembership))]
pub struct Membership {
    /// The Partnership.
    pub partnership: PartnershipId,
    /// The organisation.
    pub cluster: ClusterId,
    /// As what it belongs.
    pub role: MembershipRole,
}

/// As what an organisation belongs to a Partnership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum MembershipRole {
    /// It leads the Partnership.
    Coordinator,
    /// It is one of the members.
    Member,
}
