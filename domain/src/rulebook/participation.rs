//! Who may take part, and in which role.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Sourced;
use crate::reference::CountryCode;

/// What kind of organisation takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ParticipantType {
    /// A cluster organisation.
    ClusterOrganisation,
    /// A business network organisation similar to a cluster.
    BusinessNetwork,
    /// A scaling-up support organisation: technology centre, research institute, fab lab,
    /// resource-efficiency service provider, (digital) innovation hub, creative hub, incubator or
    /// accelerator.
    ScalingUpSupport,
    /// A small or medium-sized enterprise.
    Sme,
    /// A large company.
    LargeCompany,
    /// A public authority or agency.
    PublicAuthority,
    /// A training provider.
    TrainingProvider,
}

impl ParticipantType {
    /// All types in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::ClusterOrganisation,
        Self::BusinessNetwork,
        Self::ScalingUpSupport,
        Self::Sme,
        Self::LargeCompany,
        Self::PublicAuthority,
        Self::TrainingProvider,
    ];

    /// The type in words.
    pub fn label(self) -> &'static str {
        match self {
            Self::ClusterOrganisation => "cluster organisation",
            Self::BusinessNetwork => "business network organisation",
            Self::ScalingUpSupport => "scaling-up support organisation",
            Self::Sme => "small or medium-sized enterprise",
            Self::LargeCompany => "large company",
            Self::PublicAuthority => "public authority",
            Self::TrainingProvider => "training provider",
        }
    }
}

/// Whether a type may take a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Access {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Sources disagree: the Partnership decides.
    Manual,
}

/// What the rulebook says about one type of organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct TypeRule {
    /// Which type.
    pub participant_type: ParticipantType,
    /// May it visit?
    pub visitor: Sourced<Access>,
    /// May it host?
    pub host: Sourced<Access>,
    /// Does it have to be a member of a cluster?
    pub cluster_membership: Sourced<bool>,
}

/// When a country takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct CountryRule {
    /// First day, if not the whole phase.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Last day, if not the whole phase.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// A note that participants of this country read.
    #[serde(default)]
    pub warning: Option<String>,
}

/// Size classes of the SME definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum SmeClass {
    /// Fewer than 10 staff.
    Micro,
    /// Fewer than 50 staff.
    Small,
    /// Fewer than 250 staff.
    Medium,
}

/// Ceilings of one size class; amounts in million euro.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SmeThresholds {
    /// The class.
    pub class: SmeClass,
    /// Staff have to be fewer than this (annual work units).
    pub staff_below: u32,
    /// Turnover is at most this, in million euro …
    pub turnover_at_most: Decimal,
    /// … or the balance sheet total is at most this, in million euro.
    pub balance_at_most: Decimal,
}

/// Who may take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Participation {
    /// One entry per type of organisation; a missing type may not take part.
    #[cfg_attr(feature = "schema", schema(max_items = 100))]
    pub types: Vec<TypeRule>,
    /// Participating countries.
    pub countries: Sourced<BTreeMap<CountryCode, CountryRule>>,
    /// What a membership of only a business network means for types that need a cluster.
    pub network_only_membership: Sourced<Access>,
    /// Whether the cluster needs a profile on the European Cluster Collaboration Platform.
    pub cluster_profile_required: Sourced<bool>,
    /// Whether an SME outside any profiled cluster may host with the Commission's pre-approval.
    pub exceptional_host: Sourced<bool>,
    /// Whether an association with regular economic activity may count as an SME.
    pub association_as_sme: Sourced<bool>,
    /// SME classes, smallest first.
    pub sme: Sourced<Vec<SmeThresholds>>,
    /// Days that a representative from a third country has to have lived in a participating one.
    pub third_country_days: Sourced<u32>,
    /// Whether two organisations of the same country may be matched.
    pub national_exchanges: Sourced<bool>,
}

impl Participation {
    /// The rule for a type, if it may take part at all.
    pub fn of(&self, participant_type: ParticipantType) -> Option<&TypeRule> {
        self.types
            .iter()
            .find(|rule| rule.participant_type == participant_type)
    }

    /// Whether `country` takes part on `day`.
    pub fn has_country(&self, country: &CountryCode, day: NaiveDate) -> bool {
        self.countries.value.get(country).is_some_and(|rule| {
            rule.from.is_none_or(|from| from <= day) && rule.to.is_none_or(|to| day <= to)
        })
    }
}
