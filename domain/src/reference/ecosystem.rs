use serde::{Deserialize, Serialize};

use super::id::reference_id;

reference_id!(
    /// The stable id of an industrial ecosystem.
    EcosystemId,
    "agri-food"
);

/// One of the fourteen industrial ecosystems of the EU.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Ecosystem {
    /// The stable id.
    pub id: EcosystemId,
    /// The name in English.
    pub name: String,
}
