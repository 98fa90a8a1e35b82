//! The organisation that applies: its data, memberships and establishments.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::reference::{ClusterId, CountryCode, EcosystemId, SectorId};
use crate::rulebook::ParticipantType;

/// Legal form of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum LegalForm {
    /// A company with limited liability or by shares.
    Company,
    /// A partnership of persons.
    Partnership,
    /// A cooperative.
    Cooperative,
    /// A sole trader or self-employed person.
    SoleTrader,
    /// An association.
    Association,
    /// A foundation.
    Foundation,
    /// A body governed by public law.
    PublicBody,
    /// Anything else.
    Other,
}

impl LegalForm {
    /// Whether the form alone does not say that there is an enterprise.
    pub fn is_non_profit(self) -> bool {
        matches!(self, Self::Association | Self::Foundation)
    }
}

/// The organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OrganisationForm {
    /// Registered name.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub name: Option<String>,
    /// Legal form.
    pub legal_form: Option<LegalForm>,
    /// What kind of participant it is.
    pub participant_type: Option<ParticipantType>,
    /// Country in which it is registered: its permanent residence.
    pub country: Option<CountryCode>,
    /// Region, as its ISO 3166-2 code. It adds the region's public holidays.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub region: Option<String>,
    /// Town, as a number of the town list.
    pub town_id: Option<u32>,
    /// Name of the town, if it is not on the list.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub town: Option<String>,
    /// Degrees north, if the town is not on the list or the exact place matters.
    #[cfg_attr(feature = "schema", schema(minimum = -90, maximum = 90))]
    pub latitude: Option<f64>,
    /// Degrees east.
    #[cfg_attr(feature = "schema", schema(minimum = -180, maximum = 180))]
    pub longitude: Option<f64>,
    /// Address on the web.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub website: Option<String>,
    /// Staff in annual work units, without linked enterprises.
    pub staff: Option<u32>,
    /// Annual turnover in million euro, as a decimal string, without linked enterprises.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, pattern = r"^[0-9]{1,9}(\.[0-9]{1,9})?$", max_length = 20, example = "1.5"))]
    pub turnover_million: Option<Decimal>,
    /// Balance sheet total in million euro, as a decimal string, without linked enterprises.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, pattern = r"^[0-9]{1,9}(\.[0-9]{1,9})?$", max_length = 20, example = "1.5"))]
    pub balance_million: Option<Decimal>,
    /// Whether it is autonomous: no enterprise holds a quarter of it, and it of none.
    pub is_autonomous: Option<bool>,
    /// Staff of linked and, by their share, partner enterprises.
    pub linked_staff: Option<u32>,
    /// Turnover of linked and, by their share, partner enterprises, in million euro.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, pattern = r"^[0-9]{1,9}(\.[0-9]{1,9})?$", max_length = 20, example = "1.5"))]
    pub linked_turnover_million: Option<Decimal>,
    /// Balance sheet total of linked and, by their share, partner enterprises, in million euro.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, pattern = r"^[0-9]{1,9}(\.[0-9]{1,9})?$", max_length = 20, example = "1.5"))]
    pub linked_balance_million: Option<Decimal>,
    /// Whether it has a regular economic activity; asked of associations and foundations.
    pub regular_economic_activity: Option<bool>,
    /// What it does, for counterparts.
    #[cfg_attr(feature = "schema", schema(max_length = 4000))]
    pub description: Option<String>,
    /// Its sectors, as ids of the sector list.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub sectors: Vec<SectorId>,
    /// Its industrial ecosystems, as ids of the ecosystem list.
    #[cfg_attr(feature = "schema", schema(max_items = 50))]
    pub ecosystems: Vec<EcosystemId>,
}

/// What an organisation is a member of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum MembershipKind {
    /// A cluster.
    Cluster,
    /// A business network that is no cluster.
    BusinessNetwork,
}

/// A membership in a cluster or business network.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(as = ClusterMembership))]
pub struct Membership {
    /// Cluster or business network.
    pub kind: Option<MembershipKind>,
    /// The cluster, if it is on the cluster list.
    pub cluster_id: Option<ClusterId>,
    /// Its name, if it is not on the list.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub name: Option<String>,
    /// Whether it has a profile on the European Cluster Collaboration Platform. For a cluster of the
    /// list, the list decides.
    pub profiled: Option<bool>,
}

/// A registered establishment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Establishment {
    /// Country in which it is registered.
    pub country: Option<CountryCode>,
    /// Town.
    #[cfg_attr(feature = "schema", schema(max_length = 200))]
    pub town: Option<String>,
}
