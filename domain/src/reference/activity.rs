use serde::{Deserialize, Serialize};

use super::id::reference_id;

reference_id!(
    /// The stable id of an activity.
    ActivityId,
    "job-shadowing"
);

/// Something that host and visitor can do together: an entry of the action plan's pick list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Activity {
    /// The stable id.
    pub id: ActivityId,
    /// The name in English.
    pub name: String,
    /// What it is, in a sentence.
    pub description: String,
    /// Whether it works at a distance.
    pub virtual_possible: VirtualPossible,
    /// Pages of the scheme that name it.
    pub sources: Vec<String>,
}

/// Whether an activity works in a virtual exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum VirtualPossible {
    /// It works at a distance as well as on the spot.
    Yes,
    /// A part of it works at a distance.
    Partly,
    /// It needs the visitor on the spot.
    No,
}
