use serde::{Deserialize, Serialize};

use super::id::reference_id;

reference_id!(
    /// The stable id of a sector.
    SectorId,
    "smart-city"
);

/// One of the scheme's sectors: what an organisation works in and what a Partnership covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Sector {
    /// The stable id.
    pub id: SectorId,
    /// The name in English.
    pub name: String,
}
