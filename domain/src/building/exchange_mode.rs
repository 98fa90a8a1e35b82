//! The two ways of meeting.

use serde::{Deserialize, Serialize};

/// Whether visitor and host meet in person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ExchangeMode {
    /// The visitor stays in the host's country.
    Physical,
    /// Both work together at a distance.
    Virtual,
}
