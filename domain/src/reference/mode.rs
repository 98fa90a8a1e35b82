//! The two ways in which an exchange takes place.

use serde::{Deserialize, Serialize};

/// Whether the visitor travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Mode {
    /// At the host's place, in the host's country.
    Physical,
    /// At a distance; without a lump sum.
    Virtual,
}

impl Mode {
    /// Both modes, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Physical, Self::Virtual];

    /// The mode as it travels on the wire and as sentences name it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Physical => "physical",
            Self::Virtual => "virtual",
        }
    }
}
