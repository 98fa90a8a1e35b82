//! The alumni network.

use chrono::{DateTime, Utc};
use clusterxchange_domain::receipt::Receipt;
use clusterxchange_domain::reference::{CountryCode, PartnershipId, Role, SectorId};
use clusterxchange_domain::text::Prose;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The wish to join the alumni network.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct NewAlumnus {
    /// An organisation that the sender acts for and that has completed an exchange.
    pub organisation_id: Uuid,
    /// What the sender wants to tell the others.
    #[serde(default)]
    pub story: Prose,
    /// Whether the other alumni see the sender's e-mail address.
    #[serde(default)]
    pub shows_contact: bool,
}

/// What a member of the alumni network shows of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, validator::Validate))]
pub struct AlumnusInput {
    /// What the sender wants to tell the others.
    pub story: Prose,
    /// Whether the other alumni see the sender's e-mail address.
    pub shows_contact: bool,
}

/// A member of the alumni network as the others see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Alumnus {
    /// Identifier.
    pub id: Uuid,
    /// Name of the person.
    pub name: String,
    /// The organisation.
    pub organisation_id: Uuid,
    /// Name of the organisation.
    pub organisation: String,
    /// Its country.
    pub country: CountryCode,
    /// Its sectors.
    pub sectors: Vec<SectorId>,
    /// The Partnership that was in charge of it.
    pub partnership_id: String,
    /// Name of the Partnership.
    pub partnership: String,
    /// As what it took part.
    pub roles: Vec<Role>,
    /// What the person tells the others.
    pub story: String,
    /// E-mail address, if the person shows it.
    pub email: Option<String>,
    /// Since when (UTC).
    pub joined_at: DateTime<Utc>,
}

/// One's own membership of the alumni network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnAlumnus {
    /// What the others see.
    pub shown: Alumnus,
    /// Whether the others see the e-mail address.
    pub shows_contact: bool,
    /// The receipt of joining, just after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// Which alumni are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
pub struct AlumniQuery {
    /// Only those of whom this Partnership was in charge.
    #[cfg_attr(feature = "server", param(value_type = Option<String>, max_length = 64, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub partnership: Option<PartnershipId>,
    /// Only those in this country.
    #[cfg_attr(feature = "server", param(value_type = Option<String>, pattern = "^[A-Z]{2}$", example = "PT"))]
    pub country: Option<CountryCode>,
    /// Only those of this sector.
    #[cfg_attr(feature = "server", param(value_type = Option<String>, max_length = 64, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", example = "textile"))]
    pub sector: Option<SectorId>,
    /// How many items at most; 50 unless told.
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 200))]
    pub limit: Option<u16>,
    /// Where to go on: `next` of the page before.
    #[cfg_attr(feature = "server", param(max_length = 400))]
    pub cursor: Option<String>,
}
