//! Cluster organisations.

use clusterxchange_domain::reference::{ClusterId, CountryCode};
use clusterxchange_domain::text::{Name, Text};
use serde::{Deserialize, Serialize};

/// A cluster organisation, or another member of a Partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ClusterDetails {
    /// Stable identifier.
    pub id: ClusterId,
    /// Its name.
    pub name: String,
    /// Other names that it is known by.
    pub aliases: Vec<String>,
    /// Its country, where known.
    pub country: Option<CountryCode>,
    /// Its region (ISO 3166-2), where known.
    pub region: Option<String>,
    /// Whether it has a profile on the European Cluster Collaboration Platform.
    pub eccp_profile: bool,
    /// Pages that these facts come from.
    pub sources: Vec<String>,
}

/// A cluster organisation to be added to the list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewCluster {
    /// Stable identifier; it cannot be changed later.
    pub id: ClusterId,
    /// Its name.
    pub name: Name,
    /// Other names that it is known by.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(length(max = 10)), schema(max_items = 10))]
    pub aliases: Vec<Name>,
    /// Its country.
    pub country: CountryCode,
    /// Its region (ISO 3166-2).
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "PT-11"))]
    pub region: Option<Text<4, 6>>,
    /// Whether it has a profile on the European Cluster Collaboration Platform.
    pub eccp_profile: bool,
    /// Pages that these facts come from.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(length(max = 20)), schema(max_items = 20))]
    pub sources: Vec<Text<1, 1000>>,
}

/// A cluster organisation as it should be. A field that is left out is emptied.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct ClusterUpdate {
    /// Its name.
    pub name: Name,
    /// Other names that it is known by.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(length(max = 10)), schema(max_items = 10))]
    pub aliases: Vec<Name>,
    /// Its country, where known.
    #[serde(default)]
    pub country: Option<CountryCode>,
    /// Its region (ISO 3166-2).
    #[serde(default)]
    #[cfg_attr(feature = "server", schema(example = "PT-11"))]
    pub region: Option<Text<4, 6>>,
    /// Whether it has a profile on the European Cluster Collaboration Platform.
    pub eccp_profile: bool,
    /// Pages that these facts come from.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(length(max = 20)), schema(max_items = 20))]
    pub sources: Vec<Text<1, 1000>>,
}
