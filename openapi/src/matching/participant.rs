//! Counterparts, as someone who may be matched with them reads them.

use clusterxchange_domain::matching::Score;
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::reference::{
    ActivityId, CountryCode, EcosystemId, LanguageTag, Mode, Role, SectorId,
};
use clusterxchange_domain::registration::form::{DurationWish, Period};
use clusterxchange_domain::rulebook::ParticipantType;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A participant as counterparts read it: no figures, no curriculum vitae, no person's contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Participant {
    /// Its registration; proposals name it.
    pub registration_id: Uuid,
    /// The organisation.
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub name: String,
    /// Country in which it is registered.
    pub country: Option<CountryCode>,
    /// What kind of participant it is.
    pub participant_type: Option<ParticipantType>,
    /// The roles that it is registered for.
    pub roles: Vec<Role>,
    /// What it does, in its own words.
    pub description: Option<String>,
    /// Its sectors.
    pub sectors: Vec<SectorId>,
    /// Its industrial ecosystems.
    pub ecosystems: Vec<EcosystemId>,
    /// Activities that it offers as a host.
    pub activities_offered: Vec<ActivityId>,
    /// Activities that it looks for as a visitor.
    pub activities_wanted: Vec<ActivityId>,
    /// Working languages (BCP 47).
    pub languages: Vec<LanguageTag>,
    /// Modes that it would take part in.
    pub modes: Vec<Mode>,
    /// Periods that suit it. A wish: they forbid nothing.
    pub availability: Vec<Period>,
    /// How long an exchange should last.
    pub preferred_duration: DurationWish,
    /// Whether nobody has signed in for it for as many months as the rulebook says. A label only.
    pub is_low_active: bool,
}

/// A counterpart with how well it fits, and what stands in the way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Match {
    /// The counterpart.
    pub participant: Participant,
    /// How well the two fit: parts that add up, each with the reasons of both sides. Advice only.
    pub score: Score,
    /// What the rules say about the two as a pair.
    pub pair: Receipt,
    /// What keeps the reader from proposing to it now; absent if nothing does.
    pub blocked: Option<Receipt>,
}

/// One counterpart with everything that the reader may know about the two.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MatchDetails {
    /// The counterpart.
    pub participant: Participant,
    /// How well the two fit.
    pub score: Score,
    /// The score as a receipt, as the reader's side reads it.
    pub reasons: Receipt,
    /// The score as a receipt, as the counterpart reads it.
    pub counterpart_reasons: Receipt,
    /// What the rules say about the two as a pair.
    pub pair: Receipt,
    /// What keeps the reader from proposing to it now; absent if nothing does.
    pub blocked: Option<Receipt>,
}

/// From which side counterparts are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct CounterpartQuery {
    /// The reader's role: a visitor is shown hosts, a host is shown visitors.
    #[serde(rename = "as")]
    #[cfg_attr(feature = "server", param(inline))]
    pub role: Role,
    /// The mode that the pair is looked at for; physical unless told.
    #[cfg_attr(feature = "server", param(value_type = Mode, inline, required = false))]
    pub mode: Option<Mode>,
    /// The reader's registration; needed only by those who act for several organisations.
    #[cfg_attr(feature = "server", param(value_type = Uuid, required = false))]
    pub registration_id: Option<Uuid>,
}

/// Which suggestions are wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct SuggestionQuery {
    /// The reader's role: a visitor is shown hosts, a host is shown visitors.
    #[serde(rename = "as")]
    #[cfg_attr(feature = "server", param(inline))]
    pub role: Role,
    /// The mode that the pairs are looked at for; physical unless told.
    #[cfg_attr(feature = "server", param(value_type = Mode, inline, required = false))]
    pub mode: Option<Mode>,
    /// The reader's registration; needed only by those who act for several organisations.
    #[cfg_attr(feature = "server", param(value_type = Uuid, required = false))]
    pub registration_id: Option<Uuid>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}

/// The order of the catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub enum CatalogueOrder {
    /// The best first; equals take turns from week to week.
    #[default]
    Rank,
    /// By name.
    Name,
}

/// Which part of the catalogue is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct CatalogueQuery {
    /// The reader's role: a visitor is shown hosts, a host is shown visitors.
    #[serde(rename = "as")]
    #[cfg_attr(feature = "server", param(inline))]
    pub role: Role,
    /// The mode that the pairs are looked at for; physical unless told.
    #[cfg_attr(feature = "server", param(value_type = Mode, inline, required = false))]
    pub mode: Option<Mode>,
    /// The reader's registration; needed only by those who act for several organisations.
    #[cfg_attr(feature = "server", param(value_type = Uuid, required = false))]
    pub registration_id: Option<Uuid>,
    /// Only participants of this country.
    #[cfg_attr(feature = "server", param(value_type = String, required = false, pattern = "^[A-Z]{2}$", min_length = 2, max_length = 2, example = "PT"))]
    pub country: Option<CountryCode>,
    /// Only participants in this sector.
    #[cfg_attr(feature = "server", param(value_type = String, required = false, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", max_length = 64, example = "textile"))]
    pub sector: Option<SectorId>,
    /// Only participants in this industrial ecosystem.
    #[cfg_attr(feature = "server", param(value_type = String, required = false, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", max_length = 64, example = "textiles"))]
    pub ecosystem: Option<EcosystemId>,
    /// Only hosts that offer this activity, or visitors that look for it.
    #[cfg_attr(feature = "server", param(value_type = String, required = false, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", max_length = 64, example = "job-shadowing"))]
    pub activity: Option<ActivityId>,
    /// Only participants that work in this language; regional variants count as one.
    #[cfg_attr(feature = "server", param(value_type = String, required = false, pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", max_length = 11, example = "pt"))]
    pub language: Option<LanguageTag>,
    /// Only participants whose name, description or sectors contain each of these words, without
    /// regard to case and accents.
    #[cfg_attr(feature = "server", param(max_length = 200))]
    pub text: Option<String>,
    /// Whether to show those that cannot be proposed to now, with the reason; they are shown unless
    /// told.
    #[cfg_attr(feature = "server", param(value_type = bool, required = false))]
    pub include_blocked: Option<bool>,
    /// In which order; by rank unless told.
    #[cfg_attr(feature = "server", param(value_type = CatalogueOrder, inline, required = false))]
    pub order: Option<CatalogueOrder>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
