//! Group visits: prepared by a host or its Partnership, joined by visitors.

use chrono::{DateTime, NaiveDate, Utc};
use clusterxchange_domain::building::stay::StayFigures;
use clusterxchange_domain::receipt::{Decided, Receipt};
use clusterxchange_domain::reference::{CountryCode, Mode, SectorId};
use clusterxchange_domain::text::{Name, Prose};
use clusterxchange_domain::workflow::visit::{Ending, Organiser};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
#[cfg(feature = "server")]
use validator::Validate as _;

use super::exchange::{ClauseDetails, PlanInput};
use crate::case::Standing;

/// What happens on a day of a group visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct AgendaItem {
    /// The day.
    pub on: NaiveDate,
    /// What happens, in a line.
    pub title: Name,
    /// More about it.
    #[serde(default)]
    pub details: Prose,
}

/// A group visit as its organiser writes it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct VisitInput {
    /// What it is called.
    pub title: Name,
    /// What visitors can expect.
    #[serde(default)]
    pub description: Prose,
    /// The sectors that it is of interest to, as ids of the sector list.
    #[serde(default)]
    #[cfg_attr(feature = "server", validate(length(max = 20)), schema(max_items = 20))]
    pub sectors: Vec<SectorId>,
    /// Visitors at most.
    #[cfg_attr(
        feature = "server",
        validate(range(min = 1, max = 500, message = "has to be between 1 and 500")),
        schema(minimum = 1, maximum = 500)
    )]
    pub places: u32,
    /// Whether the catalogue shows it. Otherwise only those who know its address find it.
    #[serde(default = "yes")]
    pub is_listed: bool,
    /// What happens on which day.
    #[serde(default)]
    #[cfg_attr(
        feature = "server",
        validate(length(max = 100), nested),
        schema(max_items = 100)
    )]
    pub agenda: Vec<AgendaItem>,
    /// When, where and how. Each visitor that joins begins with this plan.
    #[cfg_attr(feature = "server", validate(nested))]
    pub plan: PlanInput,
}

fn yes() -> bool {
    true
}

/// A new group visit. The sender acts for the host, or is an officer of the Partnership in charge of
/// it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewVisit {
    /// The registration of the host; accepted, with the role of a host.
    pub host_registration_id: Uuid,
    /// The visit.
    #[cfg_attr(feature = "server", validate(nested))]
    pub visit: VisitInput,
}

/// The wish to join a group visit.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct VisitJoin {
    /// The sender's own registration, accepted with the role of a visitor.
    pub registration_id: Uuid,
}

/// The host of a group visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct VisitHost {
    /// The organisation.
    pub organisation_id: Uuid,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: CountryCode,
    /// Its town, if known.
    pub town: Option<String>,
    /// The Partnership in charge of it.
    pub partnership_id: String,
    /// Name of the Partnership.
    pub partnership_name: String,
}

/// A group visit in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct VisitHead {
    /// Identifier.
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// The host.
    pub host: VisitHost,
    /// The sectors that it is of interest to.
    pub sectors: Vec<SectorId>,
    /// In person or at a distance.
    pub mode: Mode,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub ends_on: Option<NaiveDate>,
    /// Visitors at most.
    pub places: u32,
    /// Places that are left.
    pub places_left: u32,
    /// State, as in the state table.
    pub state: String,
    /// The state in words.
    pub state_label: String,
}

/// A visitor that has joined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct VisitParticipant {
    /// Its exchange.
    pub exchange_id: Uuid,
    /// The organisation.
    pub organisation_id: Uuid,
    /// Its name.
    pub name: String,
    /// State of its exchange.
    pub state: String,
    /// The state in words.
    pub state_label: String,
}

/// A group visit. What the reader may not see is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct VisitDetails {
    /// Identifier.
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// What visitors can expect.
    pub description: String,
    /// The host.
    pub host: VisitHost,
    /// Who prepares it.
    pub organiser: Organiser,
    /// The sectors that it is of interest to.
    pub sectors: Vec<SectorId>,
    /// Visitors at most.
    pub places: u32,
    /// Places that are left.
    pub places_left: u32,
    /// Whether the catalogue shows it.
    pub is_listed: bool,
    /// What happens on which day.
    pub agenda: Vec<AgendaItem>,
    /// When, where and how.
    pub plan: PlanInput,
    /// Whether the dates are accepted, and what they amount to.
    pub stay: Decided<StayFigures>,
    /// State, as in the state table.
    pub state: String,
    /// The state in words.
    pub state_label: String,
    /// When it was made (UTC).
    pub created_at: DateTime<Utc>,
    /// When something happened last (UTC).
    pub updated_at: DateTime<Utc>,
    /// Where it stands, and what the reader may do; only for host, Partnership and Support Office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// The visitors that have joined; only for host, Partnership and Support Office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<Vec<VisitParticipant>>,
    /// The clauses that all visitors share; only for host, Partnership and Support Office. Visitors
    /// read them in their own commitment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clauses: Option<Vec<ClauseDetails>>,
    /// How it ended; only for those who have a part in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<Ending>,
    /// The receipt of the action that was just taken, if one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// Which group visits are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct VisitQuery {
    /// Only those in this country.
    #[cfg_attr(feature = "server", param(value_type = Option<String>, pattern = "^[A-Z]{2}$", example = "PT"))]
    pub country: Option<CountryCode>,
    /// Only those of interest to this sector.
    #[cfg_attr(feature = "server", param(value_type = Option<String>, max_length = 64, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", example = "textile"))]
    pub sector: Option<SectorId>,
    /// Only those in this mode.
    #[cfg_attr(feature = "server", param(inline))]
    pub mode: Option<Mode>,
    /// Only those that end on this day or later.
    pub from: Option<NaiveDate>,
    /// Only those that begin on this day or earlier.
    pub to: Option<NaiveDate>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
